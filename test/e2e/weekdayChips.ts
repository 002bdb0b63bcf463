import type { PageKeyboard } from './pageKeyboard.ts';

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const fromMonday = (one: number, other: number) => ((one + 6) % 7) - ((other + 6) % 7);

/** Chooses days in the form of a program by keyboard, in its order; `daysAhead` are counted from today, 0. */
export async function chooseWeekdays(
	keyboard: PageKeyboard,
	daysAhead: readonly number[],
): Promise<void> {
	const today = new Date().getDay();
	for (const weekday of daysAhead.map((by) => (today + by) % 7).toSorted(fromMonday)) {
		await keyboard.tabTo(new RegExp(`^${WEEKDAYS[weekday]}$`));
		await keyboard.press('Space');
	}
}
