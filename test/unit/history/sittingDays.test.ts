import assert from 'node:assert/strict';
import { loggedDay } from '../../../src/core/history/queries.ts';
import { sittingDays } from '../../../src/core/history/sittingDays.ts';
import { wholeMinutes } from '../../../src/core/base/time.ts';
import type { LogEntry } from '../../../src/core/timer/logEntries.ts';
import { localDays } from '../../../src/host/base/locale.ts';
import { inZone } from '../../support/zone.ts';
import { at, entry, idle, inBout } from './log.ts';

const { bout, gap, rest, move } = entry;

/** Today by the log at `now`: the minutes beside the runs, and those that the history shows. */
function minutes(entries: readonly LogEntry[], { record = idle, now = at('12:00') } = {}) {
	return inZone('UTC', () => {
		const known = { entries, record, now, local: localDays };
		const today = localDays.dayOf(now);
		const [beside] = sittingDays(known, today);
		const { sums } = loggedDay(known, today, []);
		return { beside: beside?.sittingMinutes ?? 0, history: wholeMinutes(sums.sat) };
	});
}

describe('the minutes sat beside the runs are those of the history', () => {
	const rows: [string, LogEntry[], { record?: typeof idle; now?: number }, number][] = [
		['of bouts that are over', [bout(at('9:00'), at('9:40'))], {}, 40],
		[
			'with the bout that goes on',
			[bout(at('9:00'), at('9:40')), rest(at('9:40'), at('9:45'))],
			{ record: inBout(at('11:35')) },
			65,
		],
		['of the bout that goes on alone', [], { record: inBout(at('11:35')) }, 25],
		[
			'without unknown time, where it was',
			[bout(at('23:00', -1), at('1:00'), { unknown: 30 }), gap(at('0:10'), at('0:40'))],
			{},
			30,
		],
		[
			'without the time that two windows saw twice',
			[bout(at('9:00'), at('10:00')), bout(at('9:30'), at('10:30'))],
			{},
			90,
		],
		[
			'without what was a break elsewhere',
			[bout(at('9:00'), at('10:00')), rest(at('9:30'), at('9:40'))],
			{},
			50,
		],
		['without standing', [bout(at('9:00'), at('9:40'), { position: 'standing' })], {}, 0],
		['cut at midnight', [bout(at('23:40', -1), at('0:20'))], {}, 20],
	];
	for (const [name, entries, options, expected] of rows) {
		it(name, () => {
			assert.deepEqual(minutes(entries, options), { beside: expected, history: expected });
		});
	}
});

describe('the days beside the runs', () => {
	const known = (entries: readonly LogEntry[]) => ({
		entries,
		record: idle,
		now: at('12:00', 3),
		local: localDays,
	});
	const rows: [string, LogEntry[], [daysAgo: number, minutes: number, core: boolean][]][] = [
		['are none before there is anything', [], []],
		[
			'begin with the latest, and leave out those of which nothing is known',
			[bout(at('9:00'), at('9:30')), bout(at('9:00', 2), at('9:45', 2))],
			[
				[1, 45, false],
				[3, 30, false],
			],
		],
		[
			'know of a core routine on the day on which it ended',
			[rest(at('23:58', 1), at('0:04', 2), 'routine')],
			[
				[1, 0, true],
				[2, 0, false],
			],
		],
		['know a day by a move alone', [move(at('9:00', 3))], [[0, 0, false]]],
		['leave out what was before the first of them', [bout(at('9:00', -40), at('9:30', -40))], []],
	];
	for (const [name, entries, expected] of rows) {
		it(name, () => {
			inZone('UTC', () => {
				const today = localDays.dayOf(at('12:00', 3));
				const found = sittingDays(known(entries), today - 20);
				assert.deepEqual(
					found.map(({ day, sittingMinutes, core }) => [today - day, sittingMinutes, core]),
					expected,
				);
			});
		});
	}
});
