import { type Disposable, l10n, MarkdownString } from 'vscode';
import { type Milliseconds, SECOND } from '../../core/base/time.ts';
import type { Clock } from '../base/clock.ts';
import { MutableDisposable } from '../base/disposables.ts';
import { clockTime, minutesText, unitText } from '../base/locale.ts';
import type { CommandAnswer } from './eagerCommands.ts';
import type { Overlay } from './statusItem.ts';
import { nudgeText } from './askText.ts';
import type { Stance } from './statusText.ts';

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
/** How long to look far away, and in what steps that is counted down: slow ones, the eyes are elsewhere. */
const LOOK_SECONDS = 20;
const LOOK_STEP = 5;
/** How long an answer to a command shows. */
const MOMENT = 4 * SECOND;
/** Nudge lines for feet, neck and shoulders: from the ground up. */
const POSTURE_LINES = ['feet-flat', 'chin-back', 'shoulder-roll'];
/** The same for someone who is to do no move. */
const PLAIN_LINES = ['feet-flat', 'lean-back', 'unclench'];

/** Paces three breaths, a posture reset or a look into the distance in the status item, no page needed, and answers commands there. */
export class BreathPacer implements Disposable {
	private readonly alarm = new MutableDisposable();
	private readonly clock: Clock;
	private isAnswering = false;
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

	/** Three posture nudges, one after the other, in words for someone in this stance; `plain`: without a move. */
	resetPosture(stance: Stance, plain: boolean): void {
		this.play(
			(plain ? PLAIN_LINES : POSTURE_LINES).map((line) => {
				const { text, short } = nudgeText('posture', line, stance);
				return { text: `$(next-posture-posture) ${short}`, name: text, lasts: SETTLE };
			}),
		);
	}

	/** Counts the seconds of a look into the distance down. */
	lookFar(): void {
		this.play(
			Array.from({ length: LOOK_SECONDS / LOOK_STEP }, (_, step) => {
				const left = LOOK_SECONDS - step * LOOK_STEP;
				const words = l10n.t('Look far away');
				return {
					text: `$(next-posture-eyes) ${words} · ${unitText(left, 'second', 'narrow')}`,
					name: `${words}, ${unitText(left, 'second', 'long')}`,
					lasts: LOOK_STEP * SECOND,
				};
			}),
		);
	}

	/**
	 * Shows for a moment what came of a command; null ends what an earlier one has to say. `snoozeMinutes` is
	 * how long a snooze lasts.
	 */
	answer(answer: CommandAnswer | null, snoozeMinutes: number): void {
		if (answer !== null) {
			const { glyph, text, name } = answerText(answer, snoozeMinutes);
			this.play([{ text: `$(${glyph}) ${text}`, name: `Next Posture: ${name}`, lasts: MOMENT }]);
			this.isAnswering = true;
		} else if (this.isAnswering) {
			this.end();
		}
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
		this.isAnswering = false;
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

/** An answer to a command: its glyph, what the item shows, and what a screen reader says. */
function answerText(answer: CommandAnswer, snoozeMinutes: number) {
	const { t } = l10n;
	const inWords = (glyph: string, text: string, name = text) => ({ glyph, text, name });
	if (typeof answer === 'object') {
		const { what, from } = answer;
		const time = clockTime(from, from);
		return what === 'undone'
			? inWords('discard', t('Undone: break {0}', time))
			: inWords('check', t('Break counted: {0}', time));
	}
	switch (answer) {
		case 'snoozed':
			return inWords(
				'watch',
				t('Snoozed {0}', minutesText(snoozeMinutes, 'narrow')),
				t('Snoozed {0}', minutesText(snoozeMinutes, 'long')),
			);
		case 'skipped':
			return inWords('arrow-right', t('Skipped to next break'));
		case 'nothingToSnooze':
			return inWords('info', t('Nothing to snooze'));
		case 'nothingToSkip':
			return inWords('info', t('Nothing to skip'));
		case 'nothingToUndo':
			return inWords('info', t('Nothing to undo'));
		case 'nothingToResume':
			return inWords('info', t('Nothing to resume'));
		case 'onBreak':
			return inWords('info', t('On a break already'));
		case 'paused':
			return inWords('debug-pause', t('Timer is paused'));
		case 'off':
			return inWords('info', t('Outside working hours'));
		case 'stillMuted':
			return inWords('bell-slash', t('Timer on, nudges muted'));
		case 'done':
			return inWords('check', t('Done'));
		case 'standing':
			return inWords('info', t('Standing already'));
		case 'sitting':
			return inWords('info', t('Sitting already'));
	}
}
