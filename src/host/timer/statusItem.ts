import * as vscode from 'vscode';
import type { Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Clock } from '../base/clock.ts';
import { CLICK } from '../base/commandIds.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { statusText } from './statusText.ts';
import { tooltip, type TooltipContext } from './tooltip.ts';

/**
 * The end of either group. On the left a longer text grows into the free space between the groups, and VS
 * Code never takes an item out of that group; of the right group it takes the leftmost items out of sight
 * first, so that the last one is seen longest, and a longer text moves those on its left.
 */
const AT_THE_END = Number.MIN_SAFE_INTEGER;

/** An id for each side: VS Code gives an item that is made anew the side that its id had before. */
const ITEM_IDS = { left: 'sitting', right: 'sitting.right' } as const;

/** A text that takes the item for a while: a paced breath. */
export interface Overlay {
	readonly text: string;
	readonly name: string;
	/** Instead of the sit timer's. */
	readonly tooltip?: vscode.MarkdownString;
}

/** The one status item: it draws and decides nothing. */
export class StatusItem implements vscode.Disposable {
	private readonly owned = new DisposableStore();
	private readonly slot = this.owned.add(new MutableDisposable());
	private readonly clock: Clock;
	private item: vscode.StatusBarItem | undefined;
	private alignment: Settings['itemAlignment'] | undefined;
	private overlay: Overlay | null = null;
	private reminder: Overlay | null = null;
	private redraw: () => void = () => {};

	constructor(clock: Clock) {
		this.clock = clock;
	}

	/** Draws `view`; overlay and reminder stay on top of it. */
	draw(view: TimerView, settings: Settings, context: Omit<TooltipContext, 'seated'>): void {
		this.redraw = () => this.paint(view, settings, context);
		this.redraw();
	}

	/** Shows `overlay` over whatever else is drawn, until null takes it away. */
	cover(overlay: Overlay | null): void {
		this.overlay = overlay;
		this.redraw();
	}

	/** Shows a planned run instead of the sit timer, under an overlay, until null takes it away. */
	remind(reminder: Overlay | null): void {
		this.reminder = reminder;
		this.redraw();
	}

	/** Whether an overlay is on it now. */
	get covered(): boolean {
		return this.overlay !== null;
	}

	dispose(): void {
		this.owned.dispose();
	}

	private paint(
		view: TimerView,
		settings: Settings,
		context: Omit<TooltipContext, 'seated'>,
	): void {
		const now = this.clock.now();
		const { seatedMode: seated, iconOnly } = settings;
		const item = this.itemAt(settings.itemAlignment);
		const shown = this.overlay ?? this.reminder ?? statusText(view, now, { seated, iconOnly });
		item.text = shown.text;
		item.accessibilityInformation = { label: shown.name, role: 'button' };
		item.tooltip = this.reminder?.tooltip ?? tooltip(view, { ...context, seated }, now);
		item.backgroundColor =
			view.severity === 'warning'
				? new vscode.ThemeColor('statusBarItem.warningBackground')
				: undefined;
	}

	/** Side and priority are fixed at creation, so another side needs another item. */
	private itemAt(alignment: Settings['itemAlignment']): vscode.StatusBarItem {
		if (this.item && this.alignment === alignment) {
			return this.item;
		}
		const side =
			alignment === 'left' ? vscode.StatusBarAlignment.Left : vscode.StatusBarAlignment.Right;
		this.slot.set(null);
		const item = vscode.window.createStatusBarItem(ITEM_IDS[alignment], side, AT_THE_END);
		this.slot.set(item);
		item.name = vscode.l10n.t('Next Posture: sit timer');
		item.command = CLICK;
		item.show();
		this.item = item;
		this.alignment = alignment;
		return item;
	}
}
