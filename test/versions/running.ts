import { HOUR, type Instant } from '../../src/core/base/time.ts';
import { occurrenceId } from '../../src/core/running/diary/plan.ts';
import type { Run } from '../../src/core/running/diary/run.ts';
import { programOf, proposalOf } from '../../src/core/running/program/proposal.ts';
import { lifeOf, runnerOf } from '../../src/core/running/program/runner.ts';
import { isoTime, localDays } from '../../src/host/base/locale.ts';
import { PrefsStore } from '../../src/host/moves/prefsStore.ts';
import { ChecksStore } from '../../src/host/running/checksStore.ts';
import { DiaryStore } from '../../src/host/running/diaryStore.ts';
import { PlansStore } from '../../src/host/running/plansStore.ts';
import type { Written } from './written.ts';

const run = (id: string, start: Instant, km: number, rest: Partial<Run> = {}): Run => ({
	id,
	start,
	km,
	seconds: Math.round(km * 345),
	kinds: ['easy'],
	note: '',
	...rest,
});

/** The diary of a machine: `days` before today, one run each. */
export async function runOn(
	written: Written,
	machine: string,
	days: readonly number[],
): Promise<void> {
	const { running } = written;
	const diary = new DiaryStore({ ...running, machine, others: () => [] });
	const today = localDays.dayOf(written.origin.now);
	const runs = days.map((before) => {
		const day = today - before;
		const timed = before % 2 === 0;
		const start = localDays.at(day, timed ? 6 * 60 + 45 : 12 * 60);
		const local = isoTime(start).slice(0, timed ? 16 : 10);
		return run(`${machine.slice(0, 8)}-${before}`, start, 5 + (before % 5), {
			local,
			...(before % 3 === 0 ? { pain: 1, note: 'along the canal' } : {}),
			...(before % 7 === 0 ? { source: 'activities.csv', kinds: ['long'] } : {}),
		});
	});
	await diary.change(Object.fromEntries(runs.map((one) => [one.id, one])));
	const [last] = runs;
	if (last) {
		await diary.change({ [last.id]: { ...last, note: 'amended' } });
	}
	await diary.settled();
}

/** Plans, a series with one run moved and one left out, and a program by the diary of all machines. */
export async function plan(written: Written, others: readonly string[]): Promise<void> {
	const today = localDays.dayOf(written.origin.now);
	const plans = new PlansStore(written.running);
	const single = {
		id: 'plan-1',
		at: localDays.at(today + 1, 8 * 60),
		local: '2026-11-28T08:00',
		km: 8,
		minutes: null,
		kinds: ['easy'],
		note: 'with Anna',
	};
	const turns = {
		id: 'plan-2',
		at: localDays.at(today + 3, 12 * 60),
		local: '2026-11-30',
		km: null,
		minutes: 24,
		kinds: [],
		intervals: { times: 8, run: 1, walk: 2 },
	};
	const series = {
		id: 'series-1',
		at: localDays.at(today - 60, 12 * 60),
		km: null,
		minutes: null,
		kinds: [],
		repeat: {
			rules: [
				{ local: '2026-11-03T06:30', weekdays: [2, 4], km: 8, minutes: null, kinds: ['easy'] },
				{
					local: '2026-12-01T07:00',
					weekdays: [2],
					km: 9,
					minutes: null,
					kinds: ['easy'],
					note: 'hilly',
				},
			],
			until: '2027-02-28',
		},
	};
	const moved = {
		id: occurrenceId('series-1', today + 4),
		at: localDays.at(today + 5, 7 * 60),
		local: '2026-12-02T07:00',
		km: 9,
		minutes: null,
		kinds: ['easy'],
	};
	plans.change({ [single.id]: single, [turns.id]: turns, [series.id]: series, [moved.id]: moved });
	await plans.sync([]);
	plans.change({ [occurrenceId('series-1', today + 6)]: null, gone: single });
	plans.change({ gone: null });
	const diary = new DiaryStore({ ...written.running, others: () => others });
	await diary.read();
	const life = lifeOf(diary.runs, [], today, localDays);
	const wish = {
		start: today + 3,
		weekdays: [1, 3, 6],
		weeks: 8,
		goal: { kind: 'weekly' as const, km: 24 },
		clock: 7 * 60,
	};
	const runner = runnerOf(life, diary.runs, wish.start, null);
	const program = programOf('program-1', proposalOf(wish, runner), today);
	const [session] = program.weeks[0]?.sessions ?? [];
	const edits = session ? [{ day: session.day, to: session.day + 1 }] : [];
	plans.change({}, { [program.id]: { ...program, edits } });
	await plans.sync([]);
}

export async function checkAndPrefer(written: Written): Promise<void> {
	const checks = new ChecksStore(written.running);
	checks.keep(true);
	checks.add(
		{ at: written.origin.now - 50 * HOUR, outcome: 'easy', score: 1, worse: false },
		false,
	);
	checks.add(
		{ at: written.origin.now - 26 * HOUR, outcome: 'no-run', score: 8, worse: true },
		false,
	);
	await checks.sync();
	const prefs = new PrefsStore({ ...written.running, others: async () => [] });
	await prefs.read();
	await prefs.markMove('favourites', 'chin-tuck', true);
	await prefs.markMove('favourites', 'seated-twist', true);
	await prefs.markMove('favourites', 'seated-twist', false);
	await prefs.markMove('hidden', 'burpee', true);
	await prefs.mark('speech', true);
	await prefs.settled();
}
