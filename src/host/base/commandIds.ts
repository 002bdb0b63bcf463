const NAMES = [
	'stretchNow',
	'showStretches',
	'startRoutine',
	'showHistory',
	'breatheOut',
	'resetPosture',
	'lookFar',
	'imUp',
	'undo',
	'imStanding',
	'imSitting',
	'snooze',
	'skip',
	'pause',
	'quiet',
	'resume',
	'restartTimer',
	'tryNudge',
	'showMenu',
	'showRun',
	'checkBeforeRun',
	'planRun',
	'planAhead',
	'exportProgram',
	'logRun',
	'importRuns',
	'warmUp',
	'coolDown',
	'core',
	'editMyMoves',
	'importMyMoves',
	'exportMyMoves',
	'exportData',
	'importData',
	'deleteData',
	'nameMachine',
	'adjust',
	'restoreItem',
	'openSettings',
	'showLog',
	'copyDiagnostics',
] as const;

/** The name of a command, without what says whose it is. */
export type CommandName = (typeof NAMES)[number];

type Ids = { readonly [Name in CommandName]: `nextPosture.${Name}` };

function idsOf(names: readonly CommandName[]): Ids {
	return Object.fromEntries(names.map((name) => [name, `nextPosture.${name}`])) as Ids;
}

/** The ids of our commands in the palette, which a test checks against package.json. */
export const COMMANDS = /* @__PURE__ */ idsOf(NAMES);

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Does a command; arguments are a keybinding's and may be anything. */
export type Handler = (...args: readonly unknown[]) => unknown;

/** What a click on the status item runs. It means nothing elsewhere, so it is not in the palette. */
export const CLICK = 'nextPosture.click';
