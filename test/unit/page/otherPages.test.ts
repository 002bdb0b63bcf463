import assert from 'node:assert/strict';
import type { CheckMessage } from '../../../src/core/protocol/protocol.ts';
import type { CheckDone } from '../../../src/core/running/check/readiness.ts';
import { emptyRunningState, type RunningState } from '../../../src/core/running/runningState.ts';
import { knownCheck, OtherPages, stopAfter } from '../../../src/webview/app/otherPages.ts';

const NOW = Date.now();
const tick = { at: NOW, warning: 'emergency' } as const;
const ticked: CheckMessage = { kind: 'signTicked', ...tick };
const severe: CheckDone = { at: NOW, outcome: 'no-run', score: 8, worse: false };
const easy: CheckDone = { at: NOW, outcome: 'easy', score: 0, worse: false };
const done = (check: CheckDone, cleared = false): CheckMessage => ({
	kind: 'checkDone',
	check,
	cleared,
});

describe('the pages of several windows', () => {
	const open: OtherPages[] = [];
	afterEach(() => open.splice(0).forEach((pages) => pages.close()));

	/** A page that comes up in a window of which this is known, and what it is told. */
	function page(known: CheckMessage | null) {
		const messages: CheckMessage[] = [];
		const pages = new OtherPages(
			() => known,
			(message) => messages.push(message),
		);
		open.push(pages);
		return { pages, messages };
	}
	const passed = () => new Promise((resolve) => setTimeout(resolve, 20));

	it('are told what a check came to in one of them, which is not', async () => {
		const [one, two, three] = [page(null), page(null), page(null)];
		one.pages.post(ticked);
		await passed();
		assert.deepEqual([one.messages, two.messages, three.messages], [[], [ticked], [ticked]]);
	});

	it('answer one that comes up after, and say nothing where nothing is known', async () => {
		page(ticked);
		page(null);
		const late = page(null);
		late.pages.ask();
		await passed();
		assert.deepEqual(late.messages, [ticked]);
	});

	it('are told by one that comes back what its window knows, once', async () => {
		const other = page(null);
		const back = page(done(severe));
		back.pages.introduce();
		back.pages.introduce();
		await passed();
		assert.deepEqual(other.messages, [done(severe)]);
	});

	for (const junk of [
		null,
		7,
		'asked',
		{},
		{ kind: 'ready' },
		{ kind: 'signTicked' },
		{ ...ticked, warning: 'x' },
		{ kind: 'deleteRun', run: 'r1' },
	]) {
		it(`take no notice of ${JSON.stringify(junk)}`, async () => {
			const other = page(null);
			const channel = new BroadcastChannel('nextPosture.checks');
			// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has one origin
			channel.postMessage(junk);
			await passed();
			channel.close();
			assert.deepEqual(other.messages, []);
		});
	}
});

describe('what a window knows of checks', () => {
	const rows: readonly [string, Partial<RunningState> | null, CheckMessage | null][] = [
		['nothing, before it is read', null, null],
		['nothing, without a check', {}, null],
		['nothing of yesterday', { checks: [{ ...severe, at: NOW - 48 * 3_600_000 }] }, null],
		[
			'the last check of today, which clears nothing elsewhere',
			{ checks: [severe, easy] },
			done(severe),
		],
		['a sign before any check', { checks: [easy], ticked: tick }, ticked],
	];
	for (const [what, running, message] of rows) {
		it(`is ${what}`, () => {
			assert.deepEqual(knownCheck(running && { ...emptyRunningState, ...running }), message);
		});
	}
});

describe('what a check of this page closes, before the host has answered', () => {
	const sameDay = { at: NOW - 1, warning: 'same-day' } as const;
	const rows: readonly [string, CheckMessage, Parameters<typeof stopAfter>[1], string | null][] = [
		['a sign', ticked, null, 'emergency'],
		['a sign after a graver one', { ...ticked, warning: 'same-day' }, tick, 'emergency'],
		['a sign after a lesser one', ticked, sameDay, 'emergency'],
		['pain of 8', done(severe), null, 'severe'],
		['no pain', done(easy), null, null],
		['no pain, and a clinician’s word', done(easy, true), tick, null],
		['pain of 8, and a clinician’s word', done(severe, true), tick, 'severe'],
		['no pain, in a check that began before the sign', done(easy), tick, 'emergency'],
	];
	for (const [what, message, before, stop] of rows) {
		it(`is ${stop ?? 'nothing'} after ${what}`, () => {
			assert.equal(stopAfter(message, before), stop);
		});
	}
});
