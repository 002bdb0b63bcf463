// What the extension host loads when it is first needed: the page, the menus, the longer texts. In
// Node this is a file of its own, so that starting up reads the sit timer and nothing else.
export { openSync as keepInStep } from './data/sync/syncService.ts';
export { lazyCommands as laterCommands } from './commands.ts';
export { ManualClock } from './testApi.ts';
export { openRunning } from './running/openRunning.ts';
export { openPage } from './openPage.ts';
export { reportFaults } from './settings/settingsReporter.ts';
export { DayFiles } from './windows/dayFiles.ts';
export { offerToasts } from './timer/toasts.ts';
export { showToast } from './timer/toasts.ts';
export { Pacer } from './timer/breathPacer.ts';
export { StorageReporter } from './storage/reporter.ts';
export { testApi } from './testApi.ts';
export { openUri } from './uri.ts';
