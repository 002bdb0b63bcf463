import { l10n, MarkdownString } from 'vscode';
import type { Agenda, Near } from '../../core/running/reminder.ts';
import type { Instant } from '../../core/time.ts';
import { COMMANDS, type CommandId } from '../commandIds.ts';
import { clockTime, minutesText } from '../localTime.ts';
import type { Overlay } from '../sitting/statusItem.ts';

/** What the item says of a planned run: at most 24 characters, and whole words for a screen reader. */
export function reminderWords(
	near: Exclude<Near, null>,
	{ at }: Agenda,
	satToday: number,
	now: Instant,
	iconOnly: boolean,
): Overlay {
	const sat = l10n.t('Sat today: {0}', hoursText(satToday));
	const time = clockTime(at, now);
	const [short, whole] =
		near === 'before'
			? [l10n.t('Run {0}: check?', time), l10n.t('run at {0}. Check and warm up?', time)]
			: [l10n.t('Ran? Cool down'), l10n.t('run at {0} over? Cool down, and log it.', time)];
	return {
		text: iconOnly ? GLYPH : `${GLYPH} ${short}`,
		name: `Next Posture: ${whole} ${sat}.`,
		tooltip: tooltip(`**${short}**\n\n${sat}`, near),
	};
}

const GLYPH = '$(next-posture-stretch)';

function tooltip(text: string, near: Exclude<Near, null>): MarkdownString {
	const link = (label: string, command: CommandId) => `[${label}](command:${command})`;
	const links =
		near === 'before'
			? [link(l10n.t('Check'), COMMANDS.checkBeforeRun), link(l10n.t('Warm up'), COMMANDS.warmUp)]
			: [
					link(l10n.t('Cool down'), COMMANDS.coolDown),
					link(l10n.t('Log the run…'), COMMANDS.logRun),
				];
	const more = link(l10n.t('Menu of the sit timer'), COMMANDS.showMenu);
	const markdown = new MarkdownString(`${text}\n\n${[...links, more].join(' · ')}`);
	const { checkBeforeRun, warmUp, coolDown, logRun, showMenu } = COMMANDS;
	markdown.isTrusted = { enabledCommands: [checkBeforeRun, warmUp, coolDown, logRun, showMenu] };
	return markdown;
}

/** Whole minutes: "45 min", "5 h", "5 h 40 min". */
export function hoursText(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) {
		return minutesText(rest, 'short');
	}
	return rest === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, rest);
}
