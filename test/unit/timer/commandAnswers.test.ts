import assert from 'node:assert/strict';
import { deepEqual } from '../../../src/core/base/deepEqual.ts';
import { HOUR, SECOND } from '../../../src/core/base/time.ts';
import type { UntimedEvent } from '../../../src/core/timer/events.ts';
import { alwaysOpen } from '../../../src/core/timer/workingHours.ts';
import { COMMANDS } from '../../../src/host/base/commandIds.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { ManualClock } from '../../../src/host/testApi.ts';
import { BreathPacer } from '../../../src/host/timer/breathPacer.ts';
import {
	type CommandAnswer,
	type EagerTimerCommands,
	eagerTimerCommands,
} from '../../../src/host/timer/eagerCommands.ts';
import { statusText } from '../../../src/host/timer/statusText.ts';
import { Desk, NINE } from './desk.ts';

/** A desk, and its item as it is drawn with what covers it. */
class CommandDesk {
	readonly desk = new Desk({ smallNudges: 'none' });
	readonly clock = new ManualClock(NINE);
	readonly pacer: BreathPacer;
	private readonly commands: EagerTimerCommands;
	private over: string | null = null;

	constructor() {
		const { desk } = this;
		this.pacer = new BreathPacer(this.clock, (overlay) => (this.over = overlay?.text ?? null));
		const timer = {
			get view() {
				return desk.view;
			},
			get record() {
				return desk.state.record;
			},
			dispatch: (event: UntimedEvent) => void desk.do(event),
		};
		this.commands = eagerTimerCommands(timer, (answer) => this.pacer.answer(answer, 5));
	}

	/** What the item shows without its glyph. */
	get item(): string {
		const { view, now } = this.desk;
		const text =
			this.over ?? statusText(view, now, { seated: false, iconOnly: false, askText }).text;
		return text.replace(/^\$\([^)]*\) ?/, '');
	}

	run(name: keyof typeof COMMANDS): this {
		this.commands[COMMANDS[name] as keyof EagerTimerCommands]();
		return this;
	}
}

const closed = (desk: Desk) => {
	desk.browse(5).rules.openHours = { ...alwaysOpen, isOpen: () => false };
	return desk.change({});
};
const states = {
	sitting: (desk: Desk) => desk.browse(12),
	standing: (desk: Desk) => desk.standUp().browse(12),
	due: (desk: Desk) => desk.type(31),
	asking: (desk: Desk) => desk.browse(31),
	overdue: (desk: Desk) => desk.type(46),
	snoozed: (desk: Desk) => desk.browse(31).snooze(),
	skipped: (desk: Desk) => desk.browse(31).skip(),
	'nudged to breathe out': (desk: Desk) => desk.change({ smallNudges: 'one' }).browse(15),
	'on a break': (desk: Desk) => desk.browse(12).imUp().still(0.5),
	'back from a break 40 minutes ago': (desk: Desk) => desk.browse(12).breakOf(5).browse(40),
	'back from a break that is taken back': (desk: Desk) =>
		desk.browse(12).breakOf(5).browse(2).do({ type: 'undo' }),
	paused: (desk: Desk) => desk.browse(12).pause(),
	'paused and muted': (desk: Desk) => desk.browse(12).quiet(30).pause(),
	muted: (desk: Desk) => desk.browse(12).quiet(30),
	'muted while asking': (desk: Desk) => desk.browse(31).quiet(30),
	off: closed,
} as const;
type State = keyof typeof states;

describe('every command answers in the item', () => {
	const rows: [name: keyof typeof COMMANDS, state: State, shows: RegExp | string][] = [
		['snooze', 'sitting', 'Nothing to snooze'],
		['snooze', 'standing', 'Nothing to snooze'],
		['snooze', 'snoozed', 'Nothing to snooze'],
		['snooze', 'nudged to breathe out', 'Nothing to snooze'],
		['snooze', 'overdue', 'Snoozed 5m'],
		['snooze', 'due', 'Snoozed 5m'],
		['snooze', 'asking', 'Snoozed 5m'],
		['snooze', 'on a break', 'Nothing to snooze'],
		['snooze', 'paused', 'Nothing to snooze'],
		['snooze', 'muted', 'Nothing to snooze'],
		['snooze', 'muted while asking', 'Nothing to snooze'],
		['snooze', 'off', 'Nothing to snooze'],
		['skip', 'sitting', 'Nothing to skip'],
		['skip', 'snoozed', 'Nothing to skip'],
		['skip', 'skipped', 'Nothing to skip'],
		['skip', 'nudged to breathe out', 'Nothing to skip'],
		['skip', 'due', 'Skipped to next break'],
		['skip', 'asking', 'Skipped to next break'],
		['skip', 'on a break', 'Nothing to skip'],
		['skip', 'paused', 'Nothing to skip'],
		['skip', 'muted while asking', 'Nothing to skip'],
		['skip', 'off', 'Nothing to skip'],
		['undo', 'sitting', 'Nothing to undo'],
		['undo', 'paused', 'Nothing to undo'],
		['undo', 'off', 'Nothing to undo'],
		['undo', 'muted', 'Nothing to undo'],
		['undo', 'on a break', /^Undone: break 9:12\sAM$/],
		['undo', 'back from a break 40 minutes ago', /^Undone: break 9:12\sAM$/],
		['undo', 'back from a break that is taken back', /^Break counted: 9:12\sAM$/],
		['resume', 'sitting', 'Nothing to resume'],
		['resume', 'on a break', 'Nothing to resume'],
		['resume', 'paused', '0m'],
		['resume', 'muted', '12m'],
		['resume', 'paused and muted', 'Timer on, nudges muted'],
		['imUp', 'sitting', 'Up! Undo?'],
		['imUp', 'on a break', 'On a break already'],
		['imUp', 'paused', 'Timer is paused'],
		['imUp', 'off', 'Outside working hours'],
		['imUp', 'muted', 'Done'],
		['imStanding', 'sitting', 'Stand 0m'],
		['imStanding', 'standing', 'Standing already'],
		['imStanding', 'muted', 'Done'],
		['imSitting', 'sitting', 'Sitting already'],
		['imSitting', 'standing', '0m'],
		['imSitting', 'on a break', 'On a break already'],
		['imSitting', 'paused', 'Timer is paused'],
		['restartTimer', 'sitting', '0m'],
		['restartTimer', 'paused', '0m'],
		['restartTimer', 'muted', 'Done'],
		['tryNudge', 'sitting', 'Try: stand up'],
		['tryNudge', 'muted', 'Try: stand up'],
	];
	for (const [name, state, shows] of rows) {
		it(`${name} while ${state}: ${shows}`, () => {
			const one = new CommandDesk();
			states[state](one.desk);
			const { item } = one.run(name);
			if (typeof shows === 'string') {
				assert.equal(item, shows);
			} else {
				assert.match(item, shows);
			}
		});
	}

	it('where it says that there is nothing to do, nothing has changed', () => {
		for (const [name, state, shows] of rows) {
			if (!/^Nothing|already$|^Timer is|^Outside/.test(String(shows))) {
				continue;
			}
			const one = new CommandDesk();
			states[state](one.desk);
			const { bout, onBreak, pause, quietUntil, awayDecision, smallNudge } = one.desk.state.record;
			const { record } = one.run(name).desk.state;
			const unchanged = deepEqual(
				{ ...record, bout, onBreak, pause, quietUntil, awayDecision, smallNudge },
				record,
			);
			assert.ok(unchanged, `${name} while ${state}`);
		}
	});

	it('for a moment', async () => {
		const one = new CommandDesk();
		one.desk.browse(12);
		assert.equal(one.run('undo').item, 'Nothing to undo');
		await one.clock.advance(4 * SECOND);
		assert.equal(one.item, '12m');
	});

	it('until the next command, which shows what came of it', () => {
		const one = new CommandDesk();
		one.desk.browse(31);
		assert.equal(one.run('skip').item, 'Skipped to next break');
		assert.equal(one.run('imUp').item, 'Up! Undo?');
	});

	it('and ends no breath that is paced', () => {
		const one = new CommandDesk();
		one.pacer.breathe();
		assert.equal(one.run('restartTimer').item, 'Breathe in · 1 of 3');
	});

	it('in words that fit', () => {
		const one = new CommandDesk();
		const answers: readonly CommandAnswer[] = [
			'snoozed',
			'skipped',
			'nothingToSnooze',
			'nothingToSkip',
			'nothingToUndo',
			'nothingToResume',
			'onBreak',
			'paused',
			'off',
			{ what: 'undone', from: NINE + 2 * HOUR },
			{ what: 'counted', from: NINE + 2 * HOUR },
			'stillMuted',
			'done',
			'standing',
			'sitting',
		];
		for (const answer of answers) {
			one.pacer.answer(answer, 60);
			assert.ok(one.item.length > 0 && one.item.length <= 24, one.item);
		}
	});
});
