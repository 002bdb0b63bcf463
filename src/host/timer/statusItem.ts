import * as vscode from 'vscode';
import type { Settings } from '../../core/settings/settings.ts';
import { type ItemLayer, itemLayer } from '../../core/timer/view/itemLayer.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Clock } from '../base/clock.ts';
import { CLICK } from '../base/commandIds.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { statusText } from './statusText.ts';
import { headline, tooltip, type TooltipContext } from './tooltip.ts';

/**
 * The end of either group. On the left a longer text grows into the free space between the groups, and VS
 * Code never takes an item out of that group; of the right group it takes the leftmost items out of sight
 * first, so that the last one is seen longest, and a longer text moves those on its left.
 */
const AT_THE_END = Number.MIN_SAFE_INTEGER;

/** An id for each side: VS Code gives an item that is made anew the side that its id had before. */
const ITEM_IDS = { left: 'sitting', right: 'sitting.right' } as const;

/** What the item shows instead of the sit timer: a paced breath, or the reminder of a planned run. */
export interface Overlay {
	readonly text: string;
	readonly name: string;
	/** Instead of the sit timer's. */
	readonly tooltip?: vscode.MarkdownString;
}

/** What the item was drawn from last. */
export interface Drawn {
	readonly view: TimerView;
	readonly settings: Settings;
	readonly context: Omit<TooltipContext, 'seated'>;
	/** Name and tooltip are one plain line. */
	readonly isBrief: boolean;
}

/** The one status item: it draws and decides nothing. */
export class StatusItem implements vscode.Disposable {
	readonly #owned = new DisposableStore();
	readonly #slot = this.#owned.add(new MutableDisposable());
	readonly #clock: Clock;
	#item: vscode.StatusBarItem | undefined;
	#alignment: Settings['itemAlignment'] | undefined;
	#overlay: Overlay | null = null;
	#noted: Overlay | null = null;
	#reminder: Overlay | null = null;
	#drawn: Drawn | null = null;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Draws what the timer shows; overlay and reminder stay where they are. */
	draw(drawn: Drawn): void {
		this.#drawn = drawn;
		this.#paint();
	}

	/** Shows `overlay` over whatever else there is, until null takes it away. */
	cover(overlay: Overlay | null): void {
		this.#overlay = overlay;
		this.#paint();
	}

	/** Shows what was due once where the sit timer gives way, until null takes it away. */
	note(note: Overlay | null): void {
		this.#noted = note;
		this.#paint();
	}

	/** Shows a planned run where the sit timer gives way, until null takes it away. */
	remind(reminder: Overlay | null): void {
		this.#reminder = reminder;
		this.#paint();
	}

	/** What it shows now, which is what a click on it means. */
	get layer(): ItemLayer {
		const over = {
			overlay: this.#overlay !== null,
			note: this.#noted !== null,
			reminder: this.#reminder !== null,
		};
		return this.#drawn ? itemLayer(over, this.#drawn.view) : 'timer';
	}

	dispose(): void {
		this.#owned.dispose();
	}

	#paint(): void {
		if (!this.#drawn) {
			return;
		}
		const { view, settings, context, isBrief } = this.#drawn;
		const now = this.#clock.now();
		const { seatedMode: seated, iconOnly } = settings;
		const { askText } = context;
		const over = {
			overlay: this.#overlay,
			note: this.#noted,
			reminder: this.#reminder,
			nudge: null,
			timer: null,
		}[this.layer];
		const shown = over ?? statusText(view, now, { seated, iconOnly, askText });
		const line = isBrief && over === null ? headline(view, { seated, askText }) : null;
		const item = this.#itemAt(settings.itemAlignment);
		item.text = shown.text;
		item.accessibilityInformation = { label: line ?? shown.name, role: 'button' };
		item.tooltip = line ?? over?.tooltip ?? tooltip(view, { ...context, seated }, now);
		item.backgroundColor =
			over === null && view.severity === 'warning'
				? new vscode.ThemeColor('statusBarItem.warningBackground')
				: undefined;
	}

	/** Side and priority are fixed at creation, so another side needs another item. */
	#itemAt(alignment: Settings['itemAlignment']): vscode.StatusBarItem {
		if (this.#item && this.#alignment === alignment) {
			return this.#item;
		}
		const side =
			alignment === 'left' ? vscode.StatusBarAlignment.Left : vscode.StatusBarAlignment.Right;
		this.#slot.set(null);
		const item = vscode.window.createStatusBarItem(ITEM_IDS[alignment], side, AT_THE_END);
		this.#slot.set(item);
		item.name = vscode.l10n.t('Next Posture: sit timer');
		item.command = CLICK;
		item.show();
		this.#item = item;
		this.#alignment = alignment;
		return item;
	}
}
