import { l10n } from 'vscode';
import { nudges, type NudgeText } from '../../content/nudges.ts';
import { type Instant, MINUTE } from '../../core/base/time.ts';
import type { NudgeKind } from '../../core/timer/nudgeLines.ts';
import type { StatusContent } from '../../core/timer/view/statusContent.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Position } from '../../core/timer/state.ts';
import type { NudgeReason } from '../../core/timer/view/nudgeReason.ts';
import { clockTime, minutesText } from '../base/locale.ts';

/** What the status item shows: `text` with its glyph, `name` for a screen reader. */
export interface StatusText {
	/** At most 24 characters, glyph and space counted as one each. */
	readonly text: string;
	/** In whole words: minutes, never seconds. */
	readonly name: string;
}

/** What the item shows of the timer, as `settings` have it. */
export function statusText(
	view: TimerView,
	now: Instant,
	{ seated, iconOnly }: { readonly seated: boolean; readonly iconOnly: boolean },
): StatusText {
	const glyph = `$(${glyphOf(view, now, seated)})`;
	const short = iconOnly
		? ''
		: ((view.content.what === 'nothing' ? endText(view, now) : null) ??
			shortText(view.content, view.position, seated));
	return {
		text: short === '' ? glyph : `${glyph} ${short}`,
		name: `Next Posture: ${longText(view, now, seated)}`,
	};
}

function glyphOf(view: TimerView, now: Instant, seated: boolean): string {
	const { phase, quietUntil, content } = view;
	if (content.what === 'trial') {
		return changeGlyph(view, seated);
	}
	if (quietUntil !== null) {
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

/** Quiet and pause show when they end, so that nobody forgets them. */
function endText({ quietUntil, phase, pausedUntil }: TimerView, now: Instant): string | null {
	if (quietUntil !== null) {
		return clockTime(quietUntil, now);
	}
	if (phase !== 'paused') {
		return null;
	}
	return pausedUntil === null ? l10n.t('Paused') : clockTime(pausedUntil, now);
}

function shortText(content: StatusContent, position: Position, seated: boolean): string {
	switch (content.what) {
		case 'nothing':
			return '';
		case 'minutes':
			return minutesText(content.minutes, 'narrow');
		case 'nudge':
			return nudgeText(content.kind, content.line, seated).short;
		case 'trial':
			return trialText(position, seated);
		case 'due':
			return l10n.t('Due {0}', minutesText(content.minutes, 'narrow'));
		case 'undo':
			return l10n.t('Undo');
		case 'up':
			return seated
				? l10n.t('Break {0}', minutesText(content.minutes, 'narrow'))
				: l10n.t('Up {0}: stretch?', minutesText(content.minutes, 'narrow'));
		case 'routine':
			return l10n.t('Break {0}', minutesText(content.minutes, 'narrow'));
		case 'question':
			return questionText(content, 'narrow', seated);
	}
}

/** What a trial asks for: never in the words of a nudge, for which it could be taken. */
function trialText(position: Position, seated: boolean): string {
	return seated
		? l10n.t('Try: move a bit')
		: position === 'standing'
			? l10n.t('Try: sit or walk')
			: l10n.t('Try: stand up');
}

function questionText(
	{ gap, minutes }: Extract<StatusContent, { what: 'question' }>,
	display: 'narrow' | 'long',
	seated: boolean,
): string {
	switch (gap) {
		case 'unfocused':
			return l10n.t('{0} away: moved?', minutesText(minutes, display));
		case 'due':
			return seated ? l10n.t('Moved?') : l10n.t('Stood up?');
		case 'quiet':
		case 'slept':
		case 'closed':
		case 'done':
		case 'routine':
			return l10n.t('{0} quiet: moved?', minutesText(minutes, display));
	}
}

function longText(view: TimerView, now: Instant, seated: boolean): string {
	const { content, phase, quietUntil } = view;
	if (content.what === 'trial') {
		return l10n.t('a nudge on trial: {0}', nudgeText('stand', content.line, seated).text);
	}
	if (quietUntil !== null) {
		return l10n.t('quiet until {0}', clockTime(quietUntil, now));
	}
	switch (content.what) {
		case 'nudge':
			return nudgeText(content.kind, content.line, seated).text;
		case 'undo':
			return l10n.t('break started. Undo?');
		case 'up':
			return seated
				? l10n.t('on a break for {0}', minutesText(content.minutes, 'long'))
				: l10n.t('up for {0}. Stretch?', minutesText(content.minutes, 'long'));
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

/** The words of a nudge, for someone who stays seated where `seated` says so. */
export function nudgeText(kind: NudgeKind, line: string, seated: boolean): NudgeText {
	const found = nudges[kind].find(({ id }) => id === line) ?? nudges[kind][0];
	const words = (seated && found?.seated) || found;
	if (!words) {
		throw new Error(`There is no nudge of kind ${kind}.`);
	}
	return { text: l10n.t(words.text), short: l10n.t(words.short) };
}

/** How one says that one has just moved: up from the chair, or in it for someone who stays seated. */
export function doneLabel(seated: boolean): string {
	return seated ? l10n.t("I've moved") : l10n.t("I'm up");
}

/** Why a stand nudge shows or does not, in a phrase. */
export function whyText(why: NudgeReason, now: Instant): string {
	switch (why.reason) {
		case 'asked':
			return l10n.t('the nudge is shown once in a bout');
		case 'notYet':
			return l10n.t('next nudge at {0}', clockTime(why.due, now));
		case 'snoozed':
			return l10n.t('snoozed until {0}', clockTime(why.until, now));
		case 'typing':
			return l10n.t('waiting: you are typing');
		case 'debugging':
			return l10n.t('waiting: the debugger stands in a frame');
		case 'lull':
			return l10n.t('a lull: the nudge comes now');
		case 'standNudgesOff':
			return l10n.t('stand nudges are off in the settings');
		case 'skipped':
			return l10n.t('skipped until the next bout');
		case 'unfocused':
			return l10n.t('waiting: this window has no focus');
		case 'settling':
			return l10n.t('waiting: you have just come back');
		case 'away':
			return l10n.t('waiting: nobody seems to be here');
		case 'quiet':
			return l10n.t('quiet until {0}', clockTime(why.until, now));
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
			return l10n.t('the next bout starts when you are back');
	}
}
