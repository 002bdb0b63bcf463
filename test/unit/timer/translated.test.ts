import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { tooltip } from '../../../src/host/timer/tooltip.ts';
import { statusText } from '../../../src/host/timer/statusText.ts';
import { Desk } from './desk.ts';
import { englishIn, pseudoBundle } from '../../texts/pseudo.ts';

describe('in a language that nobody speaks, no English is left', () => {
	before(() => l10n.config({ contents: pseudoBundle() }));
	after(() => l10n.config({ contents: {} }));

	const desks: readonly [string, (desk: Desk) => Desk][] = [
		['sitting', (desk) => desk.type(14)],
		['one minute', (desk) => desk.type(1)],
		['standing', (desk) => desk.do({ type: 'position', position: 'standing' }).type(24)],
		['due', (desk) => desk.type(31)],
		['overdue', (desk) => desk.type(46)],
		['up', (desk) => desk.do({ type: 'imUp' })],
		['up for a while', (desk) => desk.do({ type: 'imUp' }).still(12)],
		['paused', (desk) => desk.do({ type: 'pause', until: desk.now + 3_600_000 })],
		['quiet', (desk) => desk.do({ type: 'quiet', until: desk.now + 3_600_000 })],
		['skipped', (desk) => desk.type(46).do({ type: 'skip' })],
		['snoozed', (desk) => desk.type(46).do({ type: 'snooze' })],
	];
	for (const [title, reach] of desks) {
		it(title, () => {
			const desk = reach(new Desk());
			const words = statusText(desk.look, desk.now, { seated: false, iconOnly: false });
			const today = { breaks: 2, longestMinutes: 40 };
			const facts = { today, seated: false, introduceMinutes: 30 };
			const { value } = tooltip(desk.look, facts, desk.now);
			assert.deepEqual(englishIn(`${words.text}\n${words.name}\n${value}`), []);
		});
	}
});
