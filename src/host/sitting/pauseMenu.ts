import * as vscode from 'vscode';
import type { Calendar } from '../../core/sitting/rules.ts';
import { nextOpening } from '../../core/sitting/workingHours.ts';
import { HOUR, MINUTE, type Instant } from '../../core/time.ts';
import { clockTime, localTime, nextLocalTime } from '../localTime.ts';

/** Where no working hours say when tomorrow begins, it begins at this hour. */
const MORNING = 4;

/** Asks how long to pause. Undefined: changed their mind; null: until they resume. */
export async function askPause(
	now: Instant,
	calendar: Calendar,
): Promise<Instant | null | undefined> {
	const { t } = vscode.l10n;
	const until = (label: string, end: Instant) => ({
		label,
		description: t('until {0}', clockTime(end, now)),
		end,
	});
	const midnight = localTime.clock(now, 1, 0);
	const tomorrow = nextOpening(calendar, midnight) ?? nextLocalTime(now, MORNING, 0);
	const items = [
		until(t('30 minutes'), now + 30 * MINUTE),
		until(t('1 hour'), now + HOUR),
		until(t('2 hours'), now + 2 * HOUR),
		until(t('Until tomorrow'), tomorrow),
		{ label: t('Until I resume'), end: null },
	];
	const picked = await vscode.window.showQuickPick(items, {
		title: t('Pause the sit timer'),
		placeHolder: t('The bout ends now; the next one starts when you are back'),
	});
	return picked?.end;
}
