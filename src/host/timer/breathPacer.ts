import { type Disposable, l10n, MarkdownString } from 'vscode';
import { type Milliseconds, SECOND } from '../../core/base/time.ts';
import type { Clock } from '../base/clock.ts';
import { MutableDisposable } from '../base/disposables.ts';
import type { Overlay } from './statusItem.ts';
import { nudgeText } from './statusText.ts';

/** What the item shows for a while as it paces something. */
interface Beat {
	readonly text: string;
	/** For a screen reader. */
	readonly name: string;
	readonly lasts: Milliseconds;
}

const BREATHS = 3;
const IN = 4 * SECOND;
const OUT = 6 * SECOND;
const SETTLE = 7 * SECOND;
/** Nudge lines for feet, neck and shoulders: from the ground up. */
const POSTURE_LINES = ['feet-flat', 'chin-back', 'shoulder-roll'];

/** Paces three breaths or a posture reset in the status item, no page needed. */
export class BreathPacer implements Disposable {
	private readonly alarm = new MutableDisposable();
	private readonly clock: Clock;
	private readonly cover: (overlay: Overlay | null) => void;

	constructor(clock: Clock, cover: (overlay: Overlay | null) => void) {
		this.clock = clock;
		this.cover = cover;
	}

	/** Three breaths: in for four, out for six. A second call starts them anew. */
	breathe(): void {
		this.play(
			Array.from({ length: BREATHS }, (_, breath): Beat[] => {
				const count = l10n.t('{0} of {1}', breath + 1, BREATHS);
				return [
					beat('arrow-up', l10n.t('Breathe in'), count, IN),
					beat('arrow-down', l10n.t('Breathe out'), count, OUT),
				];
			}).flat(),
		);
	}

	/** Three posture nudges, one after the other, in words for someone who is `seated`. */
	resetPosture(seated: boolean): void {
		this.play(
			POSTURE_LINES.map((line) => {
				const { text, short } = nudgeText('posture', line, seated);
				return { text: `$(next-posture-posture) ${short}`, name: text, lasts: SETTLE };
			}),
		);
	}

	/** Ends the pacing before its end, if one is on. */
	end(): void {
		this.play([]);
	}

	dispose(): void {
		this.alarm.dispose();
	}

	private play(beats: readonly Beat[]): void {
		const [first, ...rest] = beats;
		this.cover(
			first ? { ...first, tooltip: new MarkdownString(l10n.t('A click ends this.')) } : null,
		);
		this.alarm.set(
			first ? this.clock.wakeAt(this.clock.now() + first.lasts, () => this.play(rest)) : null,
		);
	}
}

function beat(glyph: string, words: string, count: string, lasts: Milliseconds): Beat {
	return { text: `$(${glyph}) ${words} · ${count}`, name: `${words}, ${count}`, lasts };
}
