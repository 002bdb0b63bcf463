import assert from 'node:assert/strict';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings.ts';
import { smallSlots } from '../../../src/core/timer/due.ts';
import { logEntry } from '../../../src/core/timer/logEntries.ts';
import { newBout } from '../../../src/core/timer/state.ts';
import { MINUTE, SECOND } from '../../../src/core/base/time.ts';
import { Desk, logged, NINE, seen } from './desk.ts';

const quietly = () => new Desk({ smallNudges: 'none' });
const paused = () => quietly().browse(10).pause();

describe('a command', () => {
	for (const type of ['snooze', 'skip'] as const) {
		it(`to ${type} changes nothing where no bout runs`, () => {
			const desk = paused().do({ type });
			assert.equal(seen(desk), 'paused: nothing');
			assert.deepEqual(logged(desk), ['sitting 0-10 pause']);
		});
	}

	it('is presence: a quiet on both sides of it is no gap', () => {
		const desk = quietly().browse(5).still(7).skip().still(7).present();
		assert.equal(seen(desk), 'sitting: minutes 19');
	});

	it('for the other position says so in the log', () => {
		const desk = quietly().browse(10).standUp();
		assert.deepEqual(logged(desk), ['sitting 0-10 position']);
	});

	it('to skip is why nothing comes, before due as well', () => {
		assert.deepEqual(quietly().browse(5).skip().view.why, { reason: 'skipped' });
	});

	it('to breathe out does not answer a nudge of posture', () => {
		const desk = new Desk({ nudgeKinds: ['stand', 'posture'] }).browse(15.5);
		assert.equal(seen(desk), 'sitting: posture');
		desk.didSmall('exhale');
		assert.deepEqual(logged(desk), ['nudge 15 posture ignored']);
	});
});

describe('a pause', () => {
	const rows: [how: string, act: (desk: Desk) => Desk, logged: string[]][] = [
		['that is resumed', (desk) => desk.pause().still(60).resume(), ['unknown 10-70 pause']],
		['that runs out', (desk) => desk.pause(30).still(31), ['unknown 10-40 pause']],
		[
			'that ran out while VS Code was closed',
			(desk) =>
				desk
					.pause(30)
					.setClock(90)
					.reopen(NINE + 11 * MINUTE),
			['unknown 10-40 pause'],
		],
		[
			'that is lengthened',
			(desk) => desk.pause(30).still(20).pause(60).still(60),
			['unknown 10-30 pause', 'unknown 30-90 pause'],
		],
		['that a restart ends', (desk) => desk.pause().still(5).restart(), ['unknown 10-15 pause']],
		[
			'that getting up to stand ends',
			(desk) => desk.pause().still(5).standUp(),
			['unknown 10-15 pause'],
		],
		['that is not over', (desk) => desk.pause().still(60), []],
		['that is taken back at once', (desk) => desk.pause().resume(), []],
	];
	for (const [how, act, entries] of rows) {
		it(`${how} is logged as neither sitting nor rest${entries.length ? '' : ' only where it had a length and is over'}`, () => {
			assert.deepEqual(logged(act(quietly().browse(10))), ['sitting 0-10 pause', ...entries]);
		});
	}
});

describe('a machine that slept in a pause', () => {
	it('has nobody away, as no bout ran', () => {
		assert.equal(
			seen(paused().setClock(30).do({ type: 'wake', planned: NINE })),
			'paused: nothing',
		);
	});
});

describe('a nudge that the person asked to see', () => {
	it('shows in a pause, wakes the timer for its end, and is the last line of its kind', () => {
		const desk = paused().tryNudge();
		const { smallNudge, lastLine } = desk.state.record;
		assert.equal(seen(desk), 'paused: trial');
		assert.equal(desk.view.nextWake, desk.now + 60 * SECOND);
		assert.ok(smallNudge);
		assert.equal(lastLine.stand, smallNudge.line);
	});

	const trials: [string, Partial<Settings>, string][] = [
		['begins plain, as a real one does', {}, 'sitting: trial'],
		['is as plain where nudges are text', { nudgeStyle: 'text' }, 'sitting: trial'],
		['is in colour where a real one begins so', { nudgeStyle: 'colour' }, 'sitting: trial !'],
	];
	for (const [how, settings, shows] of trials) {
		it(how, () => assert.equal(seen(new Desk(settings).browse(5).tryNudge()), shows));
	}

	it('ends by a click, logs nothing and leaves the bout as it is', () => {
		const desk = quietly().browse(5).tryNudge().endTrial();
		assert.equal(seen(desk), 'sitting: minutes 5');
		assert.deepEqual(logged(desk), []);
	});

	it('is all that the end of a trial ends', () => {
		const desk = new Desk().browse(15.5);
		assert.equal(seen(desk), 'sitting: exhale');
		assert.equal(seen(desk.endTrial()), 'sitting: exhale');
		assert.deepEqual(logged(desk), []);
	});
});

describe('a nudge that comes by itself', () => {
	it('leaves its line as the last one of its kind', () => {
		const { smallNudge, lastLine } = new Desk().browse(15.5).state.record;
		assert.ok(smallNudge);
		assert.equal(lastLine[smallNudge.kind], smallNudge.line);
	});

	it('may say a line that is kept for the lull that let it through', () => {
		const stated = Array.from({ length: 20 }, (_, second) => {
			const short = { smallNudges: 'none', sitMinutes: 5 } as const;
			const desk = new Desk(short, undefined, NINE + second * SECOND);
			const stand = ['any', 'task'].map((when) => ({ id: when, when: when as 'any' | 'task' }));
			desk.rules.lines = { ...desk.rules.lines, stand };
			const asked = desk.browse(4.5).type(1).endTask().state.record.bout?.standNudge;
			return asked?.line;
		});
		assert.deepEqual(new Set(stated), new Set(['any', 'task']));
	});

	it('never says the line of the one before', () => {
		const desk = new Desk({ smallNudges: 'none', sitMinutes: 5 });
		desk.rules.lines = { ...desk.rules.lines, stand: [{ id: 'one' }, { id: 'other' }] };
		const stated = Array.from({ length: 8 }, () => {
			const asked = desk.browse(5).state.record.bout?.standNudge;
			desk.restart();
			return asked?.line;
		});
		assert.ok(
			stated.every((line, index) => line && line !== stated[index - 1]),
			stated.join(),
		);
	});

	it('is none of the small ones where only the stand nudge is wanted', () => {
		assert.deepEqual(smallSlots(newBout(NINE), new Desk({ nudgeKinds: ['stand'] }).rules), []);
	});

	it('keeps its words with the colour, where it came late after quiet', () => {
		const desk = quietly().browse(25);
		desk.quiet(35).browse(35.5);
		assert.equal(seen(desk), 'overdue: stand !');
	});
});

describe('the timer wakes up', () => {
	it('when the colour of a nudge ends that came between two minutes', () => {
		const desk = new Desk({ smallNudges: 'none', nudgeStyle: 'colour' }).type(30 + 1 / 3);
		const asked = desk.still(0.5).state.record.bout?.standNudge;
		assert.ok(asked);
		const ends = asked.at + DEFAULTS.colourMinutes * MINUTE;
		assert.ok(ends % MINUTE !== 0);
		desk.browse((ends - desk.now) / MINUTE - 0.1);
		assert.equal(desk.view.nextWake, ends);
	});

	it('at the full minutes of a break that began between two', () => {
		const desk = quietly()
			.browse(10)
			.still(1 / 3)
			.imUp();
		const since = desk.now;
		assert.equal(desk.setClock(2.1).view.nextWake, since + 3 * MINUTE);
	});

	it('for the lull after a quiet that is over', () => {
		const desk = quietly().type(10);
		desk.quiet(5).type(20 + 1 / 6);
		assert.equal(desk.view.nextWake, desk.now + 20 * SECOND);
	});
});

it('what takes an entry back is called by that entry', () => {
	assert.equal(logEntry({ kind: 'withdrawn', of: 'move:1-plank' }).id, 'withdrawn:move:1-plank');
});
