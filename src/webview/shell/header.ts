import { html } from 'lit';
import type { Body } from '../../core/moves/body.ts';
import '../sitting/boutLine.ts';
import type { BreakClock } from '../sitting/boutLine.ts';
import type { Bout } from '../sitting/boutWords.ts';
import type { Tab } from './tab.ts';
import './tabs.ts';
import type { TabEvent } from './tabs.ts';

/** What the header shows: the tabs, and the line of the bout or of the routine under way. */
export interface HeaderParts {
	readonly tab: Tab;
	readonly bout: Bout | null;
	readonly running: BreakClock | null;
	readonly body: Body;
	/** A routine fills the page, so the header takes less room where that is scarce. */
	readonly playing: boolean;
}

/** The top of the page; `show` hears which tab the person chose. */
export function header(
	{ tab, bout, running, body, playing }: HeaderParts,
	show: (tab: Tab) => void,
) {
	return html`<header class=${playing ? 'playing' : ''}>
		<posture-tabs .chosen=${tab} @tab=${({ detail }: TabEvent) => show(detail)}></posture-tabs>
		<posture-bout .bout=${bout} .running=${running} .body=${body}></posture-bout>
	</header>`;
}
