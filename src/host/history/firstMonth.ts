import { MACHINE_VERSION } from '../../core/history/machineFile.ts';
import { monthName, monthNamed, monthOf, type Month } from '../../core/history/month.ts';
import type { Day } from '../../core/running/days.ts';
import type { MachineFolder } from './machineFolder.ts';

/** Where no first month is kept yet, so many days are looked through at a time: a quarter. */
const QUARTER = 92;

/**
 * The month with which a machine's log begins. It is looked for once, when the history is first read:
 * back from today, until a whole quarter has no day. Then it is kept.
 */
export async function firstMonth(folder: MachineFolder, today: Day): Promise<Month> {
	const file = folder.self;
	const known = await file.read();
	const first = known && monthNamed(known.first);
	if (first !== null) {
		return first;
	}
	const found = monthOf((await firstDayBefore(folder, today + 1)) ?? today);
	await file.write({ ...known, version: MACHINE_VERSION, first: monthName(found) });
	return found;
}

/** The first day before `end` that has a file and is not a whole quarter away from the next one. */
async function firstDayBefore(folder: MachineFolder, end: Day): Promise<Day | null> {
	const days = Array.from({ length: QUARTER }, (_, index) => end - QUARTER + index);
	const held = await Promise.all(days.map(async (day) => (await folder.day(day).read()) !== null));
	const first = days[held.indexOf(true)];
	return first === undefined ? null : ((await firstDayBefore(folder, first)) ?? first);
}
