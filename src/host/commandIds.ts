/** Every command of ours: the palette's, checked against package.json by a test. */
export const COMMANDS = {
	stretchNow: 'nextPosture.stretchNow',
	showStretches: 'nextPosture.showStretches',
	startRoutine: 'nextPosture.startRoutine',
	breatheOut: 'nextPosture.breatheOut',
	resetPosture: 'nextPosture.resetPosture',
	imUp: 'nextPosture.imUp',
	undo: 'nextPosture.undo',
	imStanding: 'nextPosture.imStanding',
	imSitting: 'nextPosture.imSitting',
	snooze: 'nextPosture.snooze',
	skip: 'nextPosture.skip',
	pause: 'nextPosture.pause',
	quiet: 'nextPosture.quiet',
	resume: 'nextPosture.resume',
	restartTimer: 'nextPosture.restartTimer',
	tryNudge: 'nextPosture.tryNudge',
	showMenu: 'nextPosture.showMenu',
	editMyMoves: 'nextPosture.editMyMoves',
	importMyMoves: 'nextPosture.importMyMoves',
	exportMyMoves: 'nextPosture.exportMyMoves',
	openSettings: 'nextPosture.openSettings',
	showLog: 'nextPosture.showLog',
	copyDiagnostics: 'nextPosture.copyDiagnostics',
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** Does a command; arguments are a keybinding's and may be anything. */
export type Handler = (...args: readonly unknown[]) => unknown;

/** What a click on the status item runs; not in the palette, it only means something there. */
export const CLICK = 'nextPosture.click';
