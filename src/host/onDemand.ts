// What the extension host loads when it is first needed: the page, the menus, the longer texts. In
// Node this is a file of its own, so that starting up reads the sit timer and nothing else.
export { diagnostics } from './diagnostics.ts';
export { ManualClock } from './manualClock.ts';
export { editMyMoves } from './moves/own/editMyMoves.ts';
export { exportMyMoves } from './moves/own/exportMyMoves.ts';
export { importMyMoves } from './moves/own/importMyMoves.ts';
export { pickRoutine, routineCalled } from './moves/routineMenu.ts';
export { openPage } from './page/openPage.ts';
export { tellFaults } from './settings/tellFaults.ts';
export { askOutcome } from './sitting/outcomeMenu.ts';
export { askPause } from './sitting/pauseMenu.ts';
export { showToast } from './sitting/toast.ts';
export { showQuickMenu } from './sitting/quickMenu.ts';
export { Pacer } from './sitting/pacer.ts';
export { tellerOf } from './storage/teller.ts';
export { askQuiet } from './sitting/quietMenu.ts';
