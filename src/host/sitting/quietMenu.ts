import * as vscode from 'vscode';
import { MINUTE, type Instant } from '../../core/time.ts';
import { clockTime, minutesText, nextLocalTime } from '../localTime.ts';

const TIME = /^\s*([01]?\d|2[0-3])[:.]([0-5]\d)\s*$/;

/** Asks how long to be quiet; quiet always has an end. Undefined: changed their mind. */
export async function askQuiet(now: Instant): Promise<Instant | undefined> {
	const { t } = vscode.l10n;
	const items = [15, 30, 60].map((minutes) => ({
		label: minutesText(minutes, 'long'),
		description: t('until {0}', clockTime(now + minutes * MINUTE, now)),
		end: now + minutes * MINUTE,
	}));
	const picked = await vscode.window.showQuickPick(
		[...items, { label: t('Until a time…'), description: '', end: null }],
		{
			title: t('Quiet'),
			placeHolder: t('In a meeting? No nudge comes until then; the bout goes on'),
		},
	);
	return picked?.end === null ? askTime(now) : picked?.end;
}

async function askTime(now: Instant): Promise<Instant | undefined> {
	const { t } = vscode.l10n;
	const typed = await vscode.window.showInputBox({
		title: t('Quiet until'),
		placeHolder: '15:30',
		validateInput: (text) =>
			TIME.test(text) ? undefined : t('A time of day from 0:00 to 23:59, such as 15:30'),
	});
	const [, hour, minute] = TIME.exec(typed ?? '') ?? [];
	return hour === undefined || minute === undefined
		? undefined
		: nextLocalTime(now, Number(hour), Number(minute));
}
