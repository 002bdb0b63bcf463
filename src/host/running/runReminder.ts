import * as vscode from 'vscode';
import { type Disposable, l10n, MarkdownString } from 'vscode';
import {
	type Agenda,
	mayRemind,
	type Near,
	nearAt,
	nextChange,
} from '../../core/running/plan/reminder.ts';
import type { Instant } from '../../core/base/time.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import { clockTime, minutesText } from '../base/locale.ts';
import type { Overlay } from '../timer/statusItem.ts';
import type { RunningService } from './runningService.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { Clock } from '../base/clock.ts';

/** What the item says of a planned run: at most 24 characters, and whole words for a screen reader. */
function reminderWords(
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
function hoursText(minutes: number): string {
	const hours = Math.floor(minutes / 60);
	const rest = minutes % 60;
	if (hours === 0) {
		return minutesText(rest, 'short');
	}
	return rest === 0 ? l10n.t('{0} h', hours) : l10n.t('{0} h {1} min', hours, rest);
}

interface Choice extends vscode.QuickPickItem {
	readonly command: CommandId | null;
}

/** What a click on the item offers before a planned run, and after it. */
export async function showRunMenu(near: Exclude<Near, null>, state: RunningService): Promise<void> {
	const { t } = vscode.l10n;
	const choice = (icon: string, label: string, command: CommandId | null): Choice => ({
		label: `$(${icon}) ${label}`,
		command,
	});
	const choices =
		near === 'before'
			? [
					choice('checklist', t('Check before the run'), COMMANDS.checkBeforeRun),
					choice('next-posture-stretch', t('Warm up'), COMMANDS.warmUp),
				]
			: [
					choice('next-posture-stretch', t('Cool down'), COMMANDS.coolDown),
					choice('edit', t('Log the run…'), COMMANDS.logRun),
				];
	const picked = await vscode.window.showQuickPick(
		[
			...choices,
			choice('circle-slash', t('No run today'), null),
			choice('list-unordered', t('Menu of the sit timer'), COMMANDS.showMenu),
		],
		{
			title: near === 'before' ? t('A run is planned') : t('A run was planned'),
			placeHolder: t('Sat today: {0}', hoursText(state.satToday)),
		},
	);
	if (picked?.command) {
		await vscode.commands.executeCommand(picked.command);
	} else if (picked && state.agenda) {
		await state.kept.setPlan(state.agenda.plan, null);
	}
}

/** What the reminder works on. */
export interface RunReminderDeps {
	readonly state: Pick<RunningService, 'agenda' | 'satToday' | 'onDidChange'>;
	readonly timer: Pick<TimerService, 'view' | 'onDidChangeView'>;
	readonly clock: Clock;
	readonly settings: { readonly current: { readonly iconOnly: boolean } };
	/** Shows it in the status item, under a paced breath; null: nothing. */
	readonly show: (overlay: Overlay | null) => void;
}

/** Says before a planned run that check and warm-up wait, and after it cool-down and diary. */
export class RunReminder implements Disposable {
	private readonly owned = new DisposableStore();
	private readonly alarm = this.owned.add(new MutableDisposable());
	private readonly deps: RunReminderDeps;
	private shown: Near = null;

	constructor(deps: RunReminderDeps) {
		this.deps = deps;
		this.owned.add(deps.timer.onDidChangeView(() => this.refresh()));
		this.owned.add(deps.state.onDidChange(() => this.refresh()));
		this.refresh();
	}

	/** What the item says of a run now; null: nothing. */
	get says(): Near {
		return this.shown;
	}

	dispose(): void {
		this.owned.dispose();
		this.deps.show(null);
	}

	private refresh(): void {
		const { state, timer, clock, settings, show } = this.deps;
		const { agenda } = state;
		const now = clock.now();
		const near = agenda && mayRemind(timer.view) ? nearAt(agenda, now) : null;
		this.shown = near;
		show(
			agenda && near && reminderWords(near, agenda, state.satToday, now, settings.current.iconOnly),
		);
		const wake = agenda && nextChange(agenda, now);
		this.alarm.set(wake === null ? null : clock.wakeAt(wake, () => this.refresh()));
	}
}
