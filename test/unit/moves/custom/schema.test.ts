import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { moveFigures } from '../../../../src/content/figures/index.ts';
import { catalogue, moveFiles } from '../../../../src/content/moves/index.ts';
import { AREAS, type Move } from '../../../../src/core/moves/move.ts';
import {
	CUSTOM_POSITIONS,
	LINE_SHORT_LIMIT,
	LINE_TEXT_LIMIT,
	MOVE_REPS,
	MOVE_SECONDS,
} from '../../../../src/core/moves/custom/customMove.ts';
import { LINE_TRIGGERS, NUDGE_KINDS, POSITIONS } from '../../../../src/core/timer/nudgeLines.ts';
import {
	CUSTOM_MOVES_VERSION,
	readCustomMoves,
} from '../../../../src/core/moves/custom/readCustomMoves.ts';
import { example } from '../../../../src/host/moves/custom/editMyMoves.ts';

interface Schema {
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly maxLength?: number;
	readonly required?: readonly string[];
	readonly properties: Readonly<Record<string, Schema>>;
	readonly definitions: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync('media/my-moves.schema.json', 'utf8')) as Schema;
const move = schema.definitions['move']?.properties ?? {};
const nudge = schema.definitions['nudge']?.properties ?? {};

describe('the schema of one’s own moves', () => {
	it('knows the moves and figures, areas, places and bounds that the code knows', () => {
		assert.deepEqual(schema.definitions['ours']?.enum, [...catalogue.keys()]);
		assert.deepEqual(schema.definitions['area']?.enum, AREAS);
		assert.deepEqual(move['position']?.enum, CUSTOM_POSITIONS);
		assert.equal(schema.properties['version']?.const, CUSTOM_MOVES_VERSION);
		const bounds = ({ minimum, maximum }: Schema) => ({ minimum, maximum });
		assert.ok(move['seconds'] && move['reps']);
		assert.deepEqual(bounds(move['seconds']), MOVE_SECONDS);
		assert.deepEqual(bounds(move['reps']), MOVE_REPS);
	});

	it('knows the kinds, triggers, positions and lengths of nudges that the code knows', () => {
		assert.deepEqual(schema.definitions['kind']?.enum, NUDGE_KINDS);
		assert.deepEqual(nudge['when']?.enum, LINE_TRIGGERS);
		assert.deepEqual(nudge['position']?.enum, POSITIONS);
		assert.equal(nudge['short']?.maxLength, LINE_SHORT_LIMIT);
		assert.equal(nudge['text']?.maxLength, LINE_TEXT_LIMIT);
	});

	it('names as fields of a nudge just those that the code reads', () => {
		const asked: string[] = [];
		const written = new Proxy(
			{ ...nudge },
			{
				get: (_, field) => {
					asked.push(String(field));
					return { kind: 'stand', short: 'Stand' }[String(field)];
				},
			},
		);
		assert.deepEqual(readCustomMoves([{ nudges: [written] }], catalogue).faults, []);
		assert.deepEqual(asked.toSorted(), Object.keys(nudge).toSorted());
	});

	it('names as fields of a move just those that the code reads', () => {
		const fields = Object.keys(move);
		const asked: string[] = [];
		const written = new Proxy(Object.fromEntries(fields.map((field) => [field, undefined])), {
			get: (target, field) => {
				asked.push(String(field));
				return field === 'name' ? 'A' : field === 'seconds' ? 30 : target[String(field)];
			},
		});
		assert.deepEqual(readCustomMoves([{ moves: [written] }], catalogue).faults, []);
		assert.deepEqual(asked.toSorted(), fields.toSorted());
	});

	it('fits the catalogue, which shows every move that there is; each has a figure', () => {
		assert.deepEqual(
			[...catalogue.keys()].toSorted(),
			Object.values<readonly Move[]>(moveFiles)
				.flatMap((file) => file.map(({ id }) => id))
				.toSorted(),
		);
		assert.deepEqual(
			[...catalogue.keys()].filter((id) => !Object.hasOwn(moveFigures, id)),
			[],
		);
	});

	it('comes with an example in which nothing is wrong', () => {
		const { moves: own, routines, nudges, faults } = readCustomMoves([example()], catalogue);
		assert.deepEqual([own.length, routines.length, nudges.length, faults], [1, 1, 1, []]);
	});
});
