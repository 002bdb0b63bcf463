import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { moveFigures } from '../../../../src/content/figures/index.ts';
import { moveIndex } from '../../../../src/content/moves/moveIndex.ts';
import { moves, supportMoves } from '../../../../src/content/moves/index.ts';
import { AREAS } from '../../../../src/core/moves/move.ts';
import { OWN_POSITIONS, REPS, SECONDS } from '../../../../src/core/moves/custom/customMove.ts';
import { OWN_VERSION, readOwn } from '../../../../src/core/moves/custom/readCustom.ts';
import { example } from '../../../../src/host/moves/custom/editMyMoves.ts';

interface Schema {
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly required?: readonly string[];
	readonly properties: Readonly<Record<string, Schema>>;
	readonly definitions: Readonly<Record<string, Schema>>;
}

const schema = JSON.parse(readFileSync('media/my-moves.schema.json', 'utf8')) as Schema;
const move = schema.definitions['move']?.properties ?? {};

describe('the schema of one’s own moves', () => {
	it('knows the moves and figures, areas, places and bounds that the code knows', () => {
		assert.deepEqual(schema.definitions['ours']?.enum, Object.keys(moveIndex));
		assert.deepEqual(schema.definitions['area']?.enum, AREAS);
		assert.deepEqual(move['position']?.enum, OWN_POSITIONS);
		assert.equal(schema.properties['version']?.const, OWN_VERSION);
		const bounds = ({ minimum, maximum }: Schema) => ({ minimum, maximum });
		assert.ok(move['seconds'] && move['reps']);
		assert.deepEqual(bounds(move['seconds']), SECONDS);
		assert.deepEqual(bounds(move['reps']), REPS);
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
		assert.deepEqual(readOwn([{ moves: [written] }], moveIndex).faults, []);
		assert.deepEqual(asked.toSorted(), fields.toSorted());
	});

	it('fits the catalogue: every move has an outline and a figure', () => {
		const all = [...moves, ...supportMoves];
		assert.deepEqual(
			Object.fromEntries(
				all.map(({ id, position, dose: { seconds, sides } }) => [id, { position, seconds, sides }]),
			),
			{ ...moveIndex },
		);
		assert.deepEqual(
			Object.keys(moveIndex).filter((id) => !Object.hasOwn(moveFigures, id)),
			[],
		);
	});

	it('comes with an example in which nothing is wrong', () => {
		const { moves: own, routines, faults } = readOwn([example()], moveIndex);
		assert.deepEqual([own.length, routines.length, faults], [1, 1, []]);
	});
});
