import * as l10n from '@vscode/l10n';
import type { PageCommand } from '../../core/protocol/app.ts';
import type { ToPageOf } from '../../core/protocol/protocol.ts';
import { minutesText } from '../ui/words.ts';

/** The bout as the host sent it. */
export type BoutMessage = ToPageOf<'bout'>;

/** The words for a bout: how long it has lasted, a note on it or what is to come, and the command offered with it. */
export interface BoutWords {
	readonly main: string;
	readonly note: string | null;
	/** When a bout that goes on is due, and overdue; null where it is not for now. */
	readonly ahead: MarksWords | null;
	readonly offer: { readonly command: PageCommand; readonly label: string } | null;
}

/** The words for a bout, with the command that most likely fits its phase; `seated`: someone who stays so. */
export function boutWords(message: BoutMessage, seated: boolean): BoutWords {
	const { phase, position, minutes: count, breakMinutes } = message;
	const ahead = null;
	const bout =
		position === 'standing'
			? l10n.t('Standing {0}', minutesText(count))
			: l10n.t('Sitting {0}', minutesText(count));
	const start = { command: 'startTimer', label: l10n.t('Start timer') } as const;
	const up = { command: 'imUp', label: doneLabel(seated) } as const;
	switch (phase) {
		case 'off':
			return { main: l10n.t('Outside working hours'), note: null, ahead, offer: start };
		case 'paused':
			return {
				main: l10n.t('Sit timer paused'),
				note: null,
				ahead,
				offer: { ...start, label: l10n.t('Resume') },
			};
		case 'onBreak':
			return {
				main: l10n.t('Break {0}', minutesText(breakMinutes ?? 0)),
				note: null,
				ahead,
				offer: null,
			};
		case 'due':
		case 'asking':
			return { main: bout, note: l10n.t('Time to move'), ahead, offer: up };
		case 'overdue':
			return { main: bout, note: l10n.t('Overdue'), ahead, offer: up };
		case 'quiet':
			return {
				main: bout,
				note: l10n.t('Nudges muted'),
				ahead,
				offer: { command: 'resume', label: l10n.t('Unmute') },
			};
		case 'sitting':
		case 'standing':
		case 'back':
			break;
	}
	return { main: bout, note: null, ahead: marksWords(message), offer: null };
}

/** What the marks of the line are, and what the first one is, for where there is less room. */
interface MarksWords {
	readonly whole: string;
	readonly brief: string;
}

/** When a bout is due, and when it is overdue. */
export function marksWords({ sitMinutes, latestMinutes }: BoutMessage): MarksWords {
	const brief = l10n.t('due at {0} min', sitMinutes);
	const both = l10n.t('due at {0}, latest at {1} min', sitMinutes, latestMinutes);
	return { whole: sitMinutes < latestMinutes ? both : brief, brief };
}

function doneLabel(seated: boolean): string {
	return seated ? l10n.t("I've moved") : l10n.t("I'm up");
}
