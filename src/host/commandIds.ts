const NAMES = [
	'stretchNow',
	'showStretches',
	'startRoutine',
	'showHistory',
	'breatheOut',
	'resetPosture',
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
	'editMyMoves',
	'importMyMoves',
	'exportMyMoves',
	'adjust',
	'restoreItem',
	'openSettings',
	'showLog',
	'copyDiagnostics',
] as const;

type Ids = { readonly [Name in (typeof NAMES)[number]]: `nextPosture.${Name}` };

/** Every command of ours: the palette's, checked against package.json by a test. */
export const COMMANDS = Object.fromEntries(
	NAMES.map((name) => [name, `nextPosture.${name}`]),
) as Ids;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Does a command; arguments are a keybinding's and may be anything. */
export type Handler = (...args: readonly unknown[]) => unknown;

/** What a click on the status item runs; not in the palette, it only means something there. */
export const CLICK = 'nextPosture.click';
