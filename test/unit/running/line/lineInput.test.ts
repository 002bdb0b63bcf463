import assert from 'node:assert/strict';
import { type InputBoxOptions, type InputBoxValidationMessage, window } from 'vscode';
import type { LineContext } from '../../../../src/core/running/line/parseLine.ts';
import { emptyRunningState } from '../../../../src/core/running/runningState.ts';
import { askLine, type Typed } from '../../../../src/host/running/lineInput.ts';
import type { RunningService } from '../../../../src/host/running/runningService.ts';
import { days, today } from '../diary/diaries.ts';

const context: LineContext = { now: days.at(today, 20 * 60), days, units: 'km' };
const service = { state: emptyRunningState, runs: [], today } as unknown as RunningService;

/** What the person sees of the box and of the question for `line`, and what is taken. */
async function typed(kind: Typed['kind'], line: string, pick = 0) {
	const asked: string[][] = [];
	let told = '';
	Object.assign(window, {
		showInputBox: async (box: InputBoxOptions) => {
			// The box takes no line that is refused: then the person gives up.
			const found = await box.validateInput?.(line);
			const refused = typeof found === 'string';
			told = refused ? found : ((found as InputBoxValidationMessage | null)?.message ?? '');
			return refused ? undefined : line;
		},
		showQuickPick: (items: readonly { readonly detail: string }[]) => {
			asked.push(items.map(({ detail }) => detail));
			return Promise.resolve(items[pick]);
		},
	});
	try {
		const taken = await askLine(kind, service, context);
		return { told, asked, taken: taken && `${taken.kind} ${taken.draft.local} ${taken.draft.km}` };
	} finally {
		Reflect.deleteProperty(window, 'showInputBox');
		Reflect.deleteProperty(window, 'showQuickPick');
	}
}

describe('a run or a plan that is typed in the box', () => {
	const rows: [string, Typed['kind'], line: string, told: string, taken: string | undefined][] = [
		['is taken', 'run', '8k easy yesterday', 'Sun, Sep 29 · 8 km · easy', 'run 2024-09-29 8'],
		[
			'is taken, with the kind that it will have',
			'plan',
			'12k tomorrow',
			'Tue, Oct 1 · 12 km · easy',
			'plan 2024-10-01 12',
		],
		[
			'is taken as a plan where it is to come',
			'run',
			'8k easy tomorrow',
			'That is still to come: 8k easy tomorrow. A run to come is a plan. Enter plans it: Tue, Oct 1 · 8 km · easy',
			'plan 2024-10-01 8',
		],
		[
			'is taken as a run where it is over',
			'plan',
			'8k easy yesterday',
			'That is over: 8k easy yesterday. A run that is over goes into the diary. Enter logs it: Sun, Sep 29 · 8 km · easy',
			'run 2024-09-29 8',
		],
		[
			'is refused with a reason where it says too little',
			'run',
			'easy',
			'A distance or a time is missing. A line like: 10 km in 52:30, hills',
			undefined,
		],
		[
			'is refused with a reason where it is neither',
			'plan',
			'6k pain 3 tomorrow',
			'That is over: 6k pain 3 tomorrow. A run that is over goes into the diary.',
			undefined,
		],
	];
	for (const [what, kind, line, told, taken] of rows) {
		it(`${what}, and nobody is asked: ${line}`, async () => {
			assert.deepEqual(await typed(kind, line), { told, asked: [], taken });
		});
	}

	for (const [pick, taken] of ['run 2024-09-30 8', 'run 2024-09-30T05:30 8'].entries()) {
		it(`is asked about where there are two ways to read it: ${taken}`, async () => {
			const ways = ['Mon, Sep 30 · 8 km · 44:00', 'Mon, Sep 30, 5:30 AM · 8 km'];
			assert.deepEqual(await typed('run', '8k 5:30', pick), {
				told: `Enter asks which is meant: ${ways.join(' | ')}`,
				asked: [ways],
				taken,
			});
		});
	}
});
