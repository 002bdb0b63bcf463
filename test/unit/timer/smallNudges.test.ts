import assert from 'node:assert/strict';
import { NUDGE_KINDS } from '../../../src/core/timer/nudgeLines.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { Desk, logged, seen } from './desk.ts';

const small = (desk: Desk) => logged(desk).filter((line) => !/stand|sitting|break/.test(line));

describe('a small nudge', () => {
	const rows: [string, Partial<Desk['rules']['settings']>, (desk: Desk) => Desk, string][] = [
		['comes at 15 minutes of 30', {}, (desk) => desk.browse(15), 'sitting: exhale'],
		['not before', {}, (desk) => desk.browse(14.9), 'sitting: minutes 14'],
		['stays for a minute', {}, (desk) => desk.browse(16), 'sitting: minutes 16'],
		['waits for a lull', {}, (desk) => desk.type(18), 'sitting: minutes 18'],
		['shows at the lull', {}, (desk) => desk.type(18).still(0.34), 'sitting: exhale'],
		['is dropped after five minutes', {}, (desk) => desk.type(20).still(1), 'sitting: minutes 21'],
		[
			'comes twice where wanted, first',
			{ smallNudges: 'two' },
			(desk) => desk.browse(10),
			'sitting: exhale',
		],
		['then the other kind', { smallNudges: 'two' }, (desk) => desk.browse(20), 'sitting: posture'],
		[
			'comes the second time where the first found no lull',
			{ smallNudges: 'two' },
			(desk) => desk.type(16).browse(4),
			'sitting: exhale',
		],
		[
			'counts no time of which nobody knows',
			{ unfocusedCountsAs: 'unknown' },
			(desk) => desk.browse(5).leave(10).browse(10),
			'sitting: exhale',
		],
		[
			'never where unwanted',
			{ smallNudges: 'none' },
			(desk) => desk.browse(15),
			'sitting: minutes 15',
		],
		[
			'only of a kind that is on',
			{ nudgeKinds: ['posture'] },
			(desk) => desk.browse(15),
			'sitting: posture',
		],
		[
			'to the eyes where that is on',
			{ nudgeKinds: ['stand', 'eyes'] },
			(desk) => desk.browse(15),
			'sitting: eyes',
		],
		[
			'to the eyes only after breath and posture had their turn',
			{ nudgeKinds: [...NUDGE_KINDS], smallNudges: 'two' },
			(desk) => desk.browse(31).breakOf(2).browse(10),
			'sitting: eyes',
		],
		[
			'of the eyes goes when acted on',
			{ nudgeKinds: ['eyes'] },
			(desk) => desk.browse(15).didSmall('eyes'),
			'sitting: minutes 15',
		],
		['keeps away from due', { sitMinutes: 5 }, (desk) => desk.browse(2.5), 'sitting: minutes 2'],
		[
			'keeps in proportion',
			{ sitMinutes: 60, latestMinutes: 60 },
			(desk) => desk.browse(30),
			'sitting: exhale',
		],
		['not after a skip', {}, (desk) => desk.skip().browse(15), 'sitting: minutes 15'],
		['goes when acted on', {}, (desk) => desk.browse(15).didSmall('exhale'), 'sitting: minutes 15'],
	];
	for (const [story, settings, act, sees] of rows) {
		it(`${story}: ${sees}`, () => assert.equal(seen(act(new Desk(settings))), sees));
	}

	it('takes turns between breath and posture from bout to bout', () => {
		const desk = new Desk();
		desk.browse(31).breakOf(2).browse(31).breakOf(2).browse(31).breakOf(2);
		assert.deepEqual(small(desk), [
			'nudge 15 exhale ignored',
			'nudge 48 posture ignored',
			'nudge 81 exhale ignored',
		]);
	});

	it('takes turns among three kinds, and goes on from where one was turned off', () => {
		const desk = new Desk({ nudgeKinds: [...NUDGE_KINDS] });
		for (let count = 0; count < 4; count++) {
			desk.browse(15).didSmall('exhale').didSmall('posture').didSmall('eyes').restart();
		}
		desk
			.change({ nudgeKinds: ['stand', 'posture', 'eyes'] })
			.browse(15.5)
			.restart();
		desk
			.change({ nudgeKinds: ['stand', 'exhale', 'eyes'] })
			.browse(15.5)
			.restart();
		assert.deepEqual(
			small(desk).map((line) => line.split(' ')[2]),
			['exhale', 'posture', 'eyes', 'exhale', 'posture', 'eyes'],
		);
	});

	it('after three unanswered comes in every second bout only', () => {
		const desk = new Desk();
		for (let count = 0; count < 7; count++) {
			desk.browse(31).breakOf(2);
		}
		assert.deepEqual(small(desk), [
			'nudge 15 exhale ignored',
			'nudge 48 posture ignored',
			'nudge 81 exhale ignored',
			'nudge 147 posture ignored',
			'nudge 213 exhale ignored',
		]);
	});

	it('comes in every bout again once one was answered', () => {
		const desk = new Desk();
		desk.browse(31).breakOf(2).browse(31).breakOf(2).browse(31).breakOf(2);
		desk.browse(31).breakOf(2).browse(15).didSmall('posture').browse(17);
		desk.browse(31).breakOf(2).browse(15);
		assert.equal(seen(desk), 'sitting: exhale');
	});

	it('never says the same line twice running, and tagged lines only after their trigger', () => {
		const desk = new Desk({ smallNudges: 'none', latestMinutes: 30 });
		const lines: string[] = [];
		for (let count = 0; count < 60; count++) {
			desk.every(15 * SECOND, 30.5, () => desk.edit().present());
			lines.push(desk.state.record.bout?.standNudge?.line ?? 'none');
			desk.restart();
		}
		assert.ok(!lines.includes('none'));
		assert.ok(lines.every((line, index) => line !== lines[index - 1]));
		assert.ok(new Set(lines).size >= 6, 'the lines vary');
		const tagged = new Set(
			desk.rules.lines.stand.filter(({ when }) => when !== undefined).map(({ id }) => id),
		);
		assert.deepEqual(
			lines.filter((line) => tagged.has(line)),
			[],
		);
	});
});

describe('trying a nudge', () => {
	it('shows one for a minute and changes nothing in the bout', () => {
		const desk = new Desk();
		desk.type(5).tryNudge();
		assert.equal(seen(desk), 'sitting: trial');
		desk.type(1);
		assert.equal(seen(desk), 'sitting: minutes 6');
		assert.deepEqual(logged(desk), []);
	});
});
