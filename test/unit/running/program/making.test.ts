import assert from 'node:assert/strict';
import { weekdayOf } from '../../../../src/core/base/calendar.ts';
import { programTextsFor } from '../../../../src/content/running/programTexts.ts';
import { isOccurrenceOf, type Plan } from '../../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../../src/core/running/diary/run.ts';
import { comingPlans } from '../../../../src/core/running/plan/series.ts';
import {
	plansInItsPlace,
	plansToKeep,
	seriesOf,
	withSessions,
} from '../../../../src/core/running/plan/sessions.ts';
import {
	type Closing,
	type Goal,
	kmOfWeek,
	openGoals,
	PROGRAM_GOALS,
	type ProgramGoal,
	type ProgramWish,
} from '../../../../src/core/running/program/program.ts';
import { makeProgram, type Runner } from '../../../../src/core/running/program/makeProgram.ts';
import {
	fullestWeek,
	programOf,
	proposalOf,
	usualWeekdays,
} from '../../../../src/core/running/program/proposal.ts';
import {
	lifeOf,
	reportedBefore,
	runnerOf,
	standingOf,
} from '../../../../src/core/running/program/runner.ts';
import {
	DISTANCES,
	fieldsAfter,
	firstFields,
	type Missing,
	type ProgramFields,
	startsFrom,
	wishOf,
} from '../../../../src/webview/running/program/programFields.ts';
import {
	changeWords,
	keptWords,
	missingWords,
	outlookWords,
	standWords,
} from '../../../../src/webview/running/program/proposalWords.ts';
import type { Undoable } from '../../../../src/core/running/runningState.ts';
import { undoneWords } from '../../../../src/webview/running/shared/runWords.ts';
import { program } from '../../../support/everyMessage.ts';
import { days } from '../diary/diaries.ts';
import { diaryOf, runnerWith, START, warningsOn } from './lives.ts';

const steady = (km: number) => runnerWith(diaryOf([km, km, km, km, km, km], [1, 3, 6]));
const wish = (goal: Goal, weeks = 12): ProgramWish => ({
	start: START,
	weekdays: [2, 4, 0],
	weeks,
	goal,
	clock: null,
});
const weekly = (km: number): Goal => ({ kind: 'weekly', km });
const inOneRun = (km: number, weeks: number): Goal => ({
	kind: 'distance',
	km,
	by: START + weeks * 7 - 1,
});

describe('a wish for a program', () => {
	const rows: readonly (readonly [
		what: string,
		wish: ProgramWish,
		km: number,
		found: 'reached' | 'nearest' | 'nearest and later' | 'later' | 'nothing',
	])[] = [
		['holding', wish({ kind: 'hold' }), 20, 'reached'],
		['a little more', wish(weekly(26)), 20, 'reached'],
		[
			'more than twelve weeks allow, and less than sixteen',
			wish(weekly(42)),
			20,
			'nearest and later',
		],
		['more than sixteen weeks allow', wish(weekly(120)), 20, 'nearest'],
		['a half marathon in time', wish(inOneRun(21.1, 12)), 32, 'reached'],
		['a half marathon too soon', wish(inOneRun(21.1, 8)), 20, 'nearest and later'],
		['a marathon from little', wish(inOneRun(42.2, 6)), 12, 'nearest'],
		['the way back, too short', wish({ kind: 'return' }, 4), 0, 'later'],
	];
	for (const [what, wished, km, expected] of rows) {
		it(`for ${what} leads to: ${expected}`, () => {
			const runner = km > 0 ? steady(km) : runnerWith([], { km: 0, longest: 0 });
			const { program: made, nearest, later, earliest } = proposalOf(wished, runner);
			const offers = [...(nearest ? ['nearest'] : []), ...(later ? ['later'] : [])].join(' and ');
			const found = made.reach.reached ? 'reached' : offers || 'nothing';
			assert.equal(found, expected);
			for (const offer of [nearest, later]) {
				assert.ok(offer === null || proposalOf(offer, runner).program.reach.reached);
			}
			assert.equal(earliest === null, made.reach.reached || (earliest === null && later === null));
		});
	}

	for (let by = START + 77; by < START + 84; by++) {
		it(`of one run leads there on whichever day of the week that is: ${weekdayOf(by)}`, () => {
			const goal: Goal = { kind: 'distance', km: 21.1, by };
			const { program: made, runner } = proposalOf(wish(goal), steady(30));
			assert.deepEqual(made.reach, { reached: true });
			const sessions = made.weeks.flatMap((week) => week.sessions);
			assert.equal(sessions.at(-1)?.day, by);
			const before = sessions.filter(({ day }) => day > by - 7 && day < by);
			assert.ok(
				before.every(({ day, kinds, minutes }) => day < by - 1 && minutes <= 30 && !kinds[0]),
			);
			const km = before.reduce((sum, one) => sum + one.km, 0);
			assert.ok(km <= runner.standing.km * 1.3 * 0.4, `${km} km before it`);
		});
	}

	for (const weekdays of [
		[2],
		[2, 0],
		[2, 4, 0],
		[2, 4, 6, 0],
		[1, 2, 4, 6, 0],
		[1, 2, 3, 4, 6, 0],
	]) {
		for (const km of [15, 16.1, 21.1, 25]) {
			it(`of ${km} km in one run falls not short of it by a rounding, on ${weekdays.length} days a week`, () => {
				const goal: Goal = { kind: 'distance', km, by: START + 16 * 7 - 1 };
				const { program: made } = proposalOf({ ...wish(goal), weekdays }, steady(40));
				const { reach } = made;
				assert.ok(reach.reached || km - reach.nearest > 0.5, JSON.stringify(reach));
			});
		}
	}

	const runners: readonly (readonly [string, Runner])[] = [
		['none', runnerWith([], { km: 0, longest: 0 })],
		['25 km, by report', runnerWith([], { km: 25, longest: 10 })],
		['20 km', steady(20)],
		['more each week', runnerWith(diaryOf([10, 12, 14, 18, 20, 22], [1, 3, 6]))],
	];
	for (const [runs, who] of runners) {
		it(`leads to a run by a later day where it does by an earlier one, with so much a week: ${runs}`, () => {
			const worse: string[] = [];
			for (const weekdays of [[2], [2, 6], [2, 4, 0], [1, 2, 3, 4, 6, 0]]) {
				for (const km of [5, 10, 21.1]) {
					for (const earlier of [0, 2, 5]) {
						const reached = [4, 5, 6, 8, 11, 12, 16].map((weeks) => {
							const goal: Goal = { kind: 'distance', km, by: START + weeks * 7 - 1 - earlier };
							return makeProgram({ ...wish(goal), weekdays }, who).reach.reached;
						});
						if (reached.lastIndexOf(false) > reached.indexOf(true) && reached.includes(true)) {
							worse.push(
								`${km} km on ${weekdays.join(', ')}, ${earlier} days earlier: ${reached.join(' ')}`,
							);
						}
					}
				}
			}
			assert.deepEqual(worse, []);
		});
	}

	it('is kept with all that lays it out, and has no warning where the diary was asked for', () => {
		const runner = runnerOf({ runs: [], checks: [] }, [], START, { km: 15, longest: 6 });
		const kept = programOf('p', proposalOf(wish(weekly(20)), runner), START);
		assert.deepEqual([kept.laid, kept.isAsked, kept.edits, kept.undone], [START, true, [], []]);
		const reported = reportedBefore(kept, null);
		assert.equal(reported.length, 18);
		const sessions = kept.weeks.flatMap((week) => week.sessions);
		const runs = sessions.map(({ day, km, minutes, kinds }) => ({
			day,
			km,
			seconds: minutes * 60,
			kinds,
		}));
		for (const { day } of sessions) {
			const until = runs.filter((run) => run.day <= day);
			assert.deepEqual(warningsOn(day, until, reported), []);
		}
		assert.deepEqual(
			reportedBefore(kept, START - 20),
			reported.filter(({ day }) => day < START - 20),
		);
		assert.deepEqual(reportedBefore({ ...kept, isAsked: false }, null), []);
	});
});

describe('what a program may be for', () => {
	const rows: readonly (readonly [
		body: string,
		body: Parameters<typeof openGoals>[0],
		cleared: boolean,
		goals: readonly ProgramGoal[],
		closing: Closing | null,
	])[] = [
		['anyone', { pregnant: false, postpartum: false }, false, PROGRAM_GOALS, null],
		['pregnant', { pregnant: true, postpartum: false }, true, ['hold'], 'pregnant'],
		['after a birth', { pregnant: false, postpartum: true }, false, [], 'postpartum'],
		[
			'after a birth, cleared to run',
			{ pregnant: false, postpartum: true },
			true,
			['return'],
			'postpartum-cleared',
		],
		['both', { pregnant: true, postpartum: true }, false, [], 'postpartum'],
	];
	for (const [what, body, cleared, goals, closing] of rows) {
		it(`is ${goals.join(', ') || 'nothing'}: ${what}`, () => {
			assert.deepEqual(openGoals(body, cleared), { goals, closing });
			for (const wheelchair of [false, true]) {
				const words = closing === null ? '' : programTextsFor(wheelchair).closings[closing];
				assert.ok(!wheelchair || !/\brun|walk/i.test(words), words);
			}
		});
	}

	for (const km of [0.5, 4, 12, 40]) {
		it(`holds from ${km} km a week on, and never has more than that or a longer run`, () => {
			const runner = steady(km);
			const { program: made } = proposalOf(wish({ kind: 'hold' }, 16), runner);
			assert.ok(made.weeks.every(({ aim }) => aim === 'hold'));
			for (const week of made.weeks) {
				assert.ok(kmOfWeek(week) <= runner.standing.km + 0.05, `${kmOfWeek(week)} km`);
				assert.ok(week.sessions.every((one) => one.km <= Math.max(1, runner.standing.longest)));
			}
		});
	}

	it('holds less than now where that is wished for', () => {
		for (const [km, most] of [
			[20, 12],
			[20, 40],
		] as const) {
			const { program: made } = proposalOf(wish({ kind: 'hold', km: most }, 6), steady(km));
			assert.deepEqual(
				made.weeks.map((week) => Math.round(kmOfWeek(week))),
				made.weeks.map(() => Math.min(km, most)),
			);
		}
	});
});

describe('a program that is made beside what there is', () => {
	const runner = (today: number) => {
		const ran = { day: START, km: today, seconds: null, kinds: [] };
		return runnerOf({ runs: [ran], checks: [] }, [], START, { km: 20, longest: 8 });
	};

	it('has no more in its first week than before it, with what was run already', () => {
		for (const today of [2, 6.2, 8]) {
			const made = proposalOf(wish(weekly(30)), runner(today));
			const [first] = made.program.weeks;
			assert.equal(first?.aim, 'hold');
			assert.ok(kmOfWeek(first) + today <= 20.01, `${today} km`);
			assert.ok(kmOfWeek(first) + today >= 17, `${today} km`);
			assert.ok(!first.sessions.some(({ day }) => day === START));
		}
	});

	it('counts what was run in the fullest week, as that is shown once it is made', () => {
		const made = proposalOf({ ...wish({ kind: 'return' }, 4), weekdays: [1, 3, 5] }, runner(9));
		const [first] = made.program.weeks;
		assert.ok(first && fullestWeek(made) >= kmOfWeek(first) + 9 - 0.01);
	});

	it('leaves the days out that have a run of one’s own, and keeps that', () => {
		const taken = [START + 1, START + 6];
		const made = proposalOf(wish(weekly(26)), steady(20), taken);
		const kept = programOf('p', made, START);
		assert.deepEqual(
			kept.edits.map(({ day, to }) => [day, to]),
			taken.map((day) => [day, null]),
		);
		const all = new Set(kept.weeks.flatMap(({ sessions }) => sessions.map(({ day }) => day)));
		assert.ok(all.has(START + 3) && !taken.some((day) => all.has(day)));
	});

	const plan = (id: string, day: number): Plan => {
		return { id, at: days.at(START + day, 600), km: 5, minutes: null, kinds: [] };
	};
	const kept: readonly (readonly [string, Goal, Plan, boolean])[] = [
		['a run of one’s own', weekly(26), plan('mine', 1), true],
		['one on the last day', weekly(26), plan('mine', 83), true],
		['one after it', weekly(26), plan('mine', 84), false],
		['one before it', weekly(26), plan('mine', -1), false],
		['a run of a series', weekly(26), plan('p@2026-11-30', 1), false],
		['one on the day of the goal', inOneRun(10, 12), plan('mine', 83), false],
	];
	for (const [what, goal, one, expected] of kept) {
		it(`${expected ? 'goes' : 'does not go'} round ${what}`, () => {
			assert.equal(plansToKeep([one], wish(goal), days).length, expected ? 1 : 0);
		});
	}
});

describe('the plans that give way to a program', () => {
	const made = {
		wish: wish(weekly(26)),
		weeks: [...proposalOf(wish(weekly(26)), steady(20)).program.weeks],
	};
	const rows: readonly (readonly [string, string, number, number])[] = [
		['a run of a series on one of its days', 's@2025-12-02', 1, 1],
		['one on another day', 's@2025-12-01', 0, 0],
		['a run of the program before', 'p@2025-12-02', 1, 0],
	];
	for (const [what, id, day, count] of rows) {
		it(`${count > 0 ? 'are' : 'are not'} ${what}`, () => {
			const one = { id, at: days.at(START + day, 600), km: 5, minutes: null, kinds: [] };
			assert.equal(plansInItsPlace([one], made, { id: 'p' }, days).length, count);
		});
	}
});

describe('where a person stands', () => {
	const run = (back: number, km: number): Run => ({
		id: `${back}`,
		start: days.at(START - back, 600),
		km,
		seconds: km * 400,
		kinds: [],
		note: '',
		...(back === 3 ? { pain: 2 } : {}),
	});
	const rows: readonly (readonly [string, readonly (readonly [number, number])[], unknown])[] = [
		['without a run', [], null],
		[
			'with runs of three weeks',
			[
				[20, 8],
				[10, 8],
			],
			null,
		],
		[
			'with four weeks',
			[
				[28, 8],
				[20, 8],
				[10, 12],
				[3, 4],
			],
			{ km: 8, longest: 12 },
		],
		['after long without any', [[200, 20]], { km: 0, longest: 0 }],
		[
			'with the longest run a month ago',
			[
				[29, 12],
				[10, 4],
			],
			{ km: 1, longest: 12 },
		],
	];
	for (const [what, runs, expected] of rows) {
		it(`is by the diary ${what}: ${JSON.stringify(expected)}`, () => {
			const life = lifeOf(
				runs.map(([back, km]) => run(back, km)),
				[],
				START,
				days,
			);
			assert.deepEqual(standingOf(life, START), expected);
		});
	}

	it('takes days, pace and pain from runs and checks', () => {
		const runs = [run(3, 5), run(10, 5), run(5, 5), run(12, 5), run(260, 5)];
		const check = { at: days.at(START - 1, 600), outcome: 'easy', score: 1, worse: false } as const;
		const life = lifeOf(runs, [check], START, days);
		assert.deepEqual(
			life.runs.map(({ day, pain }) => [START - day, pain]),
			[
				[12, undefined],
				[10, undefined],
				[5, undefined],
				[3, 2],
			],
		);
		assert.deepEqual(life.checks, [{ day: START - 1, outcome: 'easy', score: 1, worse: false }]);
		const runner = runnerOf(life, runs, START, null);
		assert.deepEqual([runner.pace, runner.daysOff, runner.isAsked], [400, 3, false]);
		assert.equal(usualWeekdays(life, START).length, 2);
	});
});

describe('the runs of a program as a series', () => {
	const ids: readonly (readonly [string, { readonly id: string } | null, boolean])[] = [
		['p@2026-11-30', { id: 'p' }, true],
		['q@2026-11-30', { id: 'p' }, false],
		['mine', { id: 'p' }, false],
		['mine', null, false],
		['p@2026-11-30', null, false],
	];
	for (const [id, followed, expected] of ids) {
		it(`${expected ? 'has' : 'has not'} ${id} while ${followed?.id ?? 'none'} is followed`, () => {
			assert.equal(isOccurrenceOf({ id }, followed), expected);
		});
	}

	it('are each on their day and no other, whatever lies between them', () => {
		const session = (day: number) => ({
			day: START + day,
			km: 5,
			minutes: 30,
			kinds: [],
			intervals: null,
		});
		const made = { ...program, wish: { ...program.wish, clock: null } };
		const weeks = [
			{ first: START, aim: 'hold' as const, sessions: [0, 2, 2 + 21, 30].map(session), core: [] },
		];
		const programs = { [program.id]: { at: 5, what: made } };
		const ledger = withSessions({}, programs, { ...made, weeks });
		const plans = comingPlans(ledger, START, { days, usual: null });
		assert.deepEqual(
			plans.map(({ at }) => days.dayOf(at) - START),
			[0, 2, 23, 30],
		);
		assert.deepEqual(seriesOf('p', null).repeat.rules, []);
		assert.deepEqual(
			comingPlans(withSessions({}, programs, null), START, { days, usual: null }),
			[],
		);
	});
});

describe('the form of a program', () => {
	const first = firstFields({ runs: [], checks: [] }, PROGRAM_GOALS, START, 'km');
	const full: ProgramFields = {
		...first,
		weekdays: [2, 4, 0],
		weeks: '12',
		weekly: '20',
		distance: 'ten',
		by: '2026-02-22',
		usual: '15',
		longest: '6',
	};
	const rows: readonly (readonly [string, Partial<ProgramFields>, Goal | readonly Missing[]])[] = [
		['a distance a week', { weekly: '20,5' }, weekly(20.5)],
		['no day', { weekdays: [] }, ['weekdays']],
		['every day', { weekdays: [0, 1, 2, 3, 4, 5, 6] }, ['weekdays']],
		['no distance a week', { weekly: '' }, ['weekly']],
		['one that is no number', { weekly: 'far' }, ['weekly']],
		['too far', { weekly: '251' }, ['weekly']],
		['no number of weeks', { weeks: '' }, ['weeks']],
		['too few weeks', { weeks: '3' }, ['weeks']],
		['10 km by a day', { goal: 'distance', weeks: '' }, inOneRun(10, 12)],
		['a half marathon', { goal: 'distance', distance: 'half' }, inOneRun(21.1, 12)],
		['an own distance', { goal: 'distance', distance: 'own', own: '7' }, inOneRun(7, 12)],
		['no distance in one run', { goal: 'distance', distance: '' }, ['distance']],
		['none of its own', { goal: 'distance', distance: 'own' }, ['own']],
		['no day for it', { goal: 'distance', by: '' }, ['by']],
		['a day too soon', { goal: 'distance', by: '2025-12-10' }, ['by']],
		['a day too late', { goal: 'distance', by: '2026-12-10' }, ['by']],
		['no usual week', { usual: '' }, ['usual']],
		['no longest run', { longest: '' }, ['longest']],
		['a longest run beyond the week', { longest: '16' }, ['longest']],
		[
			'the way back, with nothing to report',
			{ goal: 'return', usual: '', longest: '' },
			{ kind: 'return' },
		],
		['holding', { goal: 'hold' }, { kind: 'hold' }],
		['holding at less', { goal: 'hold', most: '12' }, { kind: 'hold', km: 12 }],
		['holding at nothing', { goal: 'hold', most: '0' }, ['most']],
		['nothing at all', first, ['weekdays', 'weekly', 'weeks', 'usual', 'longest']],
		[
			'nothing of one run',
			{ ...first, goal: 'distance' },
			['weekdays', 'distance', 'by', 'usual', 'longest'],
		],
	];
	for (const [what, part, expected] of rows) {
		it(`says of ${what}: ${JSON.stringify(expected)}`, () => {
			const found = wishOf({ ...full, ...part }, 'km', true);
			assert.deepEqual('wish' in found ? found.wish.goal : found.missing, expected);
			for (const one of 'missing' in found ? found.missing : []) {
				assert.ok(missingWords(one, false).length > 0);
			}
		});
	}

	it('takes miles, a time of day, and no standing where the diary has it', () => {
		const found = wishOf({ ...full, weekly: '10', time: '18:30' }, 'miles', false);
		assert.ok('wish' in found);
		assert.deepEqual([found.asked, found.wish.goal, found.wish.clock], [null, weekly(16.1), 1110]);
	});

	it('begins with nothing that nobody said', () => {
		const { start, goal, ...others } = first;
		assert.deepEqual([start, goal], [START, 'weekly']);
		assert.ok(Object.values(others).every(({ length }) => length === 0));
	});

	it('begins with what the diary says', () => {
		const { runs } = steady(20).past;
		const known = firstFields({ runs, checks: [] }, ['hold'], START, 'km');
		assert.deepEqual(
			[known.goal, known.weekly, known.weekdays.toSorted((one, other) => one - other)],
			['hold', '26', [0, 2, 4]],
		);
		assert.deepEqual(startsFrom(START + 2, 1), [START + 2, START + 7]);
		const [old] = runs;
		assert.equal(
			firstFields({ runs: old ? [old] : [], checks: [] }, ['weekly'], START, 'km').weekly,
			'',
		);
	});

	const offers: readonly (readonly [ProgramWish, Partial<ProgramFields>])[] = [
		[wish(weekly(25.3), 9), { weekly: '25.3', weeks: '9' }],
		[wish(inOneRun(DISTANCES.half, 14)), { distance: 'half', by: '2026-03-08' }],
		[wish(inOneRun(13.9, 12)), { distance: 'own', own: '13.9' }],
		[wish({ kind: 'return' }, 14), { weeks: '14' }],
	];
	for (const [offer, part] of offers) {
		it(`takes the offer of ${JSON.stringify(offer.goal)}`, () => {
			const after = fieldsAfter({ ...full, goal: offer.goal.kind }, offer, 'km');
			assert.deepEqual({ ...after, ...part }, after);
			const again = wishOf(after, 'km', true);
			assert.deepEqual('wish' in again && again.wish.goal, offer.goal);
		});
	}
});

describe('the words of a program', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const changes = ['missed', 'noRun', 'walk', 'pain', 'shorter', 'longer', 'again'] as const;
	for (const kind of changes) {
		for (const wheelchair of [false, true]) {
			it(`say in one line why it changed: ${kind}${wheelchair ? ', in a wheelchair' : ''}`, () => {
				const change = { id: 'c', kind, day: START, planned: 8, run: 5, isUndone: false };
				const words = changeWords(change, 'km', START, wheelchair);
				assert.match(words, /^Mon, Dec 1.*: .*\.$/);
				assert.doesNotMatch(words, /undefined|NaN|\n|\{/);
				assert.ok(!wheelchair || !/walk|\brun/.test(words));
			});
		}
	}

	it('say what comes of a wish, and what does not', () => {
		const outlook = (wished: ProgramWish, km: number) =>
			outlookWords(proposalOf(wished, steady(km)), 'km', START, false);
		const { program: made } = proposalOf(wish(weekly(26)), steady(20));
		assert.match(
			outlook(wish(weekly(26)), 20).join(' '),
			/^26 km a week by .*: 12 weeks, the fullest 26 km/,
		);
		assert.equal(Math.max(...made.weeks.map(kmOfWeek)), 26);
		assert.match(
			outlook(wish(weekly(120)), 20).join(' '),
			/do not lead there by then\..*(soonest|year)/,
		);
		assert.match(outlook(wish(inOneRun(21.1, 8)), 20).join(' '), /^21\.1 km on .*by then\.$/);
	});

	const run = { id: 'r', start: 0, km: 5, seconds: null, kinds: ['hills'], note: '' };
	const at6 = { ...run, local: '2025-11-30T06:15', seconds: 3120 };
	const once = { id: 'm', at: days.at(START, 0), km: 8, minutes: null, kinds: [] };
	const rules = [{ local: '2025-12-01', weekdays: [2], km: 4, minutes: null, kinds: [] }];
	const undone: readonly (readonly [Undoable['what'], Undoable['about'], RegExp])[] = [
		['planned', 'program', /^Running program: Planned\.$/],
		['unplanned', 'program', /^Running program: No longer planned\.$/],
		['planned', { plan: once }, /^Planned\. .*Dec 1.*: 8 km, easy$/],
		['replanned', { plan: { ...once, repeat: { rules } } }, /^The plan.*Every Tue: 4 km, easy$/],
		['planned', { plan: { ...once, km: 12, note: 'hat' } }, /: 12 km, easy, note: hat$/],
		['logged', { run }, /^Logged\. .*: 5 km, hills$/],
		['logged', { run: at6 }, /^Logged\. .*Nov 30.*, 6:15\sAM: 5 km, 52:00, hills$/],
		['edited', { run: { ...at6, km: 0 } }, /^Changed\. .*, 6:15\sAM: 52:00, hills$/],
		['removed', { run: at6 }, /^Removed\. .*, 6:15\sAM: 5 km, 52:00, hills$/],
		['imported', null, /^Imported: 1\.$/],
	];
	for (const [what, about, expected] of undone) {
		it(`say what is undone: ${expected.source}`, () => {
			assert.match(undoneWords({ at: 0, what, about, runs: 1 }, 'km', false), expected);
		});
	}

	const low: readonly (readonly [string, number, number, RegExp])[] = [
		['what is run now', 20, 15, /no more than now: 20 km a week\. The program holds it\.$/],
		['what leads there', 0, 12, /some weeks hold more: up to \d+(\.\d)? km\.$/],
		['neither', 20, 26, /the longest run [\d.]+ km\.$/],
	];
	for (const [what, km, goal, expected] of low) {
		it(`say of a goal that it is no more than ${what}`, () => {
			const runner = runnerWith([], { km, longest: km / 3 });
			const made = proposalOf(wish(weekly(goal)), runner);
			assert.match(outlookWords(made, 'km', START, false).join(' '), expected);
		});
	}

	it('say which plans stay, the first of them by name', () => {
		const mine = (day: number): Plan => {
			return { id: 'm', at: days.at(START + day, 0), km: 5, minutes: null, kinds: [] };
		};
		assert.deepEqual(keptWords([], 'km', START), []);
		const [line = ''] = keptWords([1, 2, 3, 4].map(mine), 'km', START);
		assert.match(line, /^Stays as planned: .*5 km, easy; .*; .*; …\.$/);
	});

	it('say how far a program leads that is behind', () => {
		const state = { program, nearest: 7.5, earliest: 20_700, changes: [] };
		assert.match(
			standWords(state, 'km', START, false),
			/^As it stands it leads to 7\.5 km.*soonest: .*\.$/,
		);
		assert.equal(standWords({ ...state, nearest: null }, 'km', START, false), '');
		assert.doesNotMatch(standWords({ ...state, earliest: null }, 'km', START, false), /soonest/);
	});
});
