import assert from 'node:assert/strict';
import type { FromPage, ToPage } from '../../../src/core/protocol/messages.ts';
import { parseFromPage, parseToPage } from '../../../src/core/protocol/parse.ts';

const bout: ToPage = {
	kind: 'bout',
	phase: 'sitting',
	position: 'sitting',
	minutes: 24,
	sitMinutes: 30,
	latestMinutes: 45,
	breakMinutes: null,
};

const toPage: ToPage[] = [
	{ kind: 'setup', bundle: null, body: { seated: false } },
	{ kind: 'setup', bundle: { Start: 'Los' }, body: { seated: true } },
	bout,
	{ ...bout, phase: 'onBreak', breakMinutes: 2 },
	{ kind: 'open', view: 'library' },
	{ kind: 'play', routine: 'stand-break' },
	{ kind: 'body', body: { seated: true } },
];

const fromPage: FromPage[] = [
	{ kind: 'ready' },
	{ kind: 'presence' },
	{ kind: 'routineStarted', routine: 'core', steps: 9 },
	{ kind: 'routineStep', routine: 'core', step: 1, steps: 9 },
	{ kind: 'routineEnded', routine: 'core', finished: true, seconds: 360 },
	{ kind: 'openSource', source: 'NHSback' },
	{ kind: 'command', command: 'imUp' },
];

describe('the messages of host and page', () => {
	it('come through as they are', () => {
		for (const message of toPage) {
			assert.equal(parseToPage(message), message);
		}
		for (const message of fromPage) {
			assert.equal(parseFromPage(message), message);
		}
	});

	it('are not mistaken for those of the other way', () => {
		assert.equal(parseToPage({ kind: 'ready' }), 'unknown kind "ready"');
		assert.equal(parseFromPage(bout), 'unknown kind "bout"');
	});

	const faults: [unknown, string][] = [
		[undefined, 'the message is not a record'],
		[null, 'the message is not a record'],
		['ready', 'the message is not a record'],
		[[{ kind: 'ready' }], 'the message is not a record'],
		[{}, 'unknown kind undefined'],
		[{ kind: 7 }, 'unknown kind 7'],
		[{ kind: 'constructor' }, 'unknown kind "constructor"'],
		[{ kind: 'command', command: 'format' }, 'command: "command" is none of imUp, startTimer'],
		[{ kind: 'openSource', source: '' }, 'openSource: "source" is not an id'],
		[{ kind: 'openSource', source: 'x'.repeat(101) }, 'openSource: "source" is not an id'],
		[
			{ kind: 'routineEnded', routine: 'core', finished: 'yes', seconds: 1 },
			'routineEnded: "finished" is not true or false',
		],
		[
			{ kind: 'routineEnded', routine: 'core', finished: true, seconds: Infinity },
			'routineEnded: "seconds" is not a number from 0 up',
		],
	];
	for (const [message, reason] of faults) {
		it(`say what is wrong: ${reason}`, () => {
			assert.equal(parseFromPage(message), reason);
		});
	}

	it('say what is wrong within a record', () => {
		const setup = { kind: 'setup', bundle: null, body: { seated: 1 } };
		assert.equal(parseToPage(setup), 'setup: "body" "seated" is not true or false');
		assert.equal(
			parseToPage({ ...setup, bundle: { a: 1 } }),
			'setup: "bundle" is not a record of texts',
		);
	});
});
