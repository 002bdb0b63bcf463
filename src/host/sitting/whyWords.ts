import { l10n } from 'vscode';
import type { Why } from '../../core/sitting/why.ts';
import type { Instant } from '../../core/time.ts';
import { clockTime } from '../localTime.ts';

/** Why a stand nudge shows or does not, in a phrase. */
export function whyWords(why: Why, now: Instant): string {
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
