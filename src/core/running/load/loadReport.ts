import type { Day } from '../../base/calendar.ts';

/** The rules of guide §5, in its order. */
export const LOAD_RULES = ['R0', 'R1', 'R2', 'R2b', 'R3', 'R4', 'R5', 'R6'] as const;
export type LoadRule = (typeof LOAD_RULES)[number];

/** What each rule is called in settings.json. */
export const RULE_NAMES = {
	R0: 'gettingToKnow',
	R1: 'guardRail',
	R2: 'oneDial',
	R2b: 'holdBeforeAdding',
	R3: 'restDay',
	R4: 'longestRun',
	R5: 'freshStart',
	R6: 'painAndDistance',
} as const satisfies Readonly<Record<LoadRule, string>>;
export type RuleName = (typeof RULE_NAMES)[LoadRule];

/** The rules that have these names. */
export function rulesNamed(names: readonly RuleName[]): readonly LoadRule[] {
	return LOAD_RULES.filter((rule) => names.includes(RULE_NAMES[rule]));
}

/** What a person can train more of: more than one at once is R2. */
export type Dial = 'mileage' | 'speed' | 'hills';

/** A rolling week: seven local days that end on `end`. */
export interface RollingWeek {
	/** Its last day. */
	readonly end: Day;
	readonly km: number;
	/** Sessions marked speed, and marked hills. */
	readonly speed: number;
	readonly hills: number;
	/** Days without a run. */
	readonly rest: number;
	/** Hard sessions (guide §8). */
	readonly hard: number;
	/** The longest run, in km; 0 where there is none. */
	readonly longest: number;
}

/** What a rule found, with the figures that it went by. Distances are in km. */
export type LoadFinding =
	| { readonly rule: 'R0'; readonly level: 'info' }
	/** This week is `percent` above `base`, the larger of the weeks three and four before it. */
	| {
			readonly rule: 'R1';
			readonly level: 'note' | 'warn';
			readonly percent: number;
			readonly km: number;
			readonly base: number;
	  }
	/** Dials turned at once; `mean` is the mean of the three weeks before. `strong`: all three. */
	| {
			readonly rule: 'R2';
			readonly level: 'warn' | 'strong';
			readonly dials: readonly Dial[];
			readonly km: number;
			readonly mean: number;
	  }
	/** `dials` were added while mileage rose in one of the two weeks before. */
	| {
			readonly rule: 'R2b';
			readonly level: 'note';
			readonly dials: readonly Exclude<Dial, 'mileage'>[];
	  }
	/** `rest` days without a run in the week, `streak` days of running in a row. */
	| {
			readonly rule: 'R3';
			readonly level: 'warn';
			readonly rest: number;
			readonly streak: number;
			readonly hard: number;
	  }
	/** A run of `km` is `percent` past `longest`, the longest of the 30 days before it. */
	| {
			readonly rule: 'R4';
			readonly level: 'note' | 'warn';
			readonly percent: number;
			readonly km: number;
			readonly longest: number;
	  }
	| { readonly rule: 'R5'; readonly level: 'info' }
	/** Pain (`pain`: the worst score of seven days; null: only its trend is worse), and more km. */
	| {
			readonly rule: 'R6';
			readonly level: 'warn';
			readonly pain: number | null;
			readonly km: number;
			readonly before: number;
	  };

export type FindingLevel = LoadFinding['level'];

/** The last weeks of running up to one day, and what the rules find in them. */
export interface LoadReport {
	/** The day considered: the last one of `weeks[0]`. */
	readonly day: Day;
	/** W0, W-1 and so on, the latest first; always `WEEKS` of them, empty ones too. */
	readonly weeks: readonly RollingWeek[];
	/** The longest run of the 30 days up to `day`, in km; 0 where there is none. */
	readonly longest30: number;
	/** Days in a row with a run, up to `day` (or to the day before, if `day` has none). */
	readonly streak: number;
	/** What the rules found, in their order, without those that were turned off. */
	readonly findings: readonly LoadFinding[];
	/** The most km this week may have before R1 warns; null where R1 has nothing to go by. */
	readonly cap: number | null;
}

/** How many rolling weeks a report holds. */
export const ROLLING_WEEKS = 6;
