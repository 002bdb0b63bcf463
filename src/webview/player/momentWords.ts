import * as l10n from '@vscode/l10n';
import { type Milliseconds, SECOND } from '../../core/base/time.ts';
import type { Figure } from '../../core/figure/model/figure.ts';
import { arrivalOf, loopOf, roundOf } from '../../core/figure/model/timeline.ts';
import { breathHalfOf, type PlayMoment, sinceHalf } from '../../core/moves/play.ts';
import { type Schedule, workEnd } from '../../core/moves/schedule.ts';
import { stopwatchText, t } from '../ui/words.ts';
import { type Breath, cueOf, halfWords } from './session.ts';

/** Time into the work of this step and side; below zero while the person gets ready for it. */
function intoWork({ segment, remaining }: PlayMoment): Milliseconds {
	return segment.kind === 'work' ? segment.length - remaining : -remaining;
}

/** How long one repetition or breath lasts; null where the move does not count. */
function repLength(plan: Schedule, { segment, reps }: PlayMoment): Milliseconds | null {
	const seconds = plan.steps[segment.step]?.step.seconds ?? 0;
	return reps === null ? null : (seconds * SECOND) / reps;
}

/** The repetition or breath now, from 1; null while getting ready and where the move does not count. */
export function countOf(plan: Schedule, moment: PlayMoment): number | null {
	const beat = repLength(plan, moment);
	return beat === null || moment.segment.kind !== 'work'
		? null
		: Math.min(moment.reps ?? 1, Math.floor(intoWork(moment) / beat) + 1);
}

/**
 * The figure's own time, so that it is in its first pose when the work begins and, where the move
 * counts, goes round once a repetition or breath.
 */
export function figureTime(plan: Schedule, moment: PlayMoment, figure: Figure): Milliseconds {
	const beat = repLength(plan, moment);
	const cycle = moment.move.dose.kind === 'breaths' ? loopOf(figure) : roundOf(figure);
	const rate = beat === null ? 1 : cycle / beat;
	const start = figure.flow ? 0 : arrivalOf(figure, 0);
	return start + intoWork(moment) * rate;
}

/** Pieces this long (ms) are read from a clock: nobody knows how long 164 seconds are. */
const LONG = 100 * SECOND;

/** What the ring says in its middle, and how many there are of what it counts. */
export interface RingWords {
	readonly figure: number | string;
	/** "of 8", "of 20 s"; null while the person gets ready. */
	readonly of: string | null;
}

/**
 * What the ring counts: up to the last repetition or second, as the ring fills; down to the beginning while the
 * person gets ready. A long piece has minutes and seconds all through.
 */
export function ringWords(plan: Schedule, moment: PlayMoment): RingWords {
	const { segment, remaining, reps } = moment;
	if (segment.kind !== 'work') {
		return { figure: Math.ceil(remaining / SECOND), of: null };
	}
	const count = countOf(plan, moment);
	if (count !== null) {
		return { figure: count, of: l10n.t('of {0}', reps ?? 0) };
	}
	const whole = Math.round(segment.length / SECOND);
	const now = Math.min(whole, Math.floor(intoWork(moment) / SECOND) + 1);
	return segment.length >= LONG
		? { figure: stopwatchText(now * SECOND), of: l10n.t('of {0}', stopwatchText(whole * SECOND)) }
		: { figure: now, of: l10n.t('of {0}', l10n.t('{0} s', whole)) };
}

/** How long it shows that half of a piece is done. */
const HALF_SHOWS = 4 * SECOND;

/** Work shows its last seconds from here on. */
const ENDING = 3 * SECOND;

/** Whether work is about to end: shown as long as it is ticked. */
export function isEnding({ segment, remaining }: PlayMoment): boolean {
	return segment.kind === 'work' && segment.length > ENDING && remaining <= ENDING;
}

/** What to do this moment, in two or three words. */
export function beatOf(moment: PlayMoment, breath: Breath): string {
	const { move, segment, reps } = moment;
	if (segment.kind === 'ready') {
		return l10n.t('Get ready');
	}
	if (segment.kind === 'change') {
		return l10n.t('Change sides');
	}
	const half = sinceHalf(moment);
	if (half !== null && half >= 0 && half < HALF_SHOWS) {
		return halfWords();
	}
	// Where the pace is quick or nothing is held, the breath is the person's own; where the cue has it, once is enough.
	const asked = breathHalfOf(move.cues[cueOf(moment, breath)] ?? '');
	if (breath && asked === null && move.dose.kind !== 'time') {
		return breath === 'in' ? l10n.t('Breathe in') : l10n.t('Breathe out');
	}
	if (reps === null) {
		return move.dose.kind === 'hold' ? l10n.t('Hold, and keep breathing') : l10n.t('Keep going');
	}
	return move.dose.kind === 'breaths' ? l10n.t('Slow breaths') : l10n.t('Repetitions');
}

/** What comes after this piece, by itself or by the button; empty where the routine is one move that ends with it. */
export function nextOf(plan: Schedule, { segment }: PlayMoment): string {
	// While one gets ready, the work that is got ready for is what is now, not what is next.
	const end = workEnd(plan, segment.at);
	const next = plan.segments.find(({ at }) => at >= end);
	const following = plan.steps[segment.step + 1];
	if (next?.step === segment.step) {
		return l10n.t('Next: the other side');
	}
	if (following) {
		return l10n.t('Next: {0}', t(following.move.name));
	}
	return plan.steps.length > 1 ? l10n.t('Last move') : '';
}

/** The routine's own note on this step; empty where it has none, and where it is of a repetition that is over. */
export function noteOf(plan: Schedule, moment: PlayMoment): string {
	const { note = '', noteOnFirst = false } = plan.steps[moment.segment.step]?.step ?? {};
	return noteOnFirst && (countOf(plan, moment) ?? 1) > 1 ? '' : note;
}
