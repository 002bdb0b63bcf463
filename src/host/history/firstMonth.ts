import { MACHINE_VERSION } from '../../core/history/machineFile.ts';
import { monthName, monthNamed, monthOf, type Month } from '../../core/history/month.ts';
import type { Day } from '../../core/running/days.ts';
import type { MachineFolder } from './machineFolder.ts';

/** Where no first month is kept yet, as many days back are looked for: a quarter. */
const LOOK_BACK = 92;

/**
 * The month with which a machine's log begins. It is kept when the first day is filed; where that
 * failed, or an earlier version filed it, it is looked for once.
 */
export async function firstMonth(folder: MachineFolder, today: Day): Promise<Month> {
	const file = folder.self;
	const known = await file.read();
	const first = known && monthNamed(known.first);
	if (first !== null) {
		return first;
	}
	const days = await Promise.all(
		Array.from({ length: LOOK_BACK }, async (_, ago) =>
			(await folder.day(today - ago).read()) ? today - ago : today,
		),
	);
	const found = monthOf(Math.min(...days));
	await file.write({ ...known, version: MACHINE_VERSION, first: monthName(found) });
	return found;
}
