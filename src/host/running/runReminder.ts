import {
	commands,
	type Disposable,
	l10n,
	MarkdownString,
	type QuickPickItem,
	window,
} from 'vscode';
import { seekHelpTexts } from '../../content/running/runTexts.ts';
import type { StrainStop } from '../../core/moves/body.ts';
import {
	type RunAgenda,
	type NearRun,
	nearRunAt,
	nextReminderChange,
} from '../../core/running/plan/reminder.ts';
import type { Instant } from '../../core/base/time.ts';
import type { AppContext } from '../base/appContext.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { clockTime, minutesText, sentences } from '../base/locale.ts';
import { helpItem, showHelp } from '../base/page.ts';
import type { Overlay } from '../timer/statusItem.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { RunningService } from './runningService.ts';

/** Shows before a planned run that check and warm-up wait, and after it cool-down and diary. */
export class RunReminder implements Disposable {
	private readonly owned = new DisposableStore();
	private readonly alarm = this.owned.add(new MutableDisposable());
	private readonly app: AppContext;
	private readonly service: RunningService;
	private readonly show: (overlay: Overlay | null) => void;

	/** `show` shows the reminder in the status item, where that has nothing more urgent; null: nothing. */
	constructor(
		app: AppContext,
		service: RunningService,
		timer: Pick<TimerService, 'onDidChangeView'>,
		show: (overlay: Overlay | null) => void,
	) {
		this.app = app;
		this.service = service;
		this.show = show;
		// How long one has sat goes on with the timer.
		this.owned.add(timer.onDidChangeView(() => this.refresh()));
		this.owned.add(app.settings.onDidChange(() => this.refresh()));
		this.owned.add(service.onDidChange(() => this.refresh()));
		this.refresh();
	}

	/** Shows the menu of the planned run, if one is near. */
	async showMenu(): Promise<void> {
		const { near } = this;
		if (near) {
			await showRunMenu(near, this.service);
		}
	}

	dispose(): void {
		this.owned.dispose();
		this.show(null);
	}

	private get near(): NearRun {
		const { agenda } = this.service;
		return agenda && nearRunAt(agenda, this.app.clock.now());
	}

	private refresh(): void {
		const { clock, settings } = this.app;
		const { agenda, sittingMinutesToday, strainStop } = this.service;
		const now = clock.now();
		const { near } = this;
		this.show(
			agenda &&
				near &&
				reminderWords(near, agenda, {
					satToday: sittingMinutesToday,
					stop: strainStop,
					now,
					iconOnly: settings.current.iconOnly,
				}),
		);
		const wake = agenda && nextReminderChange(agenda, now);
		this.alarm.set(wake === null ? null : clock.wakeAt(wake, () => this.refresh()));
	}
}

/** What a reminder is worded by, besides the run. */
interface ReminderFacts {
	/** Minutes. */
	readonly satToday: number;
	/** What closes warm-up and cool-down: where to turn stands in their place. */
	readonly stop: StrainStop | null;
	readonly now: Instant;
	readonly iconOnly: boolean;
}

/** What the item shows of a planned run: at most 24 characters, and whole sentences for a screen reader. */
function reminderWords(
	near: Exclude<NearRun, null>,
	{ at }: RunAgenda,
	{ satToday, stop, now, iconOnly }: ReminderFacts,
): Overlay {
	const sat = l10n.t('Sat today: {0}', hoursText(satToday));
	const time = clockTime(at, now);
	const [short, whole] =
		near === 'before'
			? [
					l10n.t('Run {0}: check?', time),
					stop
						? l10n.t('run at {0}. Check first?', time)
						: l10n.t('run at {0}. Check and warm up?', time),
				]
			: stop
				? [l10n.t('Ran? Log it'), l10n.t('run at {0} over? Log it.', time)]
				: [l10n.t('Ran? Cool down'), l10n.t('run at {0} over? Cool down, and log it.', time)];
	const help = stop ? [l10n.t(seekHelpTexts[stop])] : [];
	return {
		text: iconOnly ? GLYPH : `${GLYPH} ${short}`,
		name: `Next Posture: ${sentences([whole, l10n.t('{0}.', sat)])}`,
		tooltip: tooltip([`**${short}**`, ...help, sat].join('\n\n'), near, stop === null),
	};
}

const GLYPH = '$(next-posture-stretch)';

/** `isOpen`: warm-up and cool-down may be offered. */
function tooltip(text: string, near: Exclude<NearRun, null>, isOpen: boolean): MarkdownString {
	const link = (label: string, command: CommandId) => `[${label}](command:${command})`;
	const links =
		near === 'before'
			? [
					link(l10n.t('Check'), COMMANDS.checkBeforeRun),
					...(isOpen ? [link(l10n.t('Warm up'), COMMANDS.warmUp)] : []),
				]
			: [
					...(isOpen ? [link(l10n.t('Cool down'), COMMANDS.coolDown)] : []),
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

interface Choice extends QuickPickItem {
	/** `clear`: takes the plan away; `help`: says where to turn. */
	readonly command: CommandId | 'clear' | 'help';
}

/** What a click on the item offers before a planned run, and after it. */
async function showRunMenu(near: Exclude<NearRun, null>, service: RunningService): Promise<void> {
	const { t } = l10n;
	const { strainStop: stop } = service;
	const choice = (icon: string, label: string, command: Choice['command']): Choice => ({
		label: `$(${icon}) ${label}`,
		command,
	});
	const choices =
		near === 'before'
			? [
					choice('checklist', t('Check before the run'), COMMANDS.checkBeforeRun),
					...(stop ? [] : [choice('next-posture-stretch', t('Warm up'), COMMANDS.warmUp)]),
				]
			: [
					...(stop ? [] : [choice('next-posture-stretch', t('Cool down'), COMMANDS.coolDown)]),
					choice('edit', t('Log the run…'), COMMANDS.logRun),
				];
	const picked = await window.showQuickPick(
		[
			...(stop ? [{ ...helpItem(stop), command: 'help' as const }] : []),
			...choices,
			choice('circle-slash', t('No run today'), 'clear'),
			choice('list-unordered', t('Menu of the sit timer'), COMMANDS.showMenu),
		],
		{
			title: near === 'before' ? t('A run is planned') : t('A run was planned'),
			placeHolder: t('Sat today: {0}', hoursText(service.sittingMinutesToday)),
		},
	);
	if (picked?.command === 'help') {
		await (stop && showHelp(stop));
	} else if (picked?.command === 'clear') {
		if (service.agenda) {
			service.store.clearPlan(service.agenda.plan);
		}
	} else if (picked) {
		await commands.executeCommand(picked.command);
	}
}
