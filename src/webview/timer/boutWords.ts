import * as l10n from '@vscode/l10n';
import type { PageCommand } from '../../core/protocol/app.ts';
import type { ToPageOf } from '../../core/protocol/protocol.ts';
import { minutesText } from '../ui/words.ts';

/** The bout as the host sent it. */
export type BoutMessage = ToPageOf<'bout'>;

/** The words for a bout: the line itself, a note on it, and the command offered with it. */
export interface BoutWords {
	readonly main: string;
	readonly note: string | null;
	readonly offer: { readonly command: PageCommand; readonly label: string } | null;
}

/** The words for a bout, with the command that most likely fits its phase; `seated`: someone who stays so. */
export function boutWords(
	{ phase, position, minutes: count, breakMinutes }: BoutMessage,
	seated: boolean,
): BoutWords {
	const bout =
		position === 'standing'
			? l10n.t('Standing {0}', minutesText(count))
			: l10n.t('Sitting {0}', minutesText(count));
	const start = { command: 'startTimer', label: l10n.t('Start timer') } as const;
	const up = { command: 'imUp', label: doneLabel(seated) } as const;
	switch (phase) {
		case 'off':
			return { main: l10n.t('Outside working hours'), note: null, offer: start };
		case 'paused':
			return {
				main: l10n.t('Sit timer paused'),
				note: null,
				offer: { ...start, label: l10n.t('Resume') },
			};
		case 'onBreak':
			return {
				main: l10n.t('Break, {0}', minutesText(breakMinutes ?? 0)),
				note: null,
				offer: null,
			};
		case 'due':
		case 'asking':
			return { main: bout, note: l10n.t('Time to move'), offer: up };
		case 'overdue':
			return { main: bout, note: l10n.t('Overdue'), offer: up };
		case 'quiet':
			return {
				main: bout,
				note: l10n.t('Nudges muted'),
				offer: { command: 'resume', label: l10n.t('Unmute') },
			};
		case 'sitting':
		case 'standing':
		case 'back':
			break;
	}
	return { main: bout, note: null, offer: null };
}

function doneLabel(seated: boolean): string {
	return seated ? l10n.t("I've moved") : l10n.t("I'm up");
}
