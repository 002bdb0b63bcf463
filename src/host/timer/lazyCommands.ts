import * as vscode from 'vscode';
import type { StrainStop } from '../../core/moves/body.ts';
import type { GapOutcome } from '../../core/timer/state.ts';
import type { ClickMeaning } from '../../core/timer/view/statusContent.ts';
import { type CommandId, COMMANDS } from '../base/commandIds.ts';
import { askPause, askQuiet, restoreItem, showQuickMenu } from './menus.ts';
import { stanceOf } from './statusText.ts';
import type { TimerService } from './timerService.ts';
import { PRIVATE_KEYS, type Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { OpenHours } from '../../core/timer/workingHours.ts';
import type { AppContext } from '../base/appContext.ts';
import type { BreathPacer } from './breathPacer.ts';
import type { DecisionLog } from './decisionLog.ts';

const COMMAND_FOR: Readonly<
	Record<Exclude<ClickMeaning['does'], 'answer' | 'endTrial'>, CommandId>
> = {
	imUp: COMMANDS.imUp,
	stretch: COMMANDS.stretchNow,
	menu: COMMANDS.showMenu,
	undo: COMMANDS.undo,
	exhale: COMMANDS.breatheOut,
	posture: COMMANDS.resetPosture,
	eyes: COMMANDS.lookFar,
};

/** Does what a click on the item means just now, while it shows the sit timer. */
export async function handleClick(timer: TimerService): Promise<void> {
	const { click } = timer.view;
	if (click.does === 'answer') {
		return answer(click, timer);
	}
	if (click.does === 'endTrial') {
		timer.dispatch({ type: 'endTrial' });
		return;
	}
	await vscode.commands.executeCommand(COMMAND_FOR[click.does]);
}

/** One other answer is given at once; of two, the person picks. */
async function answer(
	{ others }: Extract<ClickMeaning, { does: 'answer' }>,
	timer: TimerService,
): Promise<void> {
	const [only, ...rest] = others;
	if (only === undefined) {
		return;
	}
	const outcome = rest.length === 0 ? only : await askOutcome(others);
	if (outcome !== undefined) {
		timer.dispatch({ type: 'answer', outcome });
	}
}

/** Asks what a time away was, where two other answers are possible. */
async function askOutcome(others: readonly GapOutcome[]): Promise<GapOutcome | undefined> {
	const { t } = vscode.l10n;
	const labels: Readonly<Record<GapOutcome, string>> = {
		moved: t('I moved: it was a break'),
		here: t('I was sitting: it counts'),
		unknown: t("Not sure: don't count it"),
	};
	const picked = await vscode.window.showQuickPick(
		others.map((outcome) => ({ label: labels[outcome], outcome })),
		{ title: t('While you were away') },
	);
	return picked?.outcome;
}

/** What the commands of the sit timer act on. */
export interface LazyTimerCommandDeps {
	readonly timer: TimerService;
	readonly openHours: () => OpenHours;
	readonly pacer: () => Promise<BreathPacer>;
	/** Pauses the routine on the page: of two that pace, the one asked for last goes on. */
	readonly pauseRoutine: () => void;
	readonly decisions: DecisionLog;
	/** What closes everything that strains. */
	readonly stop: () => StrainStop | null;
	/** This extension, for its version. */
	readonly extension: { readonly packageJSON: unknown };
}

/** The commands of the sit timer that ask or show something, or cover the item for a while. */
export function lazyTimerCommands(
	{ clock, settings, log }: Pick<AppContext, 'clock' | 'settings' | 'log'>,
	{ timer, openHours, pacer, pauseRoutine, decisions, stop, extension }: LazyTimerCommandDeps,
) {
	const stance = () => stanceOf(timer.view.position, settings.current.seatedMode);
	return {
		[COMMANDS.breatheOut]: async () => {
			timer.dispatch({ type: 'smallDone', kind: 'exhale' });
			pauseRoutine();
			(await pacer()).breathe();
		},
		[COMMANDS.resetPosture]: async () => {
			timer.dispatch({ type: 'smallDone', kind: 'posture' });
			pauseRoutine();
			(await pacer()).resetPosture(stance(), timer.view.closed);
		},
		[COMMANDS.lookFar]: async () => {
			timer.dispatch({ type: 'smallDone', kind: 'eyes' });
			pauseRoutine();
			(await pacer()).lookFar();
		},
		[COMMANDS.pause]: async () => {
			const until = await askPause(clock.now(), openHours());
			if (until !== undefined) {
				timer.dispatch({ type: 'pause', until });
			}
		},
		[COMMANDS.quiet]: async () => {
			const until = await askQuiet(clock.now());
			if (until !== undefined) {
				timer.dispatch({ type: 'quiet', until });
			}
		},
		[COMMANDS.showMenu]: () => showQuickMenu(timer.view, clock.now(), stance(), stop()),
		[COMMANDS.restoreItem]: restoreItem,
		[COMMANDS.showLog]: () => log.show(),
		[COMMANDS.copyDiagnostics]: () =>
			vscode.env.clipboard.writeText(
				diagnostics({
					manifest: extension.packageJSON,
					settings: settings.current,
					view: timer.view,
					decisions: decisions.last,
				}),
			),
	};
}

/** What Copy Diagnostics gathers. */
export interface DiagnosticsFacts {
	/** Our package.json, for the version. */
	readonly manifest: unknown;
	readonly settings: Settings;
	readonly view: TimerView;
	/** The last decisions, oldest first. */
	readonly decisions: readonly string[];
}

/** Versions, settings, phase and the last decisions: what a report needs, and nothing personal. */
export function diagnostics({ manifest, settings, view, decisions }: DiagnosticsFacts): string {
	const shown = Object.entries(settings).filter(
		([key]) => !PRIVATE_KEYS.some((hidden) => hidden === key),
	);
	return [
		`Next Posture ${(manifest as { readonly version: string }).version}`,
		`VS Code ${vscode.version}, ${vscode.env.appHost}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'}, ${vscode.env.remoteName === undefined ? 'local' : 'remote'}`,
		`Language: ${vscode.env.language}`,
		`Phase: ${view.phase}, ${view.position}, ${view.minutes ?? 'no'} min, quiet: ${view.quietUntil !== null}`,
		`Settings: ${JSON.stringify(Object.fromEntries(shown), null, 2)}`,
		`Decisions:`,
		...decisions,
	].join('\n');
}
