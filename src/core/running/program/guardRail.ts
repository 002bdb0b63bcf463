import type { Day } from '../../base/calendar.ts';
import { loadOfDays } from '../load/load.ts';
import { type DatedRun, streakTo } from '../load/weeks.ts';

/** Longer than the rules look back: six weeks and a month. */
const SEEN = 80;
const WEEK = 7;

/** Worst pain of the days around `day`, which holds what comes after it (R6). */
export interface Pain {
	readonly day: Day;
	readonly score: number | null;
	readonly worse: boolean;
}

/** What is known of a person's running before a program. */
export interface Past {
	/** The earliest first. */
	readonly runs: readonly DatedRun[];
	/** What checks said of pain. */
	readonly pain: readonly Pain[];
}

/**
 * The rules R0 to R6 of guide §5 as a rail: a run is taken only if no rule has more than an information to
 * say, on its day and on the six after it, on which it is still in the week that is considered. So any
 * later run may be left out without a warning.
 */
export class GuardRail {
	private readonly off: Past;
	private runs: readonly DatedRun[];
	private readonly first: Day | null;

	constructor(past: Past, runs = past.runs) {
		this.off = past;
		this.runs = runs;
		this.first = past.runs[0]?.day ?? null;
	}

	/** The same rail, from here on by itself. */
	copy(): GuardRail {
		return new GuardRail(this.off, this.runs);
	}

	/** Adds what is run; no earlier than what was added before. */
	add(run: DatedRun): void {
		this.runs = [...this.runs.filter(({ day }) => day > run.day - SEEN), run];
	}

	/** Whether no rule would warn of the run, or of anything, on its day and on the six after it. */
	allows(run: DatedRun): boolean {
		const runs = [...this.runs, run];
		return [0, 1, 2, 3, 4, 5, 6].every((later) => this.isClear(runs, run.day + later));
	}

	/**
	 * The greatest number up to `most` of which the rail allows what `runOf` makes of it, taking it that it
	 * allows less where it allows more; `least` - 1 where it allows not even `least`. Fewer than that are not tried.
	 */
	most(least: number, most: number, runOf: (amount: number) => DatedRun): number {
		if (most < least || this.allows(runOf(most))) {
			return most;
		}
		let [short, long] = [least - 1, most];
		while (long - short > 1) {
			const middle = Math.floor((short + long) / 2);
			if (this.allows(runOf(middle))) {
				short = middle;
			} else {
				long = middle;
			}
		}
		return short;
	}

	/** The longest run of the 30 days before `day`, in km; 0: none. */
	longestBefore(day: Day): number {
		return this.runs.reduce(
			(longest, run) =>
				run.day >= day - 30 && run.day < day ? Math.max(longest, run.km) : longest,
			0,
		);
	}

	/**
	 * The lowest base that R1 has, in km, on a day and on those after it on which the days before it are still in
	 * the week that is considered: the larger of the weeks three and four before. Infinity: it has none.
	 */
	lowestBase(day: Day): number {
		const bases = [0, 1, 2, 3, 4, 5].map((later) =>
			Math.max(...[3, 4].map((back) => this.kmTo(day + later - back * WEEK))),
		);
		return Math.min(...bases.filter((base) => base > 0));
	}

	private kmTo(end: Day): number {
		const within = this.runs.filter((run) => run.day > end - WEEK && run.day <= end);
		return within.reduce((sum, { km }) => sum + km, 0);
	}

	private isClear(runs: readonly DatedRun[], today: Day): boolean {
		const { findings } = loadOfDays(runs, today, {
			streak: streakTo(runs, today),
			pain: this.painOn(runs, today),
			first: this.first ?? runs[0]?.day ?? null,
			off: [],
		});
		return findings.every(({ level }) => level === 'info');
	}

	/** As `load` has it: the worst score of runs and checks in the week that ends on `today`. */
	private painOn(runs: readonly DatedRun[], today: Day) {
		const inWeek = ({ day }: { readonly day: Day }) => day > today - WEEK && day <= today;
		const checks = this.off.pain.filter(inWeek);
		const scores = [
			...runs.filter(inWeek).flatMap(({ pain }) => (pain === undefined ? [] : [pain])),
			...checks.flatMap(({ score }) => (score === null ? [] : [score])),
		];
		return {
			worst: scores.length > 0 ? Math.max(...scores) : null,
			worse: checks.some(({ worse }) => worse),
		};
	}
}
