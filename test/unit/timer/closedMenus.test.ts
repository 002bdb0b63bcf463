import assert from 'node:assert/strict';
import { commands, EventEmitter, window } from 'vscode';
import { helpTitles, seekHelpTexts } from '../../../src/content/running/runTexts.ts';
import { MINUTE } from '../../../src/core/base/time.ts';
import { STRAIN_STOPS, type StrainStop } from '../../../src/core/moves/body.ts';
import { RunReminder } from '../../../src/host/running/runReminder.ts';
import { showQuickMenu } from '../../../src/host/timer/menus.ts';
import type { Overlay } from '../../../src/host/timer/statusItem.ts';
import { answers, shown } from '../../support/vscode.ts';
import { Desk } from './desk.ts';

describe('the menu of the item while what strains is closed', () => {
	interface Row {
		readonly label: string;
		readonly detail?: string;
	}
	let rows: readonly Row[] = [];
	/** Which row is picked. */
	let picks = 0;
	const done: string[] = [];
	const { executeCommand } = commands;
	before(() => {
		Object.assign(window, {
			showQuickPick: (items: readonly Row[]) => Promise.resolve((rows = items)[picks]),
		});
		Object.assign(commands, {
			executeCommand: (id: string) => Promise.resolve(void done.push(id)),
		});
	});
	beforeEach(() => {
		answers.next = () => undefined;
		shown.length = 0;
		done.length = 0;
		picks = 0;
	});
	after(() => {
		Reflect.deleteProperty(window, 'showQuickPick');
		Object.assign(commands, { executeCommand });
		answers.next = null;
	});
	const open = (stop: StrainStop | null) => {
		const desk = (stop ? new Desk().close() : new Desk()).type(14);
		return showQuickMenu(desk.view, desk.now, 'sitting', stop);
	};

	for (const stop of STRAIN_STOPS) {
		it(`begins with where to turn after ${stop}, and starts nothing by Enter`, async () => {
			await open(stop);
			assert.equal(rows[0]?.label, `$(warning) ${helpTitles[stop]}`);
			assert.deepEqual(shown, [helpTitles[stop]]);
			assert.deepEqual(done, []);
		});

		it(`has positions of ease after it and without its words, after ${stop}`, async () => {
			picks = 1;
			await open(stop);
			assert.deepEqual(rows[1], {
				label: '$(list-unordered) Positions of ease',
				command: 'showStretches',
			});
			assert.deepEqual(done, ['nextPosture.showStretches']);
			assert.deepEqual(shown, []);
		});

		it(`has at most eight rows after ${stop}`, async () => {
			await open(stop);
			assert.ok(rows.length <= 8, String(rows.length));
		});
	}

	it('says in the row what fits one, and of an emergency the title alone', async () => {
		await open('same-day');
		assert.equal(rows[0]?.detail, seekHelpTexts['same-day']);
		await open('emergency');
		assert.equal(rows[0]?.detail, undefined);
	});

	it('begins with a stretch where nothing is closed', async () => {
		await open(null);
		assert.deepEqual(done, ['nextPosture.stretchNow']);
	});
});

describe('the reminder of a planned run', () => {
	const AT = 1_000 * MINUTE;

	/** The reminder at an instant, what it shows, and which plans it clears. */
	function remind(now: number, strainStop: StrainStop | null) {
		const cleared: string[] = [];
		const event = new EventEmitter<never>().event;
		const seen: (Overlay | null)[] = [];
		const service = {
			agenda: { plan: 'p', at: AT, over: AT + 60 * MINUTE },
			sittingMinutesToday: 0,
			strainStop,
			onDidChange: event,
			store: { clearPlan: (id: string) => cleared.push(id) },
		};
		const app = {
			clock: { now: () => now, wakeAt: () => ({ dispose() {} }) },
			settings: { current: { iconOnly: false }, onDidChange: event },
		};
		const reminder = new RunReminder(
			app as never,
			service as never,
			{ onDidChangeView: event },
			(overlay) => seen.push(overlay),
		);
		return { reminder, seen, cleared };
	}

	function reminded(now: number, strainStop: StrainStop | null): Overlay {
		const { reminder, seen } = remind(now, strainStop);
		const last = seen.at(-1) ?? assert.fail();
		reminder.dispose();
		assert.equal(seen.at(-1), null);
		return last;
	}

	const rows: readonly [
		when: string,
		now: number,
		stop: StrainStop | null,
		text: RegExp,
		offers: RegExp,
	][] = [
		['before it', AT - 5 * MINUTE, null, /check\?/, /command:nextPosture\.warmUp/],
		['after it', AT + 65 * MINUTE, null, /Ran\? Cool down/, /command:nextPosture\.coolDown/],
		['before it', AT - 5 * MINUTE, 'emergency', /check\?/, /999, 112, 911/],
		['after it', AT + 65 * MINUTE, 'same-day', /Ran\? Log it/, /NHS 111/],
		['after it', AT + 65 * MINUTE, 'severe', /Ran\? Log it/, /Book a physio or doctor/],
	];
	for (const [when, now, stop, text, offers] of rows) {
		it(`says ${String(text)} ${when}, after ${stop ?? 'nothing'}`, () => {
			const overlay = reminded(now, stop);
			const { value } = overlay.tooltip as { value: string };
			assert.match(overlay.text, text);
			assert.match(value, offers);
			if (stop) {
				assert.doesNotMatch(`${overlay.name} ${value}`, /warm ?up|cool ?down/i);
			}
		});
	}

	const picks: readonly [
		row: string,
		stop: StrainStop | null,
		shows: readonly string[],
		clears: readonly string[],
	][] = [
		['$(warning) Please get emergency help now', 'emergency', [helpTitles.emergency], []],
		['$(warning) Pain of 8 or more today', 'severe', [helpTitles.severe], []],
		['$(circle-slash) No run today', 'emergency', [], ['p']],
		['$(circle-slash) No run today', null, [], ['p']],
	];
	for (const [row, stop, shows, clears] of picks) {
		it(`has the row ${row} after ${stop ?? 'nothing'}, which clears ${clears.join() || 'no plan'}`, async () => {
			let first = '';
			Object.assign(window, {
				showQuickPick: (items: readonly { readonly label: string }[]) => {
					first = items[0]?.label ?? '';
					return Promise.resolve(items.find(({ label }) => label === row));
				},
			});
			shown.length = 0;
			answers.next = () => undefined;
			const { reminder, cleared } = remind(AT - 5 * MINUTE, stop);
			await reminder.showMenu();
			reminder.dispose();
			answers.next = null;
			Reflect.deleteProperty(window, 'showQuickPick');
			assert.equal(
				first,
				stop ? `$(warning) ${helpTitles[stop]}` : '$(checklist) Check before the run',
			);
			assert.deepEqual(shown, shows);
			assert.deepEqual(cleared, clears);
		});
	}
});
