import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
	type Observation,
	observationsOf,
	ongoingObservations,
} from '../../../src/core/history/observations.ts';
import {
	resolveObservations,
	timelineOf,
	type TimelinePart,
} from '../../../src/core/history/timeline.ts';
import { activeEntries, type LogEntry } from '../../../src/core/timer/logEntries.ts';
import { newBout, type TimerRecord } from '../../../src/core/timer/state.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { at, entry, idle, inBout } from './log.ts';

const clock = (instant: number) => new Date(instant).toISOString().slice(11, 16).replace(/^0/, '');
const stated = ({ kind, from, to, climbed }: TimelinePart) =>
	`${clock(from)} ${kind}${climbed ? ` +${climbed / MINUTE}` : ''} ${clock(to)}`;

/** The day from 9:00 to 11:00 as these entries tell it, nothing left out. */
function morning(entries: readonly LogEntry[], record = idle, now = at('11:00')): string[] {
	const held = activeEntries(entries);
	const spans = resolveObservations([
		...observationsOf(held),
		...ongoingObservations(record, held, now),
	]);
	return timelineOf(spans, at('9:00'), at('11:00')).map(stated);
}

describe('the timeline of a day', () => {
	const { bout, rest, gap, pause, withdrawn } = entry;
	const nine = at('9:00');
	const half = at('9:30');
	const ten = at('10:00');
	const eleven = at('11:00');
	const undone = rest(half, at('9:35'));
	const rows: [string, LogEntry[], string[]][] = [
		['holds one empty part where nothing is known', [], ['9:00 nothing 11:00']],
		[
			'puts bouts and breaks in order, and holes between them',
			[bout(ten, eleven), rest(half, at('9:35')), bout(nine, half)],
			['9:00 sitting 9:30', '9:30 break 9:35', '9:35 nothing 10:00', '10:00 sitting 11:00'],
		],
		[
			'tells standing from sitting',
			[bout(nine, half, { position: 'standing', ended: 'position' }), bout(half, eleven)],
			['9:00 standing 9:30', '9:30 sitting 11:00'],
		],
		[
			'cuts unknown time out of its bout, and goes on climbing from where it was',
			[bout(nine, ten, { unknown: 20 }), gap(at('9:20'), at('9:40'))],
			[
				'9:00 sitting 9:20',
				'9:20 unknown +20 9:40',
				'9:40 sitting +20 10:00',
				'10:00 nothing 11:00',
			],
		],
		[
			'puts unknown time whose gap is lost at the end of its bout',
			[bout(nine, ten, { unknown: 20 })],
			['9:00 sitting 9:40', '9:40 unknown +40 10:00', '10:00 nothing 11:00'],
		],
		[
			'believes who sat at one machine, whatever is not known at another',
			[bout(nine, eleven), gap(at('9:20'), at('9:40'))],
			['9:00 sitting 11:00'],
		],
		[
			'believes who sat at one machine rather than who was not seen at another',
			[bout(nine, eleven), rest(at('9:20'), at('9:40'), 'away')],
			['9:00 sitting 11:00'],
		],
		[
			'believes a break that was spoken of rather than a bout at another machine',
			[bout(nine, eleven), rest(at('9:20'), at('9:40'), 'done')],
			['9:00 sitting 9:20', '9:20 break 9:40', '9:40 sitting +20 11:00'],
		],
		[
			'believes standing rather than sitting, since only the person says so',
			[bout(nine, eleven), bout(half, ten, { position: 'standing' })],
			['9:00 sitting 9:30', '9:30 standing 10:00', '10:00 sitting +30 11:00'],
		],
		[
			'goes on with the bout that began first where two overlap',
			[bout(half, eleven), bout(nine, ten)],
			['9:00 sitting 10:00', '10:00 sitting 11:00'],
		],
		[
			'makes breaks that touch one',
			[rest(nine, half, 'away'), rest(half, ten), rest(at('9:10'), at('9:50'), 'routine')],
			['9:00 break 10:00', '10:00 nothing 11:00'],
		],
		[
			'leaves out what was taken back',
			[bout(nine, half), undone, withdrawn(undone)],
			['9:00 sitting 9:30', '9:30 nothing 11:00'],
		],
		[
			'says the same thing once, however often it is told',
			[bout(nine, ten), bout(nine, ten), rest(ten, at('10:05')), rest(ten, at('10:05'))],
			['9:00 sitting 10:00', '10:00 break 10:05', '10:05 nothing 11:00'],
		],
		[
			'is cut where the day begins and ends, the climb being what it was by then',
			[bout(at('8:30'), at('9:10')), bout(at('10:50'), at('11:20'))],
			['9:00 sitting +30 9:10', '9:10 nothing 10:50', '10:50 sitting 11:00'],
		],
		[
			'tells a pause from a break, and from what is not known',
			[
				bout(nine, half, { ended: 'pause' }),
				pause(half, ten),
				bout(ten, at('10:20')),
				rest(at('10:20'), at('10:30')),
				gap(at('10:30'), at('10:40')),
			],
			[
				'9:00 sitting 9:30',
				'9:30 paused 10:00',
				'10:00 sitting 10:20',
				'10:20 break 10:30',
				'10:30 unknown 10:40',
				'10:40 nothing 11:00',
			],
		],
		[
			'makes pauses that touch one',
			[pause(nine, half), pause(half, ten)],
			['9:00 paused 10:00', '10:00 nothing 11:00'],
		],
		[
			'believes what was seen of a pause: a routine in it, or a bout at another machine',
			[pause(nine, ten), rest(at('9:10'), at('9:20'), 'routine'), bout(half, at('9:40'))],
			[
				'9:00 paused 9:10',
				'9:10 break 9:20',
				'9:20 paused 9:30',
				'9:30 sitting 9:40',
				'9:40 paused 10:00',
				'10:00 nothing 11:00',
			],
		],
		[
			'takes no pause for the unknown time of a bout at another machine',
			[bout(nine, ten, { unknown: 20 }), pause(at('9:10'), half)],
			['9:00 sitting 9:40', '9:40 unknown +40 10:00', '10:00 nothing 11:00'],
		],
		['lets an empty bout be none', [bout(nine, nine)], ['9:00 nothing 11:00']],
	];
	for (const [name, entries, expected] of rows) {
		it(name, () => {
			assert.deepEqual(morning(entries), expected);
			assert.deepEqual(morning(entries.toReversed()), expected);
		});
	}

	const routine = (wasUp: boolean): TimerRecord => ({
		...idle,
		onBreak: {
			how: 'routine',
			since: half,
			before: newBout(nine),
			routine: 'core',
			endsBout: true,
			wasUp,
			step: 0,
			sign: half,
		},
	});
	const away = (since: number): TimerRecord => ({
		...idle,
		onBreak: { how: 'away', since, before: null, gap: 'slept' },
	});
	const going: [string, TimerRecord, LogEntry[], string[]][] = [
		['a bout', inBout(ten), [], ['9:00 nothing 10:00', '10:00 sitting 11:00']],
		[
			'a bout with unknown time in it',
			inBout(nine, 10),
			[gap(ten, at('10:10'))],
			['9:00 sitting 10:00', '10:00 unknown +60 10:10', '10:10 sitting +60 11:00'],
		],
		[
			'a break',
			{ ...idle, onBreak: { how: 'done', since: at('10:55'), before: newBout(nine) } },
			[bout(nine, at('10:55'))],
			['9:00 sitting 10:55', '10:55 break 11:00'],
		],
		[
			'a pause without end',
			{ ...idle, pause: { since: half, until: null } },
			[bout(nine, half, { ended: 'pause' })],
			['9:00 sitting 9:30', '9:30 paused 11:00'],
		],
		[
			'a pause whose end has come',
			{ ...idle, pause: { since: half, until: ten } },
			[bout(nine, half, { ended: 'pause' })],
			['9:00 sitting 9:30', '9:30 paused 10:00', '10:00 nothing 11:00'],
		],
		['a break of an hour', away(ten), [], ['9:00 nothing 10:00', '10:00 break 11:00']],
		[
			'one of more than an hour, which is not known',
			away(at('9:59')),
			[],
			['9:00 nothing 9:59', '9:59 unknown 11:00'],
		],
		[
			'a routine, and the bout that it interrupts and nobody has logged yet',
			routine(false),
			[],
			['9:00 sitting 9:30', '9:30 unknown 11:00'],
		],
		[
			'a routine of one who was up already: that bout is in the log',
			routine(true),
			[bout(nine, at('9:20'))],
			['9:00 sitting 9:20', '9:20 nothing 9:30', '9:30 unknown 11:00'],
		],
	];
	for (const [name, record, entries, expected] of going) {
		it(`ends with what goes on: ${name}`, () => {
			assert.deepEqual(morning(entries, record), expected);
		});
	}
});

const piece: fc.Arbitrary<Observation> = fc
	.record({
		kind: fc.constantFrom('sitting', 'standing', 'break', 'unknown'),
		from: fc.integer({ min: 0, max: 60 }),
		length: fc.integer({ min: 1, max: 30 }),
		stated: fc.boolean(),
		bout: fc.boolean(),
	})
	.map(({ kind, from, length, stated, bout }): Observation => {
		const inIt = kind === 'sitting' || kind === 'standing' || (kind === 'unknown' && bout);
		return {
			kind,
			from,
			to: from + length,
			bout: inIt ? from : null,
			userReported: stated,
			ongoing: false,
		};
	});

describe('any pieces, overlapping in any way', () => {
	it('become parts in order, without overlap or hole, that add up to the day', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const parts = timelineOf(resolveObservations(pieces), 10, 80);
				assert.equal(parts[0]?.from, 10);
				assert.equal(parts.at(-1)?.to, 80);
				parts.forEach(({ from, to }, index) => {
					assert.ok(to > from);
					assert.equal(parts[index + 1]?.from ?? 80, to);
				});
			}),
		);
	});

	it('become the same whatever their order, and however often each is reported', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 8 }), fc.nat(), (pieces, seed) => {
				const shuffled = [...pieces, ...pieces.slice(0, seed % 3)].sort(
					(one, other) => ((one.from * 7 + seed) % 11) - ((other.from * 7 + seed) % 11),
				);
				assert.deepEqual(resolveObservations(shuffled), resolveObservations(pieces));
			}),
		);
	});

	it('are known exactly where some piece is', () => {
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				for (const part of timelineOf(resolveObservations(pieces), 0, 100)) {
					const reported = pieces.filter(({ from, to }) => from < part.to && to > part.from);
					assert.equal(part.kind === 'nothing', reported.length === 0);
					assert.ok(part.kind === 'nothing' || reported.some(({ kind }) => kind === part.kind));
				}
			}),
		);
	});
});
