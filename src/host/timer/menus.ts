import * as vscode from 'vscode';
import { HOUR, type Instant, MINUTE } from '../../core/base/time.ts';
import { nextTimeOfDay, parseClockTime } from '../../core/base/timeOfDay.ts';
import type { GapOutcome } from '../../core/timer/state.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { OpenHours } from '../../core/timer/workingHours.ts';
import { nextOpening } from '../../core/timer/workingHours.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import { clockTime, halfNames, localDays, midnight, minutesText } from '../base/locale.ts';
import { doneLabel, whyText } from './statusText.ts';

/** Commands and a setting of the workbench; none of these commands changes anything of the person's. */
const FOCUS_STATUS_BAR = 'workbench.action.focusStatusBar';
const OPEN_SETTINGS = 'workbench.action.openSettings';
const BAR_SETTING = 'workbench.statusBar.visible';

/**
 * Explains how to bring a hidden status item back. An extension can neither see nor change that it is
 * hidden; the steps are the person's.
 */
export async function restoreItem(): Promise<void> {
	const { t } = vscode.l10n;
	if (vscode.workspace.getConfiguration().get(BAR_SETTING) === false) {
		const open = t('Open Settings');
		const message = t('The whole status bar is hidden, by the setting {0}.', BAR_SETTING);
		if ((await vscode.window.showInformationMessage(message, open)) === open) {
			await vscode.commands.executeCommand(OPEN_SETTINGS, BAR_SETTING);
		}
		return;
	}
	const focus = t('Focus Status Bar');
	const message = t(
		'If the item is hidden: right-click the status bar and tick "{0}". By keyboard: focus the status bar, then press Shift+F10 or the menu key.',
		t('Next Posture: sit timer'),
	);
	if ((await vscode.window.showInformationMessage(message, focus)) === focus) {
		await vscode.commands.executeCommand(FOCUS_STATUS_BAR);
	}
}

/** Asks what a time away was, where two other answers are possible. */
export async function askOutcome(others: readonly GapOutcome[]): Promise<GapOutcome | undefined> {
	const { t } = vscode.l10n;
	const labels: Readonly<Record<GapOutcome, string>> = {
		moved: t('I moved: it was a break'),
		here: t('I was sitting: it counts'),
		unknown: t('Neither: leave it out'),
	};
	const picked = await vscode.window.showQuickPick(
		others.map((outcome) => ({ label: labels[outcome], outcome })),
		{ title: t('While you were away') },
	);
	return picked?.outcome;
}

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

/** Asks until when; what is typed is shown as the time that it means, which is the next one. */
async function askTime(now: Instant): Promise<Instant | undefined> {
	const { t } = vscode.l10n;
	const names = halfNames();
	const read = (text: string) => {
		const time = parseClockTime(text, names);
		return time === null ? null : nextTimeOfDay(now, time, localDays);
	};
	const example = clockTime(localDays.at(localDays.dayOf(now), 15 * 60 + 30), now);
	const typed = await vscode.window.showInputBox({
		title: t('Quiet until'),
		placeHolder: example,
		validateInput(text) {
			if (text.trim() === '') {
				return undefined;
			}
			const until = read(text);
			return until === null
				? t('A time of day, such as 15:30 or 3:30 PM')
				: {
						message: t('Until {0}', clockTime(until, now)),
						severity: vscode.InputBoxValidationSeverity.Info,
					};
		},
	});
	return read(typed ?? '') ?? undefined;
}

/** Where no working hours say when tomorrow begins, it begins at this time. */
const MORNING = { minutes: 4 * 60, isOpen: false };

/** Asks how long to pause. Undefined: changed their mind; null: until they resume. */
export async function askPause(
	now: Instant,
	openHours: OpenHours,
): Promise<Instant | null | undefined> {
	const { t } = vscode.l10n;
	const until = (label: string, end: Instant) => ({
		label,
		description: t('until {0}', clockTime(end, now)),
		end,
	});
	const tomorrow =
		nextOpening(openHours, midnight(now, 1)) ?? nextTimeOfDay(now, MORNING, localDays);
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

interface Choice extends vscode.QuickPickItem {
	readonly command: CommandId;
}

/**
 * What a click on the item offers while nothing is asked: what one can do now, most wanted first;
 * `seated` for someone who stays so.
 */
export async function showQuickMenu(view: TimerView, now: Instant, seated: boolean): Promise<void> {
	const picked = await vscode.window.showQuickPick(choices(view, seated), {
		title: vscode.l10n.t('Next Posture'),
		placeHolder: whyText(view.why, now),
	});
	if (picked) {
		await vscode.commands.executeCommand(picked.command);
	}
}

function undoLabel(credited: NonNullable<TimerView['credited']>): string {
	return credited === 'here'
		? vscode.l10n.t('I was not here: count it as a break')
		: vscode.l10n.t('Undo the last break');
}

function choices(
	{ phase, position, breakMinutes, quietUntil, credited }: TimerView,
	seated: boolean,
): readonly Choice[] {
	const { t } = vscode.l10n;
	const choice = (icon: string, label: string, command: CommandId): Choice => ({
		label: `$(${icon}) ${label}`,
		command,
	});
	const paused = phase === 'paused';
	const inBout = !paused && phase !== 'off' && breakMinutes === null;
	const other =
		position === 'standing'
			? [choice('next-posture-sit', t("I'm sitting"), COMMANDS.imSitting)]
			: seated
				? []
				: [choice('next-posture-stand', t("I'm standing"), COMMANDS.imStanding)];
	return [
		...(paused || quietUntil !== null ? [choice('play-circle', t('Resume'), COMMANDS.resume)] : []),
		...(inBout ? [choice('check', doneLabel(seated), COMMANDS.imUp)] : []),
		...(credited === null ? [] : [choice('discard', undoLabel(credited), COMMANDS.undo)]),
		choice('next-posture-stretch', t('Stretch now'), COMMANDS.stretchNow),
		choice('list-unordered', t('Show quick stretches'), COMMANDS.showStretches),
		choice('next-posture-exhale', t('Breathe out'), COMMANDS.breatheOut),
		choice('next-posture-posture', t('Reset posture'), COMMANDS.resetPosture),
		choice('next-posture-run', t('Check before a run'), COMMANDS.checkBeforeRun),
		...(inBout
			? [
					...other,
					choice('watch', t('Snooze'), COMMANDS.snooze),
					choice('arrow-right', t('Skip this nudge'), COMMANDS.skip),
				]
			: []),
		...(paused
			? []
			: [
					choice('bell-slash', t('Quiet…'), COMMANDS.quiet),
					choice('stop-circle', t('Pause…'), COMMANDS.pause),
				]),
		choice('refresh', t('Restart timer'), COMMANDS.restartTimer),
		choice('settings-gear', t('Adjust…'), COMMANDS.adjust),
	];
}
