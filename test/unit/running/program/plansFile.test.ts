import assert from 'node:assert/strict';
import { deepEqual } from '../../../../src/core/base/deepEqual.ts';
import {
	nothingDeleted,
	withDeletions,
	withoutDeleted,
} from '../../../../src/core/data/deletions.ts';
import {
	compareImport,
	exportFormat,
	exportOf,
	importSize,
	type MachineData,
	mergedData,
} from '../../../../src/core/data/exportFile.ts';
import { kindOf } from '../../../../src/core/data/fileKinds.ts';
import { EACH_DAY, type Ledger, revised } from '../../../../src/core/running/diary/ledger.ts';
import {
	mergePlans,
	type PlansFile,
	plansFormat,
} from '../../../../src/core/running/program/plansFile.ts';
import type { KeptProgram } from '../../../../src/core/running/program/program.ts';
import { plan, program } from '../../../support/everyMessage.ts';
import { days } from '../diary/diaries.ts';

const plans = { p: { at: 5, what: plan } };
const withProgram = (at: number, what: KeptProgram | null): PlansFile => ({
	version: 1,
	plans: {},
	programs: { [program.id]: { at, what } },
});
const ended: KeptProgram = { ...program, ended: true };

describe('the file of plans and programs', () => {
	const read: readonly (readonly [string, unknown, 'whole' | 'future' | RegExp])[] = [
		['one of an earlier version, without programs', { version: 1, plans }, 'whole'],
		['one with a program', withProgram(5, program), 'whole'],
		['one with a program that was deleted', withProgram(5, null), 'whole'],
		[
			'one of which a later version knows more',
			{ ...withProgram(5, { ...program, mood: 'calm' } as never), more: [1] },
			'whole',
		],
		['one of a later version', { version: 2, plans }, 'future'],
		[
			'a program of a week with eight days',
			withProgram(5, { ...program, wish: { ...program.wish, weekdays: [0, 1, 2, 3, 4, 5, 6, 6] } }),
			/weekdays/,
		],
		[
			'a program for something else',
			withProgram(5, { ...program, wish: { ...program.wish, goal: { kind: 'win' } as never } }),
			/goal/,
		],
		['a program of no weeks', withProgram(5, { ...program, weeks: null as never }), /weeks/],
	];
	for (const [what, file, expected] of read) {
		it(`reads ${what}: ${String(expected)}`, () => {
			const found = plansFormat.parse(file);
			if (expected === 'future') {
				assert.equal(found, 'future');
			} else if (expected === 'whole') {
				assert.deepEqual(found, file);
			} else {
				assert.match((found as { fault: string }).fault, expected);
			}
		});
	}

	const merged: readonly (readonly [string, PlansFile, PlansFile, PlansFile['programs']])[] = [
		['two without any', { version: 1, plans }, { version: 1, plans: {} }, undefined],
		[
			'one without and one with',
			{ version: 1, plans },
			withProgram(5, program),
			withProgram(5, program).programs,
		],
		[
			'a later ending',
			withProgram(5, program),
			withProgram(6, ended),
			withProgram(6, ended).programs,
		],
		[
			'a later deletion',
			withProgram(7, null),
			withProgram(6, ended),
			withProgram(7, null).programs,
		],
	];
	for (const [what, one, other, programs] of merged) {
		it(`merges ${what}, in either order`, () => {
			assert.deepEqual(mergePlans(one, other).programs, programs);
			assert.ok(deepEqual(mergePlans(one, other), mergePlans(other, one)));
			assert.ok(deepEqual(kindOf('plans')?.merge(one, other), mergePlans(one, other)));
		});
	}

	it('has a program that was laid out daily for a year below any change of it', () => {
		const at = 1_790_000_000_000;
		let entry: Ledger<KeptProgram>[string] = { at, what: program };
		const seen = new Set<number>();
		for (let laid = 0; laid < 365; laid++) {
			entry = revised(entry, (what) => ({ ...what, laid }), EACH_DAY);
			seen.add(entry.at);
		}
		assert.equal(seen.size, 365);
		assert.ok(entry.at < at + 1);
	});

	it('loses on every machine what was deleted on one', () => {
		const deleted = withDeletions(nothingDeleted, withProgram(9, null));
		assert.deepEqual(withoutDeleted(withProgram(5, program), deleted), withProgram(9, null));
		const later = withProgram(10, program);
		assert.equal(withoutDeleted(later, deleted), later);
	});
});

describe('programs in an export', () => {
	const machine = (programs?: MachineData['programs']): MachineData => ({
		name: '',
		log: [],
		runs: {},
		plans: {},
		prefs: null,
		checks: null,
		...(programs && { programs }),
	});
	const dataOf = (...all: readonly MachineData[]) =>
		mergedData(Object.fromEntries(all.map((one, index) => [`m${index}`, one])));
	const ledger = (what: KeptProgram, at = 5): MachineData['programs'] => ({
		[what.id]: { at, what },
	});
	const rows: readonly (readonly [string, MachineData, MachineData, readonly [number, number]])[] =
		[
			['an export of an earlier version', machine(), machine(ledger(program)), [0, 0]],
			['a program that is not here', machine(ledger(program)), machine(), [1, 0]],
			['one that is', machine(ledger(program)), machine(ledger(program)), [0, 0]],
			['one that differs', machine(ledger(ended)), machine(ledger(program)), [0, 1]],
			[
				'one that was only laid out anew here',
				machine(ledger(program)),
				machine(ledger({ ...program, weeks: [], laid: program.laid + 1 })),
				[0, 0],
			],
		];
	for (const [what, coming, there, [fresh, other]] of rows) {
		it(`brings of ${what} ${fresh} new and ${other} other`, () => {
			const file = exportOf({ m0: coming }, {}, 1);
			assert.deepEqual(exportFormat.parse(JSON.parse(JSON.stringify(file))), file);
			const found = compareImport(dataOf(coming), dataOf(there), days);
			assert.deepEqual(importSize(found), { fresh, other });
		});
	}
});
