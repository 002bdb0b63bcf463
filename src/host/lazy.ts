// What the extension host loads when it is first needed: the page, the menus, the longer texts. In Node
// this is a file of its own, so that starting up reads the sit timer and little else. Nothing in here
// imports what loads it.
export { withEarlier } from '../core/data/personFile.ts';
export { openChatTools } from './chatTools.ts';
export { lazyCommands } from './commands.ts';
export { openSync } from './data/sync/syncService.ts';
export { openCustomMoves } from './moves/custom/customMovesService.ts';
export { DayLimit } from './history/dayLimit.ts';
export { openPage } from './openPage.ts';
export { StrayTab } from './page/strayTab.ts';
export { openRunning } from './running/openRunning.ts';
export { reportFaults } from './settings/settingsReporter.ts';
export { StorageReporter } from './storage/reporter.ts';
export * as askText from './timer/askText.ts';
export { createTestApi, ManualClock } from './testApi.ts';
export { BreathPacer } from './timer/breathPacer.ts';
export { offerToasts, showToast } from './timer/toasts.ts';
export { openUri } from './uri.ts';
export { DayFiles } from './windows/dayFiles.ts';
