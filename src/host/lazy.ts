// What the extension host loads when it is first needed: the page, the menus, the longer texts. In
// Node this is a file of its own, so that starting up reads the sit timer and nothing else.
export { keepInStep } from './data/inStep.ts';
export { laterCommands } from './laterCommands.ts';
export { ManualClock } from './manualClock.ts';
export { openRunning } from './running/openRunning.ts';
export { openPage } from './page/openPage.ts';
export { tellFaults } from './settings/tellFaults.ts';
export { DayFiles } from './sitting/dayFiles.ts';
export { offerToasts } from './sitting/offerToasts.ts';
export { showToast } from './sitting/toast.ts';
export { Pacer } from './sitting/pacer.ts';
export { reachTellerOf } from './storage/reachTeller.ts';
export { tellerOf } from './storage/teller.ts';
export { testApi } from './testApi.ts';
export { openUri } from './uri/openUri.ts';
