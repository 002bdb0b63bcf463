import { l10n, MarkdownString } from 'vscode';
import type { Instant } from '../../core/base/time.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { TodayTotals } from '../../core/timer/logEntries.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { CommandName } from '../base/commandIds.ts';
import { minutesText } from '../base/locale.ts';
import { hasDue } from './eagerCommands.ts';
import {
	type AskText,
	doneLabel,
	resumeLabel,
	type Stance,
	stanceOf,
	whyText,
} from './statusText.ts';

/** What the tooltip shows besides the view. */
export interface TooltipContext {
	readonly today: TodayTotals;
	readonly seated: boolean;
	/** On the first day; null later. */
	readonly firstDay: FirstDay | null;
	/** The words of what asks for something; null until they are loaded. */
	readonly askText: AskText | null;
}

/** What the tooltip introduces on the first day: the timer, and once a stand nudge has shown, the click. */
export interface FirstDay {
	/** After how many minutes the stand nudge comes; null: it comes by the clock. */
	readonly sitMinutes: number | null;
	readonly nudged: boolean;
	readonly clickAction: Settings['clickAction'];
}

type Link = readonly [label: string, command: CommandName];

/** Whether item or tooltip ask for something, or say what a click does: that takes words of their own. */
export function asks({ content, click }: TimerView, firstDay: FirstDay | null): boolean {
	const quietly = ['minutes', 'routine', 'nothing'].includes(content.what);
	return !quietly || click.does === 'imUp' || (firstDay?.nudged ?? false);
}

/**
 * The item's tooltip: the bout or the whole line of the nudge, why it shows or when it will, what a click does,
 * today, and links to our own commands.
 */
export function tooltip(view: TimerView, context: TooltipContext, now: Instant): MarkdownString {
	const { firstDay, seated, askText } = context;
	const stance = stanceOf(view.position, seated);
	const change: Link = [l10n.t('Change what a click does'), 'adjust'];
	const linked = links(view, stance);
	const clickLine = askText?.clickLine(view, stance) ?? null;
	const paragraphs = [
		firstDay && !firstDay.nudged && firstDay.sitMinutes !== null
			? l10n.t('Reminds you after {0}', minutesText(firstDay.sitMinutes, 'short'))
			: null,
		`**${plain(headline(view, context))}**`,
		// The line above has told that one is on a break.
		view.phase === 'onBreak' ? null : sentence(reason(view, now, stance, askText)),
		clickLine,
		(firstDay?.nudged &&
			clickLine === null &&
			askText?.clickOnNudge(firstDay.clickAction, view, stance)) ||
			null,
		firstDay?.nudged ? markdownLink(change) : null,
		todayLine(context.today, view.minutes ?? 0),
		linked.map(markdownLink).join(' · '),
	];
	const markdown = new MarkdownString(
		paragraphs.filter((paragraph) => paragraph !== null).join('\n\n'),
	);
	markdown.isTrusted = {
		enabledCommands: [...linked, change].map(([, name]) => `nextPosture.${name}`),
	};
	return markdown;
}

function markdownLink([label, name]: Link): string {
	return `[${label}](command:nextPosture.${name})`;
}

/** What there is now in one line, without Markdown: the bout, the break, or the whole line of the nudge. */
export function headline(
	{ content, minutes, breakMinutes, position }: TimerView,
	{ seated, askText }: Pick<TooltipContext, 'seated' | 'askText'>,
): string {
	const stance = stanceOf(position, seated);
	if (content.what === 'nudge' && askText) {
		return askText.nudgeText(content.kind, content.line, stance).text;
	}
	if (content.what === 'trial' && askText) {
		const { text } = askText.nudgeText('stand', content.line, stance);
		return l10n.t('A nudge on trial: {0}', text);
	}
	if (breakMinutes !== null) {
		return l10n.t('On a break for {0}', minutesText(breakMinutes, 'short'));
	}
	if (minutes === null) {
		return 'Next Posture';
	}
	return position === 'standing'
		? l10n.t('Standing {0}', minutesText(minutes, 'short'))
		: l10n.t('Sitting {0}', minutesText(minutes, 'short'));
}

/** Words that may be the person's own, without what Markdown reads as anything else. */
function plain(words: string): string {
	return words.replace(/[\\`*_{}[\]#<>|~&]/g, '\\$&');
}

/** Why the nudge came that shows in words; else why none shows, or until when one that shows waits. */
function reason(
	{ content, why }: TimerView,
	now: Instant,
	stance: Stance,
	askText: AskText | null,
): string {
	const came = content.what === 'nudge' && content.minutes !== null && content.cause !== null;
	return came && askText
		? l10n.t(
				'Came at {0} ({1})',
				minutesText(content.minutes, 'short'),
				askText.causeText(content.cause),
			)
		: whyText(why, now, stance);
}

function todayLine({ breaks, longestMinutes }: TodayTotals, current: number): string {
	return l10n.t(
		'Breaks today: {0} · longest in one position: {1}',
		breaks,
		minutesText(Math.max(longestMinutes, current), 'short'),
	);
}

/** `phrase` as a sentence: its first letter raised, in whatever script has such a thing. */
function sentence(phrase: string): string {
	const [first = '', ...rest] = phrase;
	return `${first.toLocaleUpperCase()}${rest.join('')}`;
}

function links(view: TimerView, stance: Stance): readonly Link[] {
	const { phase, content, quietUntil, closed } = view;
	const pause: Link = [l10n.t('Pause Timer'), 'pause'];
	const between: readonly Link[] =
		phase === 'paused' || quietUntil !== null
			? [[resumeLabel(view), 'resume']]
			: phase === 'onBreak'
				? [...(content.what === 'undo' ? [[l10n.t('Undo'), 'undo'] as const] : []), pause]
				: [
						[doneLabel(stance), 'imUp'],
						...(hasDue(view) ? putOff() : []),
						[l10n.t('Mute Nudges'), 'quiet'],
						pause,
					];
	const stretch: readonly Link[] = closed ? [] : [[l10n.t('Stretch'), 'stretchNow']];
	return [...stretch, ...between, [l10n.t('Settings'), 'openSettings']];
}

function putOff(): readonly Link[] {
	return [
		[l10n.t('Snooze'), 'snooze'],
		[l10n.t('Skip Until Next Break'), 'skip'],
	];
}
