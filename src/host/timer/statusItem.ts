import * as vscode from 'vscode';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { CLICK } from '../base/commandIds.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import type { Clock } from '../base/clock.ts';
import { tooltip, type TooltipFacts } from './tooltip.ts';
import { itemWords } from './statusText.ts';

/** The leftmost place of its side, so that a longer text pushes nobody. */
const LEFTMOST = 1_000_000;
const ITEM_ID = 'sitting';

/** A text that takes the item for a while: a paced breath. */
export interface Overlay {
	readonly text: string;
	readonly name: string;
	/** Instead of the sit timer's. */
	readonly tooltip?: vscode.MarkdownString;
}

/** The one status item. It draws what it is told and decides nothing. */
export class StatusItem implements vscode.Disposable {
	readonly #owned = new DisposableStore();
	readonly #slot = this.#owned.add(new MutableDisposable());
	readonly #clock: Clock;
	#item: vscode.StatusBarItem | undefined;
	#alignment: Settings['itemAlignment'] | undefined;
	#overlay: Overlay | null = null;
	#reminder: Overlay | null = null;
	#redraw: () => void = () => {};

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	/** Draws `look`; an overlay stays on top of it. */
	draw(look: TimerView, settings: Settings, facts: Omit<TooltipFacts, 'seated'>): void {
		this.#redraw = () => this.#paint(look, settings, facts);
		this.#redraw();
	}

	/** Shows `overlay` over whatever else is drawn, until null takes it away. */
	cover(overlay: Overlay | null): void {
		this.#overlay = overlay;
		this.#redraw();
	}

	/** Shows this of a planned run instead of the sit timer; whatever covers the item stays on top. */
	remind(reminder: Overlay | null): void {
		this.#reminder = reminder;
		this.#redraw();
	}

	/** Whether an overlay is on it now. */
	get covered(): boolean {
		return this.#overlay !== null;
	}

	dispose(): void {
		this.#owned.dispose();
	}

	#paint(look: TimerView, settings: Settings, facts: Omit<TooltipFacts, 'seated'>): void {
		const now = this.#clock.now();
		const { seatedMode: seated, iconOnly } = settings;
		const item = this.#itemAt(settings.itemAlignment);
		const words = this.#overlay ?? this.#reminder ?? itemWords(look, now, { seated, iconOnly });
		item.text = words.text;
		item.accessibilityInformation = { label: words.name, role: 'button' };
		item.tooltip = this.#reminder?.tooltip ?? tooltip(look, { ...facts, seated }, now);
		item.backgroundColor =
			look.severity === 'warning'
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
		const item = vscode.window.createStatusBarItem(ITEM_ID, side, LEFTMOST);
		this.#slot.set(item);
		item.name = vscode.l10n.t('Next Posture: sit timer');
		item.command = CLICK;
		item.show();
		this.#item = item;
		this.#alignment = alignment;
		return item;
	}
}
