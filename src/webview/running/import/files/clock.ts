import type { InstantOf } from '../../../../core/running/import/date.ts';

/** The instant of a written moment; `local` is the clock of this computer on that day. */
export const instantOf: InstantOf = (moment, zone) => {
	const { year, month, day, hour, minute, second, offset } = moment;
	const milliseconds = Math.round(second * 1000);
	return offset === null && zone === 'local'
		? new Date(year, month - 1, day, hour, minute, 0, milliseconds).getTime()
		: Date.UTC(year, month - 1, day, hour, minute, 0, milliseconds) - (offset ?? 0) * 60_000;
};
