import * as vscode from 'vscode';
import { type Settings, settingsSchema } from '../../core/settings/settings.ts';
import { COMMANDS } from '../base/commandIds.ts';
import { minutesText } from '../base/locale.ts';
import { changeSetting } from './settingsReader.ts';

interface Choice extends vscode.QuickPickItem {
	/** Does what the choice is for; hands back whether the menu comes again. */
	readonly run: () => Promise<boolean>;
}

/** Minutes that the menu offers; any other can be typed. */
const OFFERED = [20, 25, 30, 45, 60];

/**
 * The four settings that people change most: which, then to what. It comes again until it is closed, so
 * that what was changed is seen. `current` gives the settings as they are at the moment.
 */
export async function adjust(current: () => Settings): Promise<void> {
	const { t } = vscode.l10n;
	for (let again = true; again;) {
		const { sitMinutes, nudgeStyle, clickAction, smallNudges } = current();
		const minutes = t('Minutes in one position');
		const style = t('How a stand nudge shows');
		const click = t('What a click on a nudge does');
		const small = t('Small nudges in between');
		again = await ask(t('Quick Settings'), [
			{
				label: minutes,
				description: minutesText(sitMinutes, 'long'),
				run: () => askMinutes(minutes, sitMinutes),
			},
			{
				label: style,
				description: styles()[nudgeStyle],
				run: () => askOne(style, 'nudgeStyle', styles(), nudgeStyle),
			},
			{
				label: click,
				description: clickActions()[clickAction],
				run: () => askOne(click, 'clickAction', clickActions(), clickAction),
			},
			{
				label: small,
				description: amounts()[smallNudges],
				run: () => askOne(small, 'smallNudges', amounts(), smallNudges),
			},
			{
				label: t('All settings…'),
				run: async () => {
					await vscode.commands.executeCommand(COMMANDS.openSettings);
					return false;
				},
			},
		]);
	}
}

function styles(): Readonly<Record<Settings['nudgeStyle'], string>> {
	const { t } = vscode.l10n;
	return {
		auto: t('Text, and colour when overdue; a toast too with a screen reader'),
		text: t('Text only'),
		colour: t('Colour only'),
		toast: t('Text and one notification'),
	};
}

function clickActions(): Readonly<Record<Settings['clickAction'], string>> {
	const { t } = vscode.l10n;
	return {
		imUp: t('Counts as getting up, with ten seconds to undo'),
		stretch: t('Starts a stretch'),
		menu: t('Opens the menu'),
	};
}

function amounts(): Readonly<Record<Settings['smallNudges'], string>> {
	const { t } = vscode.l10n;
	return { none: t('None'), one: t('One'), two: t('Two') };
}

/** Closing the menu is no choice; closing a second one leads back to the first. */
async function ask(title: string, choices: readonly Choice[]): Promise<boolean> {
	return (await vscode.window.showQuickPick(choices, { title }))?.run() ?? false;
}

async function askOne<Key extends 'nudgeStyle' | 'clickAction' | 'smallNudges'>(
	title: string,
	key: Key,
	labels: Readonly<Record<Settings[Key], string>>,
	now: Settings[Key],
): Promise<boolean> {
	const choices = (Object.entries(labels) as [Settings[Key], string][]).map(([value, label]) => ({
		...marked(label, value === now),
		run: () => change(key, value),
	}));
	await ask(title, choices);
	return true;
}

async function askMinutes(title: string, now: number): Promise<boolean> {
	const choices = [...new Set([...OFFERED, now])]
		.toSorted((a, b) => a - b)
		.map((minutes) => ({
			...marked(minutesText(minutes, 'long'), minutes === now),
			run: () => change('sitMinutes', minutes),
		}));
	const other = { label: vscode.l10n.t('Other…'), run: () => typeMinutes(title, now) };
	await ask(title, [...choices, other]);
	return true;
}

async function typeMinutes(title: string, now: number): Promise<boolean> {
	const { minimum, maximum } = settingsSchema.sitMinutes.allowed;
	const typed = await vscode.window.showInputBox({
		title,
		value: String(now),
		validateInput: (text) =>
			/^\s*\d+\s*$/.test(text) && Number(text) >= minimum && Number(text) <= maximum
				? undefined
				: vscode.l10n.t('A whole number of minutes from {0} to {1}', minimum, maximum),
	});
	return typed === undefined || change('sitMinutes', Number(typed));
}

function marked(label: string, isNow: boolean): vscode.QuickPickItem {
	return isNow ? { label, description: vscode.l10n.t('now') } : { label };
}

async function change<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<true> {
	await changeSetting(key, value);
	return true;
}
