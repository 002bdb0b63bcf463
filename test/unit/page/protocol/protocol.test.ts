import assert from 'node:assert/strict';
import { neutralBody } from '../../../../src/core/moves/body.ts';
import { noLikes } from '../../../../src/core/moves/prefs.ts';
import { noCustomMoves } from '../../../../src/core/moves/customMoves.ts';
import { AREAS } from '../../../../src/core/moves/move.ts';
import type { historyFromPage } from '../../../../src/core/protocol/history.ts';
import {
	type FromPage,
	type Handlers,
	parseFromPage,
	parseStateAhead,
	parseToPage,
	type ToPage,
} from '../../../../src/core/protocol/protocol.ts';
import { fromPage, toPage } from '../../../support/everyMessage.ts';

const { setup, bout, day, days } = toPage;
const { body, mine, voice } = setup;
const [move] = mine.moves;

const alsoToPage: ToPage[] = [
	{ ...setup, bundle: null, body: neutralBody, likes: noLikes, done: [], mine: noCustomMoves },
	{ ...setup, mine: { ...mine, moves: mine.moves.map((one) => ({ ...one, chairSwap: null })) } },
	{ ...bout, phase: 'sitting', breakMinutes: null },
	{ kind: 'open', view: 'history' },
	{ ...day, runs: [{ at: 1, timed: false, km: 4.2, seconds: null }] },
	{ ...days, streak: null },
	{ ...days, days: [], suits: { by: 'weekday', weekday: 2 } },
];

const alsoFromPage: FromPage[] = [
	{ kind: 'command', command: 'editMyMoves' },
	{ kind: 'askDay', day: null },
	{ kind: 'askDay', day: -3 },
];

type Message = Readonly<Record<string, unknown>> & { readonly kind: string };

const directions: readonly [string, readonly Message[], (value: unknown) => object | string][] = [
	['to the page', Object.values(toPage), parseToPage],
	['from the page', Object.values(fromPage), parseFromPage],
];

describe('the messages of host and page', () => {
	it('come through as they are', () => {
		for (const message of [...Object.values(toPage), ...alsoToPage]) {
			assert.equal(parseToPage(message), message);
		}
		for (const message of [...Object.values(fromPage), ...alsoFromPage]) {
			assert.equal(parseFromPage(message), message);
		}
	});

	for (const [direction, messages, parse] of directions) {
		for (const message of messages) {
			const fields = Object.keys(message).filter((name) => name !== 'kind');
			it(`name the field that is broken or missing, ${direction}: ${message.kind}`, () => {
				for (const field of fields) {
					// No field of any message is a symbol.
					const fault = parse({ ...message, [field]: Symbol('broken') });
					assert.match(JSON.stringify(fault), new RegExp(`^"${message.kind}: ${field} is n`));
					const { [field]: _, ...others } = { ...message };
					assert.equal(parse(others), `${message.kind}: ${field} is missing`);
				}
			});
		}
	}

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
		[{ kind: 7 }, 'unknown kind number'],
		[{ kind: 7n }, 'unknown kind bigint'],
		[{ kind: 'constructor' }, 'unknown kind "constructor"'],
		[
			{ kind: 'command', command: 'format' },
			'command: command is none of imUp, startTimer, resume, editMyMoves, openSettings',
		],
		[{ kind: 'askDay', day: '2026-11-22' }, 'askDay: day is not a day'],
		[{ kind: 'askDay', day: 0.5 }, 'askDay: day is not a day'],
		[{ kind: 'openSource', source: '' }, 'openSource: source is not an id'],
		[{ kind: 'openSource', source: 'x'.repeat(101) }, 'openSource: source is not an id'],
		[
			{ kind: 'routineEnded', routine: 'core', finished: 'yes', seconds: 1 },
			'routineEnded: finished is not true or false',
		],
		[
			{ kind: 'routineEnded', routine: 'core', finished: true, seconds: Infinity },
			'routineEnded: seconds is not a number from 0 up',
		],
	];
	for (const [message, reason] of faults) {
		it(`say what is wrong: ${reason}`, () => {
			assert.equal(parseFromPage(message), reason);
		});
	}

	const within: [object, string][] = [
		[{ body: { ...body, seated: 1 } }, 'body.seated is not true or false'],
		[{ body: { ...body, leaveOut: ['soul'] } }, `body.leaveOut.0 is none of ${AREAS.join(', ')}`],
		[{ bundle: { a: 1 } }, 'bundle is not a record of texts'],
		[{ voice: { ...voice, name: null } }, 'voice.name is not a text'],
		[
			{ mine: { ...mine, moves: [{ ...move, cues: [] }] } },
			'mine.moves.0.cues is no list of one or more texts',
		],
		[
			{ mine: { ...mine, moves: [{ ...move, dose: { kind: 'hold', seconds: 30, sides: 3 } }] } },
			'mine.moves.0.dose.sides is neither 1 nor 2',
		],
	];
	for (const [part, reason] of within) {
		it(`say what is wrong within: ${reason}`, () => {
			assert.equal(parseToPage({ ...setup, ...part }), `setup: ${reason}`);
		});
	}
});

describe('a day of the history', () => {
	const rows: [object, string][] = [
		[{ day: 1.5 }, 'day is not a day'],
		[{ timeline: [{ kind: 'flying' }] }, 'timeline.0.kind is none of'],
		[{ sums: { ...day.sums, parts: { morning: {} } } }, 'sums.parts.morning.inBouts is missing'],
		[
			{ runs: [{ at: 1, timed: true, km: -1, seconds: null }] },
			'runs.0.km is not a number from 0 up',
		],
	];
	for (const [part, reason] of rows) {
		it(`is not taken where ${JSON.stringify(part).slice(0, 60)}`, () => {
			const parsed = parseToPage({ ...day, ...part });
			assert.ok(typeof parsed === 'string' && parsed.includes(reason), reason);
		});
	}
});

describe('the state that came with the document', () => {
	const text = JSON.stringify({ at: 1000, messages: [{ kind: 'setup' }] });
	const rows: [string, string | undefined, number, unknown][] = [
		['counts for three seconds', text, 3999, [{ kind: 'setup' }]],
		['then no longer', text, 4000, []],
		['may be missing', undefined, 1000, 'the state that came with the document is not a record'],
		['may be torn', '{"at":', 1000, 'the state that came with the document is not a record'],
		[
			'may be another thing',
			'{"at":1,"messages":{}}',
			1000,
			'the state that came with the document messages is not a list',
		],
	];
	for (const [story, written, now, taken] of rows) {
		it(story, () => assert.deepEqual(parseStateAhead(written, now), taken));
	}
});

describe('the handlers of messages', () => {
	it('are one for each kind: one that is left out does not compile', () => {
		const handle = () => {};
		const history: Handlers<keyof typeof historyFromPage> = {
			askDay: handle,
			askDays: handle,
			historyShown: handle,
		};
		// @ts-expect-error -- a handler of `historyShown` is missing.
		const tooFew: Handlers<keyof typeof historyFromPage> = { askDay: handle, askDays: handle };
		// @ts-expect-error -- those of all other features are missing.
		const onlyHistory: Handlers = { ...history };
		// @ts-expect-error -- no message has a field `dya`.
		const wrongField: Pick<Handlers, 'askDay'> = { askDay: ({ dya }) => dya };
		assert.ok(tooFew && onlyHistory && wrongField);
	});
});
