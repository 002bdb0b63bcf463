import * as vscode from 'vscode';
import { EASE_BREAK } from '../../content/moves/routineTitles.ts';
import { HOUR, type Instant, MINUTE } from '../../core/base/time.ts';
import { nextTimeOfDay, parseClockTime } from '../../core/base/timeOfDay.ts';
import type { StrainStop } from '../../core/moves/body.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { OpenHours } from '../../core/timer/workingHours.ts';
import { nextOpening } from '../../core/timer/workingHours.ts';
import { type CommandName, COMMANDS } from '../base/commandIds.ts';
import { helpItem, showHelp } from '../base/page.ts';
import { clockTime, halfNames, localDays, midnight, minutesText } from '../base/locale.ts';
import { hasDue } from './eagerCommands.ts';
import { resumeLabel, type Stance, whyText } from './statusText.ts';

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

/** Asks how long to mute the nudges, which always has an end. Undefined: changed their mind. */
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
			title: t('Mute Nudges'),
			placeHolder: t('In a meeting? No nudge until then; the minutes go on'),
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
		title: t('Mute nudges until'),
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
		title: t('Pause Timer'),
		placeHolder: t('Stops the timer; it starts again at 0. Choose how long'),
	});
	return picked?.end;
}

/** How many entries a click opens, the one that leads to the others included. */
const MOST_CHOICES = 8;

/** The commands of the menu, in the order in which "More…" has them. */
const CHOICES = [
	'resume',
	'imUp',
	'undo',
	'stretchNow',
	'showStretches',
	'startRoutine',
	'breatheOut',
	'resetPosture',
	'lookFar',
	'imSitting',
	'imStanding',
	'snooze',
	'skip',
	'quiet',
	'pause',
	'restartTimer',
	'checkBeforeRun',
	'logRun',
	'planRun',
	'showRun',
	'showHistory',
	'adjust',
] as const satisfies readonly CommandName[];
type ChoiceName = (typeof CHOICES)[number];

/**
 * What a click on the item offers while nothing is asked; what does not fit in comes by "More…". Where something
 * stops what strains, the first row is where to turn, and starts nothing.
 */
export async function showQuickMenu(
	view: TimerView,
	now: Instant,
	stance: Stance,
	stop: StrainStop | null,
): Promise<void> {
	const { first, more } = menuOf(view, stance);
	const { t } = vscode.l10n;
	const rest = { label: `$(ellipsis) ${t('More…')}`, command: null };
	const options = { title: t('Next Posture'), placeHolder: whyText(view.why, now, stance) };
	const toItem = (name: ChoiceName) => ({
		label: labelOf(name, view, stance),
		command: name,
	});
	const help = stop === null ? [] : [{ ...helpItem(stop), command: 'help' as const }];
	const picked = await vscode.window.showQuickPick([...help, ...first.map(toItem), rest], options);
	const name =
		picked?.command === null
			? (await vscode.window.showQuickPick(more.map(toItem), options))?.command
			: picked?.command;
	if (name === 'help') {
		await (stop && showHelp(stop));
	} else if (name !== undefined) {
		await vscode.commands.executeCommand(COMMANDS[name]);
	}
}

/** What the menu offers at once, most likely first, and what it has behind "More…". */
export function menuOf(
	view: TimerView,
	stance: Stance,
): { readonly first: readonly ChoiceName[]; readonly more: readonly ChoiceName[] } {
	const possible = CHOICES.filter((name) => isPossible(name, view, stance));
	const wanted = likely(view).map((name) =>
		view.closed && name === 'stretchNow' ? 'showStretches' : name,
	);
	const first = [...new Set(wanted)]
		.filter((name) => possible.includes(name))
		// Where to turn takes a row of its own.
		.slice(0, MOST_CHOICES - (view.closed ? 2 : 1));
	return { first, more: possible.filter((name) => !first.includes(name)) };
}

/** Whether a command does anything now. */
function isPossible(name: ChoiceName, view: TimerView, stance: Stance): boolean {
	const { phase, position, breakMinutes, quietUntil, credited, closed } = view;
	const paused = phase === 'paused';
	const inBout = !paused && phase !== 'off' && breakMinutes === null;
	const possible: Readonly<Partial<Record<ChoiceName, boolean>>> = {
		resume: paused || quietUntil !== null,
		imUp: inBout,
		undo: credited !== null,
		stretchNow: !closed,
		startRoutine: !closed,
		imSitting: inBout && position === 'standing',
		imStanding: inBout && stance === 'sitting',
		snooze: hasDue(view),
		skip: hasDue(view),
		quiet: !paused,
		pause: !paused,
	};
	return possible[name] ?? true;
}

/** What someone most likely wants of the menu in this phase. */
function likely(view: TimerView): readonly ChoiceName[] {
	const { phase, quietUntil, breakMinutes } = view;
	if (phase === 'paused' || quietUntil !== null) {
		return [
			'resume',
			'stretchNow',
			'imUp',
			'breatheOut',
			'resetPosture',
			'checkBeforeRun',
			'logRun',
			'adjust',
		];
	}
	if (phase === 'off') {
		return ['stretchNow', 'checkBeforeRun', 'logRun', 'breatheOut', 'showHistory', 'adjust'];
	}
	if (breakMinutes !== null) {
		return [
			'stretchNow',
			'showStretches',
			'checkBeforeRun',
			'logRun',
			'breatheOut',
			'pause',
			'undo',
			'adjust',
		];
	}
	return hasDue(view)
		? ['imUp', 'stretchNow', 'snooze', 'skip', 'quiet', 'pause', 'imSitting', 'imStanding']
		: [
				'stretchNow',
				'imUp',
				'imSitting',
				'breatheOut',
				'resetPosture',
				'quiet',
				'pause',
				'checkBeforeRun',
				// Not where Enter meets it at once: it takes a whole break back.
				'undo',
				'adjust',
			];
}

/** A command as the menu names it: as the palette does, but for what depends on the timer. */
function labelOf(name: ChoiceName, view: TimerView, stance: Stance): string {
	const { t } = vscode.l10n;
	const { phase, credited, creditedFrom: from, closed } = view;
	const undo = credited === 'here' ? t('I was away: count as break') : t('Undo Last Break');
	const which = from === null ? '' : ` · ${clockTime(from, from)}`;
	const labels: Readonly<Record<ChoiceName, string>> = {
		resume: `$(${phase === 'paused' ? 'play-circle' : 'bell'}) ${resumeLabel(view)}`,
		imUp: `$(check) ${stance === 'sitting' ? t("I'm Up") : t("I've Moved")}`,
		undo: `$(discard) ${undo}${which}`,
		stretchNow: `$(next-posture-stretch) ${t('Start a Stretch')}`,
		showStretches: `$(list-unordered) ${closed ? t(EASE_BREAK) : t('Browse Quick Stretches')}`,
		startRoutine: `$(play) ${t('Start Routine…')}`,
		breatheOut: `$(next-posture-exhale) ${t('Breathe Out')}`,
		resetPosture: `$(next-posture-posture) ${t('Reset Posture')}`,
		lookFar: `$(next-posture-eyes) ${t('Look Far Away')}`,
		imSitting: `$(next-posture-sit) ${t("I'm Sitting")}`,
		imStanding: `$(next-posture-stand) ${t("I'm Standing")}`,
		snooze: `$(watch) ${t('Snooze')}`,
		skip: `$(arrow-right) ${t('Skip Until Next Break')}`,
		quiet: `$(bell-slash) ${t('Mute Nudges…')}`,
		pause: `$(debug-pause) ${t('Pause Timer…')}`,
		restartTimer: `$(refresh) ${t('Restart Timer')}`,
		checkBeforeRun: `$(next-posture-run) ${t('Check Before a Run')}`,
		logRun: `$(add) ${t('Log a Run…')}`,
		planRun: `$(calendar) ${t('Plan a Run…')}`,
		showRun: `$(graph) ${t('Open Run Tab')}`,
		showHistory: `$(history) ${t('Show History')}`,
		adjust: `$(settings-gear) ${t('Quick Settings…')}`,
	};
	return labels[name];
}
