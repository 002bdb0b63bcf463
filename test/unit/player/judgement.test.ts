import assert from 'node:assert/strict';
import { routineOf } from '../../../src/content/moves/routines.ts';
import type { UntimedEvent } from '../../../src/core/timer/events.ts';
import { todayOf } from '../../../src/core/timer/logEntries.ts';
import {
	partsPlayed,
	type Play,
	type PlayEvent,
	reducePlay,
	secondsPlayed,
	startPlay,
} from '../../../src/core/moves/play.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { TimerPage } from '../../../src/host/timer/timerPage.ts';
import {
	judgementOf,
	movesDone,
	outcomeOf,
	planFor,
	type Session,
} from '../../../src/webview/player/session.ts';
import type { BoutMessage } from '../../../src/webview/timer/boutWords.ts';
import { boutWords } from '../../../src/webview/timer/boutWords.ts';
import { MINUTE, SECOND } from '../../../src/core/base/time.ts';
import { Desk, NINE } from '../timer/desk.ts';

/** A routine on the page beside the sit timer, both on one clock; it has sat for 20 minutes. */
class Break {
	readonly desk = new Desk({ smallNudges: 'none' }).browse(20);
	readonly page: TimerPage;
	private readonly routine: Session['routine'];
	private readonly plan: Session['plan'];
	private play: Play;

	constructor(id = 'stand-break') {
		const { desk } = this;
		const clock = { now: () => desk.now };
		const timer = {
			get view() {
				return desk.view;
			},
			get record() {
				return desk.state.record;
			},
			dispatch: (event: UntimedEvent) => void desk.do(event),
		};
		const app = { clock, settings: { current: DEFAULTS } } as unknown as ConstructorParameters<
			typeof TimerPage
		>[0];
		this.page = new TimerPage(app, timer, { refresh: () => undefined });
		this.routine = routineOf(id) as Session['routine'];
		const plan = planFor(this.routine);
		assert.ok(plan);
		this.plan = plan;
		this.play = startPlay(id, false, plan, desk.now);
	}

	get session(): Session {
		return { routine: this.routine, plan: this.plan, play: this.play };
	}

	get bout(): BoutMessage {
		return this.page.begin()[0] as BoutMessage;
	}

	start(): this {
		const { id: routine, endsBout } = this.routine;
		const steps = this.plan.steps.length;
		this.play = startPlay(routine, false, this.plan, this.desk.now);
		this.page.handlers.routineStarted({ kind: 'routineStarted', routine, endsBout, steps });
		return this;
	}

	/** The page is looked at for so many seconds. */
	look(seconds: number): this {
		for (let second = 0; second < seconds; second++) {
			this.desk.still(SECOND / MINUTE);
			this.press('seen');
		}
		return this;
	}

	/** The page is not there to look at, for so many minutes, while the person works on. */
	work(minutes: number): this {
		this.desk.browse(minutes);
		return this;
	}

	press(kind: PlayEvent['kind']): this {
		const { now } = this.desk;
		const before = this.play;
		this.play = reducePlay(this.plan, before, { kind, now });
		const seconds = secondsPlayed(this.plan, this.play, now);
		const { id: routine, endsBout } = this.routine;
		if (this.play.ended && !before.ended) {
			const finished = this.play.ended === 'finished';
			this.page.handlers.routineEnded({ kind: 'routineEnded', routine, finished, seconds });
		} else if (kind !== 'seen') {
			const waits = this.play.since === null;
			const step = { step: 1, steps: this.plan.steps.length, seconds, waits };
			this.page.handlers.routineStep({ kind: 'routineStep', routine, endsBout, ...step });
		}
		return this;
	}

	undo(): this {
		this.desk.undo();
		return this;
	}

	/** Finish view, header, status item and the day's breaks. */
	get seen(): readonly (string | number | null)[] {
		const { session, bout, desk } = this;
		const { done, planned } = movesDone(session);
		return [
			outcomeOf(session),
			`${done.length} of ${planned}`,
			judgementOf(bout),
			boutWords(bout, false).main,
			desk.view.content.what === 'minutes' ? desk.view.content.minutes : desk.view.content.what,
			todayOf(desk.log, NINE).breaks,
		];
	}
}

const RUNS_ON = 'Your sit timer runs on: this was not yet a break.';
const AFRESH = 'Your sit timer starts afresh.';

describe('a routine that has ended is judged once: finish view, header, item and history agree', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const skipped = (each: number) => (one: Break) =>
		[1, 2, 3, 4, 5].reduce((at) => at.look(each).press('next'), one.start());

	const rows: [string, (one: Break) => Break, ReturnType<() => Break['seen']>, routine?: string][] =
		[
			[
				'skipped through in 43 s',
				(one) => skipped(8)(one.start().look(3)),
				['Stand break: ended', '0 of 5', RUNS_ON, 'Sitting 20 min', 20, 0],
			],
			[
				'skipped through with a long pause, so that minutes went by',
				(one) => skipped(8)(one.start()).press('pause'),
				['Stand break: ended', '0 of 5', RUNS_ON, 'Sitting 20 min', 20, 0],
			],
			[
				'paused at 30 s for three minutes, then skipped to the end',
				(one) => {
					one.start().look(30).press('pause').look(180);
					return [1, 2, 3, 4, 5].reduce((at) => at.press('next'), one);
				},
				['Stand break: ended', '1 of 5', RUNS_ON, 'Sitting 23 min', 23, 0],
			],
			[
				'skipped through, but played for a minute in all',
				(one) => skipped(13)(one),
				['Stand break: ended', '0 of 5', AFRESH, 'Sitting 0 min', 0, 1],
			],
			[
				'left each step just before the half of the long ones',
				(one) => skipped(19)(one),
				['Stand break: done', '3 of 5', AFRESH, 'Sitting 0 min', 0, 1],
			],
			[
				'left each step at its half or later',
				(one) => skipped(20)(one),
				['Stand break: done', '5 of 5', AFRESH, 'Sitting 0 min', 0, 1],
			],
			[
				'played to its end',
				(one) => one.start().look(145),
				['Stand break: done', '5 of 5', AFRESH, 'Sitting 0 min', 0, 1],
			],
			[
				'played for 59 s and left',
				(one) => one.start().look(59).press('finish'),
				['Stand break: ended', '2 of 5', RUNS_ON, 'Sitting 20 min', 20, 0],
			],
			[
				'of someone who was up already, left after 10 s',
				(one) => {
					one.desk.imUp().still(0.5);
					return one.start().look(10).press('finish');
				},
				['Stand break: ended', '0 of 5', AFRESH, 'Sitting 0 min', 0, 1],
			],
			[
				'of a kind that is none for someone who stands up otherwise',
				(one) => one.start().look(80),
				['Micro reset: done', '4 of 4', RUNS_ON, 'Sitting 21 min', 21, 0],
				'micro-reset',
			],
			[
				'played out, and taken back',
				(one) => one.start().look(145).undo(),
				['Stand break: done', '5 of 5', RUNS_ON, 'Sitting 22 min', 22, 0],
			],
			[
				'left for the work after 30 s, and gone on with for 40 s',
				(one) =>
					one.start().look(30).press('pause').work(3).press('resume').look(40).press('finish'),
				['Stand break: ended', '2 of 5', RUNS_ON, 'Sitting 24 min', 24, 0],
			],
			[
				'left for the work after 30 s, and gone on with for a minute',
				(one) =>
					one.start().look(30).press('pause').work(3).press('resume').look(60).press('finish'),
				['Stand break: ended', '3 of 5', AFRESH, 'Sitting 0 min', 0, 1],
			],
			[
				'in a pause of the timer',
				(one) => {
					one.desk.pause();
					return one.start().look(70).press('finish');
				},
				[
					'Stand break: ended',
					'2 of 5',
					'This counts as a break.',
					'Sit timer paused',
					'nothing',
					1,
				],
			],
		];
	for (const [story, act, expected, routine] of rows) {
		it(story, () => assert.deepEqual(act(new Break(routine)).seen, expected));
	}

	it('and where the timer did not wait for its end, nothing is said of it', () => {
		const one = new Break().start().look(30).press('pause').work(10).press('finish');
		assert.equal(judgementOf(one.bout), null);
	});

	it('and no word of an earlier one is left where another begins', () => {
		assert.equal(judgementOf(new Break().start().look(145).start().bout), null);
	});
});

describe('the line of the page while nudges are muted', () => {
	const rows: [when: string, act: (desk: Desk) => Desk, phase: BoutMessage['phase']][] = [
		['says so over a bout', (desk) => desk.quiet(60), 'quiet'],
		['says in a pause that it is one', (desk) => desk.quiet(60).pause(), 'paused'],
		['says in a break that it is one', (desk) => desk.quiet(60).imUp().still(1), 'onBreak'],
	];
	for (const [when, act, phase] of rows) {
		it(when, () => {
			const one = new Break();
			act(one.desk);
			assert.equal(one.bout.phase, phase);
		});
	}
});

describe('the bar of steps', () => {
	it('fills by the work that was done, so that a skipped step stays empty', () => {
		const { routine, plan } = new Break().session;
		const at = (second: number) => NINE + second * SECOND;
		let play = startPlay(routine.id, false, plan, NINE);
		const percents = (second: number) =>
			partsPlayed(plan, play, at(second)).map((part) => Math.round(part * 100));
		assert.deepEqual(percents(5), [0, 0, 0, 0, 0]);
		assert.deepEqual(percents(8), [10, 0, 0, 0, 0]);
		play = reducePlay(plan, play, { kind: 'next', now: at(8) });
		assert.deepEqual(percents(15), [10, 10, 0, 0, 0]);
		play = reducePlay(plan, play, { kind: 'next', now: at(15) });
		play = reducePlay(plan, play, { kind: 'previous', now: at(16) });
		assert.deepEqual(percents(16), [10, 10, 0, 0, 0]);
		assert.deepEqual(percents(16 + 25), [10, 100, 0, 0, 0]);
	});
});
