import type { AppContext } from '../base/appContext.ts';
import { COMMANDS } from '../base/commandIds.ts';
import type { TimerService } from '../timer/timerService.ts';
import type { DataSources } from './files/allData.ts';
import { nameMachine } from './files/nameMachine.ts';
import { deleteData } from './transfer/deleteData.ts';
import { exportData } from './transfer/exportData.ts';
import { importData } from './transfer/importData.ts';

/** The commands on the person's data, by their ids; arguments take the place of the first questions. */
export function dataCommands(
	app: AppContext,
	sources: DataSources,
	timer: Pick<TimerService, 'dispatch'>,
) {
	return {
		[COMMANDS.exportData]: (form?: unknown, target?: unknown) =>
			exportData(app, sources, form, target),
		[COMMANDS.importData]: (source?: unknown) => importData(app, sources, source),
		[COMMANDS.deleteData]: () => deleteData(app, sources, timer),
		[COMMANDS.nameMachine]: async (name?: unknown) => {
			await sources.storage.opened;
			await nameMachine(app, sources.storage.machine, name);
		},
	};
}
