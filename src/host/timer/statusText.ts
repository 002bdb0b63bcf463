import { l10n } from 'vscode';
import type { NudgeText } from '../../content/nudgeWords.ts';
import { type Instant, MINUTE } from '../../core/base/time.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { NudgeCause, NudgeKind, Position } from '../../core/timer/nudgeLines.ts';
import type { StatusContent } from '../../core/timer/view/statusContent.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { NudgeReason } from '../../core/timer/view/nudgeReason.ts';
import { clockTime, localDays, minutesText } from '../base/locale.ts';

/** The words of what asks for something, which are loaded when that first happens. */
export interface AskText {
	readonly nudgeText: (kind: NudgeKind, line: string, stance: Stance) => NudgeText;
	/** What let a nudge through, in a phrase. */
	readonly causeText: (cause: NudgeCause) => string;
	/** What a click does, where something asks for one. */
	readonly clickLine: (view: TimerView, stance: Stance) => string | null;
	/** What a click does once a stand nudge shows, as it is set. */
	readonly clickOnNudge: (
		action: Settings['clickAction'],
		view: TimerView,
		stance: Stance,
	) => string;
}

/** How the item shows the timer: by the settings, and with the words that are loaded by now. */
export interface StatusStyle {
	readonly seated: boolean;
	readonly iconOnly: boolean;
	/** Null: a nudge is its glyph alone, a moment until it has words. */
	readonly askText: AskText | null;
}

/** What the status item shows: `text` with its glyph, `name` for a screen reader. */
export interface StatusText {
	/** At most 24 characters, glyph and space counted as one each. */
	readonly text: string;
	/** In whole words: minutes, never seconds. */
	readonly name: string;
}

/** What the item shows of the timer. */
export function statusText(
	view: TimerView,
	now: Instant,
	{ seated, iconOnly, askText }: StatusStyle,
): StatusText {
	const glyph = `$(${glyphOf(view, now, seated)})`;
	const short = iconOnly
		? ''
		: ((view.content.what === 'nothing' ? endText(view, now) : null) ??
			shortText(view.content, stanceOf(view.position, seated), askText));
	return {
		text: short === '' ? glyph : `${glyph} ${short}`,
		// Only where it is asked for: its numbers need formats, which take milliseconds to load.
		get name() {
			return `Next Posture: ${longText(view, now, seated, askText)}`;
		},
	};
}

function glyphOf(view: TimerView, now: Instant, seated: boolean): string {
	const { phase, quietUntil, content } = view;
	if (content.what === 'trial') {
		return changeGlyph(view, seated);
	}
	if (quietUntil !== null && phase !== 'paused') {
		return 'bell-slash';
	}
	switch (content.what) {
		case 'nudge':
			return content.kind === 'stand' ? changeGlyph(view, seated) : `next-posture-${content.kind}`;
		case 'due':
			return changeGlyph(view, seated);
		case 'undo':
			return 'discard';
		case 'question':
			return 'question';
		case 'up':
		case 'routine':
		case 'minutes':
		case 'nothing':
			break;
	}
	if (phase === 'paused') {
		return 'debug-pause';
	}
	return `next-posture-${phase === 'onBreak' ? (seated ? 'stretch' : 'stand') : stanceGlyph(view, now)}`;
}

/** How someone is at the desk, by which a nudge is worded: `seated` is for those who stay so. */
export type Stance = Position | 'seated';

export function stanceOf(position: Position, seated: boolean): Stance {
	return seated ? 'seated' : position;
}

/** The glyph of the position that a stand nudge asks for. */
function changeGlyph({ position }: TimerView, seated: boolean): string {
	return `next-posture-${seated ? 'stretch' : position === 'standing' ? 'sit' : 'stand'}`;
}

/** The figure of the glyph slouches as the figure on the page does: from half-way on, and once due. */
function stanceGlyph({ position, minutes, dueAt }: TimerView, now: Instant): string {
	const left = dueAt === null ? Infinity : dueAt - now;
	return position === 'standing'
		? 'stand'
		: left <= 0
			? 'slouch'
			: (minutes ?? 0) * MINUTE < left
				? 'sit'
				: 'sink';
}

/** Muted nudges and a pause show when they end, so that nobody forgets them. */
function endText({ quietUntil, phase, pausedUntil }: TimerView, now: Instant): string | null {
	if (phase !== 'paused') {
		return quietUntil === null
			? null
			: endsAt(quietUntil, now, (time) => l10n.t('Muted to {0}', time));
	}
	return pausedUntil === null
		? l10n.t('Paused')
		: endsAt(pausedUntil, now, (time) => l10n.t('Paused to {0}', time));
}

/** On another day the weekday takes the room of the words, which the glyph says as well. */
function endsAt(at: Instant, now: Instant, words: (time: string) => string): string {
	const time = clockTime(at, now);
	return localDays.dayOf(at) === localDays.dayOf(now) ? words(time) : time;
}

function shortText(content: StatusContent, stance: Stance, askText: AskText | null): string {
	switch (content.what) {
		case 'nothing':
			return '';
		case 'minutes':
			return stance === 'standing'
				? l10n.t('Stand {0}', minutesText(content.minutes, 'narrow'))
				: minutesText(content.minutes, 'narrow');
		case 'nudge':
			return askText?.nudgeText(content.kind, content.line, stance).short ?? '';
		case 'trial':
			return trialText(stance);
		case 'due':
			return l10n.t('Due {0}', minutesText(content.minutes, 'narrow'));
		case 'undo':
			return stance === 'sitting' ? l10n.t('Up! Undo?') : l10n.t('Moved! Undo?');
		case 'up':
			return l10n.t('Break {0} · Stretch', minutesText(content.minutes, 'narrow'));
		case 'routine':
			return l10n.t('Break {0}', minutesText(content.minutes, 'narrow'));
		case 'question':
			return questionText(content, 'narrow', stance === 'seated');
	}
}

/** What a trial asks for: never in the words of a nudge, for which it could be taken. */
function trialText(stance: Stance): string {
	switch (stance) {
		case 'seated':
			return l10n.t('Try: move a bit');
		case 'standing':
			return l10n.t('Try: sit or walk');
		case 'sitting':
			return l10n.t('Try: stand up');
	}
}

function questionText(
	{ gap, minutes }: Extract<StatusContent, { what: 'question' }>,
	display: 'narrow' | 'long',
	seated: boolean,
): string {
	switch (gap) {
		case 'due':
			return seated ? l10n.t('Moved?') : l10n.t('Stood up?');
		case 'unfocused':
		case 'quiet':
		case 'slept':
		case 'closed':
		case 'done':
		case 'routine':
			return l10n.t('Away {0}: moved?', minutesText(minutes, display));
	}
}

function longText(view: TimerView, now: Instant, seated: boolean, askText: AskText | null): string {
	const { content, phase, quietUntil } = view;
	const stance = stanceOf(view.position, seated);
	if (content.what === 'trial') {
		return askText
			? l10n.t('a nudge on trial: {0}', askText.nudgeText('stand', content.line, stance).text)
			: boutText(view, seated);
	}
	if (quietUntil !== null && phase !== 'paused') {
		return l10n.t('nudges muted until {0}', clockTime(quietUntil, now));
	}
	switch (content.what) {
		case 'nudge':
			return askText?.nudgeText(content.kind, content.line, stance).text ?? boutText(view, seated);
		case 'undo':
			return l10n.t('break started. Undo?');
		case 'up':
			return l10n.t('on a break for {0}. Stretch?', minutesText(content.minutes, 'long'));
		case 'routine':
			return l10n.t('on a break for {0}', minutesText(content.minutes, 'long'));
		case 'question':
			return questionText(content, 'long', seated);
		case 'due':
		case 'minutes':
			return boutText(view, seated);
		case 'nothing':
			break;
	}
	if (phase === 'paused') {
		return pausedText(view, now);
	}
	return phase === 'off' ? l10n.t('outside working hours') : l10n.t('waiting for you');
}

function boutText({ minutes, position, phase }: TimerView, seated: boolean): string {
	const spent = minutesText(minutes ?? 0, 'long');
	const due = phase === 'due' || phase === 'overdue' || phase === 'asking';
	if (position === 'standing' && !seated) {
		return due ? l10n.t('standing {0}, time to sit or walk', spent) : l10n.t('standing {0}', spent);
	}
	return due ? l10n.t('sitting {0}, time to move', spent) : l10n.t('sitting {0}', spent);
}

function pausedText({ pausedUntil }: TimerView, now: Instant): string {
	return pausedUntil === null
		? l10n.t('paused')
		: l10n.t('paused until {0}', clockTime(pausedUntil, now));
}

/** How one says that one has just moved: up from the chair, or else in whatever way. */
export function doneLabel(stance: Stance): string {
	return stance === 'sitting' ? l10n.t("I'm up") : l10n.t("I've moved");
}

/** What the way back from a pause, or from muted nudges, is called: by what it ends, a pause first. */
export function resumeLabel({ phase }: Pick<TimerView, 'phase'>): string {
	return phase === 'paused' ? l10n.t('Resume Timer') : l10n.t('Unmute Nudges');
}

/** Why a stand nudge shows or does not, in a phrase. */
export function whyText(why: NudgeReason, now: Instant, stance: Stance): string {
	switch (why.reason) {
		case 'asked':
			return stance === 'sitting'
				? l10n.t('waiting for you to get up')
				: l10n.t('waiting for you to move');
		case 'notYet':
			return l10n.t('next nudge at {0}', clockTime(why.due, now));
		case 'snoozed':
			return l10n.t('snoozed until {0}', clockTime(why.until, now));
		case 'typing':
			return l10n.t('waiting: you are typing');
		case 'debugging':
			return l10n.t('waiting: debugger paused');
		case 'lull':
			return l10n.t('you stopped typing: nudging now');
		case 'standNudgesOff':
			return l10n.t('stand nudges are off in the settings');
		case 'skipped':
			return l10n.t('skipped until your next break');
		case 'unfocused':
			return l10n.t('waiting: this window has no focus');
		case 'settling':
			return l10n.t('waiting: you have just come back');
		case 'away':
			return l10n.t('waiting: nobody seems to be here');
		case 'quiet':
			return l10n.t('nudges muted until {0}', clockTime(why.until, now));
		case 'paused':
			return why.until === null
				? l10n.t('paused until you resume')
				: l10n.t('paused until {0}', clockTime(why.until, now));
		case 'off':
			return why.until === null
				? l10n.t('outside working hours')
				: l10n.t('outside working hours until {0}', clockTime(why.until, now));
		case 'onBreak':
			return l10n.t('on a break');
		case 'noBout':
			return l10n.t('starts when you are back');
	}
}
