import { l10n, MarkdownString } from 'vscode';
import type { Instant } from '../../core/base/time.ts';
import type { TodayTotals } from '../../core/timer/logEntries.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { CommandName } from '../base/commandIds.ts';
import { minutesText } from '../base/locale.ts';
import { doneLabel, nudgeText, whyText } from './statusText.ts';

/** What the tooltip shows besides the view. */
export interface TooltipContext {
	readonly today: TodayTotals;
	readonly seated: boolean;
	/** On the first day, how long a bout is: the tooltip introduces the timer then. */
	readonly introduceMinutes: number | null;
}

/** The item's tooltip: the bout, the next nudge and why, today, and links to our own commands. */
export function tooltip(view: TimerView, context: TooltipContext, now: Instant): MarkdownString {
	const linked = links(view, context.seated);
	const paragraphs = [
		context.introduceMinutes === null
			? null
			: l10n.t('Sit timer on, {0}', minutesText(context.introduceMinutes, 'short')),
		`**${headline(view, context.seated)}**`,
		sentence(whyText(view.why, now)),
		todayLine(context.today, view.minutes ?? 0),
		linked.map(([label, name]) => `[${label}](command:nextPosture.${name})`).join(' · '),
	];
	const markdown = new MarkdownString(
		paragraphs.filter((paragraph) => paragraph !== null).join('\n\n'),
	);
	markdown.isTrusted = {
		enabledCommands: linked.map(([, name]) => `nextPosture.${name}`),
	};
	return markdown;
}

function headline(
	{ content, minutes, breakMinutes, position }: TimerView,
	seated: boolean,
): string {
	if (content.what === 'nudge') {
		return nudgeText(content.kind, content.line, seated).text;
	}
	if (content.what === 'trial') {
		return l10n.t('A nudge on trial: {0}', nudgeText('stand', content.line, seated).text);
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

function todayLine({ breaks, longestMinutes }: TodayTotals, current: number): string {
	return l10n.t(
		'Breaks today: {0} · longest bout: {1}',
		breaks,
		minutesText(Math.max(longestMinutes, current), 'short'),
	);
}

/** `phrase` as a sentence: its first letter raised, in whatever script has such a thing. */
function sentence(phrase: string): string {
	const [first = '', ...rest] = phrase;
	return `${first.toLocaleUpperCase()}${rest.join('')}`;
}

type Link = readonly [label: string, command: CommandName];

function links({ phase, content, quietUntil }: TimerView, seated: boolean): readonly Link[] {
	const pause: Link = [l10n.t('Pause'), 'pause'];
	const between: readonly Link[] =
		phase === 'paused' || quietUntil !== null
			? [[l10n.t('Resume'), 'resume']]
			: phase === 'onBreak'
				? [...(content.what === 'undo' ? [[l10n.t('Undo'), 'undo'] as const] : []), pause]
				: [
						[doneLabel(seated), 'imUp'],
						[l10n.t('Snooze'), 'snooze'],
						[l10n.t('Skip'), 'skip'],
						[l10n.t('Quiet'), 'quiet'],
						pause,
					];
	return [[l10n.t('Stretch'), 'stretchNow'], ...between, [l10n.t('Settings'), 'openSettings']];
}
