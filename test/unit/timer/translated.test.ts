import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import * as askText from '../../../src/host/timer/askText.ts';
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
		['standing', (desk) => desk.standUp().type(24)],
		['due', (desk) => desk.type(31)],
		['overdue', (desk) => desk.type(46)],
		['up', (desk) => desk.imUp()],
		['up for a while', (desk) => desk.imUp().still(12)],
		['paused', (desk) => desk.pause(60)],
		['quiet', (desk) => desk.quiet(60)],
		['skipped', (desk) => desk.type(46).skip()],
		['snoozed', (desk) => desk.type(46).snooze()],
	];
	for (const [title, reach] of desks) {
		for (const nudged of [false, true]) {
			it(`${title}${nudged ? ', after the first nudge' : ''}`, () => {
				const desk = reach(new Desk());
				const words = statusText(desk.view, desk.now, { seated: false, iconOnly: false, askText });
				const today = { breaks: 2, longestMinutes: 40 };
				const firstDay = { sitMinutes: 30, nudged, clickAction: 'imUp' } as const;
				const facts = { today, seated: false, firstDay, askText };
				const { value } = tooltip(desk.view, facts, desk.now);
				assert.deepEqual(englishIn(`${words.text}\n${words.name}\n${value}`), []);
			});
		}
	}
});
