import assert from 'node:assert/strict';
import type { Run } from '../../../src/core/running/diary/run.ts';
import { emptyRunningState } from '../../../src/core/running/runningState.ts';
import {
	type Effects,
	noData,
	reducePageData,
	runEffect,
} from '../../../src/webview/app/pageData.ts';
import { toPage } from '../../support/everyMessage.ts';

const run = (id: string, start: number, km = 5): Run => ({
	id,
	start,
	km,
	seconds: null,
	kinds: [],
	note: '',
});

const runningAfter = (...args: Parameters<typeof reducePageData>) =>
	reducePageData(...args).running;

const ids = (runs: readonly Run[] | null) => runs?.map(({ id, km }) => `${id} ${km}`);

describe('what the page knows of running', () => {
	const known = reducePageData(noData, {
		kind: 'runs',
		runs: [run('c', 30), run('b', 20), run('a', 10)],
	});

	it('takes in runs that are new, other or gone, the latest first', () => {
		const { runs } = runningAfter(known, {
			kind: 'runsChanged',
			put: [run('d', 25), run('a', 40, 7)],
			gone: ['c'],
		});
		assert.deepEqual(ids(runs), ['a 7', 'd 5', 'b 5']);
	});

	it('takes changes for a diary that it has not seen as all there is', () => {
		const { runs } = runningAfter(noData, {
			kind: 'runsChanged',
			put: [run('a', 1)],
			gone: [],
		});
		assert.deepEqual(ids(runs), ['a 5']);
	});

	it('is the same object after a message about something else', () => {
		assert.equal(reducePageData(known, { kind: 'playFit' }), known);
		assert.equal(
			runningAfter(known, { kind: 'running', running: emptyRunningState }).runs,
			known.running.runs,
		);
	});
});

describe('what the page knows of the person', () => {
	const { setup, bout } = toPage;
	const known = reducePageData(noData, setup);

	it('is nothing before the host has set the page up', () => {
		assert.equal(reducePageData(noData, { kind: 'done', done: ['plank'] }).person, null);
		assert.equal(reducePageData(noData, toPage.mine).person, null);
	});

	it('begins with the setup and changes a part at a time', () => {
		const { body, likes, done, wholeDay, readySeconds } = setup;
		assert.deepEqual(known.person, { body, likes, done, wholeDay, readySeconds, warmUpExtra: 0 });
		assert.deepEqual(reducePageData(known, { kind: 'done', done: ['plank'] }).person, {
			body,
			likes,
			done: ['plank'],
			wholeDay,
			readySeconds,
			warmUpExtra: 0,
		});
		const unknown = reducePageData(known, { kind: 'wholeDay', wholeDay: false });
		assert.equal(unknown.person?.wholeDay, false);
		const quicker = reducePageData(known, { kind: 'readySeconds', readySeconds: 2 });
		assert.equal(quicker.person?.readySeconds, 2);
	});

	it('is new where their own moves are, so that what shows moves is drawn again', () => {
		const { person } = reducePageData(known, toPage.mine);
		assert.deepEqual(person, known.person);
		assert.notEqual(person?.likes, known.person?.likes);
	});

	const sits: [string, Partial<typeof bout>, number][] = [
		['a short sit', { minutes: 59 }, 0],
		['an hour', { minutes: 60 }, 2],
		['two hours', { minutes: 120 }, 4],
		['standing', { minutes: 120, position: 'standing' }, 0],
		['a break', { minutes: 120, breakMinutes: 3 }, 0],
	];
	for (const [name, part, expected] of sits) {
		it(`has a warm-up last ${expected} min longer after ${name}`, () => {
			const sent = { ...bout, position: 'sitting', breakMinutes: null, ...part } as const;
			assert.equal(reducePageData(known, sent).person?.warmUpExtra, expected);
			const first = reducePageData(noData, sent);
			assert.equal(reducePageData(first, setup).person?.warmUpExtra, expected);
		});
	}

	it('holds the bout as the host sent it last', () => {
		assert.equal(reducePageData(known, bout).bout, bout);
		assert.equal(reducePageData(known, bout).person, known.person);
	});
});

describe('what messages set off in the page', () => {
	it('has a place for each that holds no data: one that is left out does not compile', () => {
		// @ts-expect-error -- nothing here handles `open`, `play` and the others that hold no data.
		const effects: Effects = { bout: ({ minutes }) => calls.push(minutes) };
		const calls: number[] = [];
		runEffect(effects, toPage.bout);
		runEffect(effects, toPage.body);
		assert.deepEqual(calls, [toPage.bout.minutes]);
	});
});
