import assert from 'node:assert/strict';
import type { DaySums } from '../../../src/core/history/daySums.ts';
import { neutralBody, type Body } from '../../../src/core/moves/body.ts';
import { noLikes, type Likes } from '../../../src/core/moves/likes.ts';
import { nothingOwn, type Mine } from '../../../src/core/moves/mine.ts';
import { AREAS, type Move } from '../../../src/core/moves/move.ts';
import type { FromPage, ToPage, Voice } from '../../../src/core/protocol/messages.ts';
import { parseFromPage, parseStateAhead, parseToPage } from '../../../src/core/protocol/parse.ts';

const move: Move = {
	id: 'mine:wall-sit',
	name: 'Wall sit',
	position: 'wall',
	equipment: ['wall'],
	areas: ['quads'],
	dose: { kind: 'reps', seconds: 30, sides: 1, reps: 3, holdSeconds: 5 },
	cues: ['Back on the wall.', 'Slide down.'],
	caution: '',
	chairSwap: null,
	wheelSwap: null,
	flags: [],
	sources: [],
};

const mine: Mine = {
	moves: [move],
	routines: [
		{
			id: 'mine:morning',
			name: 'Morning',
			where: 'at home',
			endsBout: 'always',
			steps: [{ move: 'mine:wall-sit', seconds: 30, note: 'slowly' }],
			seconds: 30,
			chair: { steps: [{ move: 'chin-tuck', seconds: 20 }], seconds: 20 },
		},
	],
	pictures: { 'mine:wall-sit': 'data:image/png;base64,AA==' },
	figures: {},
	hidden: ['a-skip'],
};

const likes: Likes = { favourites: ['chin-tuck'], hidden: ['plank'] };
const voice: Voice = { on: true, rate: 1.2, name: 'Anna' };
const body: Body = { ...neutralBody, leaveOut: ['neck'], sore: true };
const setup: ToPage = {
	kind: 'setup',
	bundle: null,
	body: neutralBody,
	likes: noLikes,
	done: [],
	mine: nothingOwn,
	voice,
};

const bout: ToPage = {
	kind: 'bout',
	phase: 'sitting',
	position: 'sitting',
	minutes: 24,
	sitMinutes: 30,
	latestMinutes: 45,
	breakMinutes: null,
};

const sums: DaySums = {
	day: 20_000,
	sat: 1,
	stood: 2,
	rested: 3,
	unknown: 4,
	breaks: 5,
	longest: 6,
	moves: 7,
	parts: {
		morning: { inBouts: 1, breaks: 1 },
		afternoon: { inBouts: 2, breaks: 2 },
		evening: { inBouts: 0, breaks: 2 },
	},
};

const day: ToPage = {
	kind: 'day',
	day: 20_000,
	today: 20_000,
	first: 19_990,
	zone: 'Europe/Berlin',
	timeline: [{ kind: 'sitting', from: 1, to: 2, climbed: 0, inBout: true }],
	runs: [{ at: 1, km: 4.2, seconds: null }],
	sums,
	isOver: false,
	sitMinutes: 30,
	latestMinutes: 45,
};

const toPage: ToPage[] = [
	setup,
	{ ...setup, bundle: { Start: 'Los' }, body, likes, done: ['chin-tuck'], mine },
	bout,
	{ ...bout, phase: 'onBreak', breakMinutes: 2 },
	{ kind: 'open', view: 'library' },
	{ kind: 'play', routine: 'stand-break' },
	{ kind: 'playFit' },
	{ kind: 'body', body },
	{ kind: 'likes', likes },
	{ kind: 'done', done: ['chin-tuck', 'mine:wall-sit'] },
	{ kind: 'mine', mine },
	{ kind: 'voice', voice },
	{ kind: 'open', view: 'history' },
	day,
	{
		kind: 'days',
		today: 20_000,
		days: [sums],
		suits: { by: 'part', part: 'morning' },
		streak: null,
	},
	{ kind: 'days', today: 20_000, days: [], suits: { by: 'weekday', weekday: 2 }, streak: 3 },
	{ kind: 'historyFailed', reason: 'disk' },
];

const fromPage: FromPage[] = [
	{ kind: 'ready', informed: true },
	{ kind: 'presence' },
	{ kind: 'routineStarted', routine: 'core', steps: 9, endsBout: 'always' },
	{ kind: 'routineStep', routine: 'core', step: 1, steps: 9 },
	{ kind: 'routineEnded', routine: 'core', finished: true, seconds: 360 },
	{ kind: 'openSource', source: 'NHSback' },
	{ kind: 'moveDone', move: 'chin-tuck' },
	{ kind: 'favourite', move: 'chin-tuck', on: true },
	{ kind: 'hide', move: 'plank', on: false },
	{ kind: 'sore', on: true },
	{ kind: 'speak', on: false },
	{ kind: 'command', command: 'imUp' },
	{ kind: 'command', command: 'editMyMoves' },
	{ kind: 'askDay', day: null },
	{ kind: 'askDay', day: -3 },
	{ kind: 'askDays' },
	{ kind: 'historyShown' },
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
		[{ kind: 7 }, 'unknown kind number'],
		[{ kind: 7n }, 'unknown kind bigint'],
		[{ kind: 'constructor' }, 'unknown kind "constructor"'],
		[
			{ kind: 'command', command: 'format' },
			'command: "command" is none of imUp, startTimer, editMyMoves, openSettings',
		],
		[{ kind: 'askDay', day: '2026-11-22' }, 'askDay: "day" is not a day'],
		[{ kind: 'askDay', day: 0.5 }, 'askDay: "day" is not a day'],
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

	const within: [object, string][] = [
		[{ body: { ...body, seated: 1 } }, '"body" "seated" is not true or false'],
		[
			{ body: { ...body, leaveOut: ['soul'] } },
			`"body" "leaveOut" has an entry 0 that is none of ${AREAS.join(', ')}`,
		],
		[{ bundle: { a: 1 } }, '"bundle" is not a record of texts'],
		[{ voice: { ...voice, name: null } }, '"voice" "name" is not a text'],
		[
			{ mine: { ...mine, moves: [{ ...move, cues: [] }] } },
			'"mine" "moves" has an entry 0 that "cues" is empty',
		],
		[
			{ mine: { ...mine, moves: [{ ...move, dose: { kind: 'hold', seconds: 30, sides: 3 } }] } },
			'"mine" "moves" has an entry 0 that "dose" hold: "sides" is neither 1 nor 2',
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
		[{ day: 1.5 }, '"day" is not a day'],
		[{ timeline: [{ kind: 'flying' }] }, '"kind" is none of'],
		[{ sums: { ...sums, parts: { morning: {} } } }, '"sums" "parts" "morning" "inBouts"'],
		[{ runs: [{ at: 1, km: -1, seconds: null }] }, '"km" is not a number from 0 up'],
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
			'the state that came with the document "messages" is not a list',
		],
	];
	for (const [story, written, now, taken] of rows) {
		it(story, () => assert.deepEqual(parseStateAhead(written, now), taken));
	}
});
