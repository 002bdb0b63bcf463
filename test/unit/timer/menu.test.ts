import assert from 'node:assert/strict';
import { window } from 'vscode';
import { menuOf, showQuickMenu } from '../../../src/host/timer/menus.ts';
import { stanceOf } from '../../../src/host/timer/statusText.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import { Desk } from './desk.ts';

const menu = (desk: Desk) =>
	menuOf(desk.view, stanceOf(desk.view.position, desk.rules.settings.seatedMode));

describe('the menu of a click', () => {
	const rows: [when: string, desk: () => Desk, first: string][] = [
		[
			'while sitting',
			() => new Desk().type(14),
			'stretchNow, imUp, breatheOut, resetPosture, quiet, pause, checkBeforeRun',
		],
		[
			'while standing',
			() => new Desk().standUp().type(14),
			'stretchNow, imUp, imSitting, breatheOut, resetPosture, quiet, pause',
		],
		[
			'for someone who stays seated',
			() => new Desk({ seatedMode: true }).type(14),
			'stretchNow, imUp, breatheOut, resetPosture, quiet, pause, checkBeforeRun',
		],
		[
			'when due',
			() => new Desk().type(31),
			'imUp, stretchNow, snooze, skip, quiet, pause, imStanding',
		],
		[
			'while the nudge shows',
			() => new Desk().type(31).still(0.5),
			'imUp, stretchNow, snooze, skip, quiet, pause, imStanding',
		],
		[
			'when overdue after standing',
			() => new Desk().standUp().type(55),
			'imUp, stretchNow, snooze, skip, quiet, pause, imSitting',
		],
		[
			'when skipped',
			() => new Desk().type(31).skip(),
			'stretchNow, imUp, breatheOut, resetPosture, quiet, pause, checkBeforeRun',
		],
		[
			'on a break',
			() => new Desk().type(31).imUp().still(2),
			'stretchNow, showStretches, checkBeforeRun, logRun, breatheOut, pause, undo',
		],
		[
			'back from a break',
			() => new Desk().type(31).breakOf(5).type(3),
			'stretchNow, imUp, breatheOut, resetPosture, quiet, pause, checkBeforeRun',
		],
		[
			'while paused',
			() => new Desk().pause(60),
			'resume, stretchNow, breatheOut, resetPosture, checkBeforeRun, logRun, adjust',
		],
		[
			'while muted, even if due',
			() => new Desk().type(31).quiet(30),
			'resume, stretchNow, imUp, breatheOut, resetPosture, checkBeforeRun, logRun',
		],
		[
			'outside working hours',
			() => new Desk({}, { ...alwaysOpen, isOpen: () => false }).present(),
			'stretchNow, checkBeforeRun, logRun, breatheOut, showHistory, adjust',
		],
	];
	for (const [when, desk, first] of rows) {
		it(`${when} begins with ${first}`, () => {
			assert.equal(menu(desk()).first.join(', '), first);
		});

		it(`${when} has at most eight entries, More… included, and each command once`, () => {
			const { first: at, more } = menu(desk());
			assert.ok(at.length + 1 <= 8);
			assert.ok(more.length > 0);
			const all = [...at, ...more];
			assert.equal(new Set(all).size, all.length);
		});
	}

	it('has snooze and skip only where there is something to snooze or skip', () => {
		const has = (desk: Desk) => {
			const { first, more } = menu(desk);
			return [...first, ...more].filter((name) => name === 'snooze' || name === 'skip');
		};
		assert.deepEqual(has(new Desk().type(31)), ['snooze', 'skip']);
		for (const desk of [
			new Desk().type(14),
			new Desk().type(31).quiet(30),
			new Desk().type(31).skip(),
			new Desk().type(31).imUp(),
			new Desk().type(31).pause(),
		]) {
			assert.deepEqual(has(desk), []);
		}
	});

	it('lets nobody go without what another phase has first', () => {
		const { first, more } = menu(new Desk().type(14));
		for (const name of [
			'showStretches',
			'imStanding',
			'logRun',
			'showHistory',
			'adjust',
		] as const) {
			assert.ok([...first, ...more].includes(name), name);
		}
	});
});

describe('the row that undoes a break', () => {
	/** Its label, wherever it stands in the menu. */
	async function label({ view, now }: Desk): Promise<string | undefined> {
		const labels: string[] = [];
		const showQuickPick = (items: readonly { readonly label: string }[]) => {
			labels.push(...items.map((item) => item.label));
			return Promise.resolve(items.find((item) => 'command' in item && item.command === null));
		};
		Object.assign(window, { showQuickPick });
		try {
			await showQuickMenu(view, now, 'sitting', null);
		} finally {
			Reflect.deleteProperty(window, 'showQuickPick');
		}
		return labels.find((one) => one.startsWith('$(discard)'));
	}

	const rows: [when: string, desk: () => Desk, label: RegExp | undefined][] = [
		['names it while it goes on', () => new Desk().type(12).imUp(), /Undo Last Break · 9:12\sAM$/],
		[
			'names one of a while ago',
			() => new Desk().type(12).breakOf(5).type(20),
			/Undo Last Break · 9:12\sAM$/,
		],
		[
			'names one that was taken back',
			() => new Desk().type(12).breakOf(5).type(2).do({ type: 'undo' }),
			/I was away: count as break · 9:12\sAM$/,
		],
		['is not there without one', () => new Desk().type(12), undefined],
	];
	for (const [what, desk, expected] of rows) {
		it(what, async () => {
			const found = await label(desk());
			assert.ok(expected ? expected.test(found ?? '') : found === undefined, found);
		});
	}
});
