import assert from 'node:assert/strict';
import { Desk } from './desk.ts';
import { sights } from './deskStories.ts';

describe('an answer about an earlier time away', () => {
	sights([
		[
			'as it was taken already asks nothing again',
			(desk) => desk.browse(5).breakOf(2).browse(31).snooze().answer('moved'),
			'sitting: minutes 31',
		],
		[
			'that is none of those offered changes nothing',
			(desk) => desk.browse(5).imUp().answer('unknown'),
			'onBreak: undo',
		],
		[
			'keeps what was snoozed since',
			(desk) => desk.browse(5).breakOf(2).browse(31).snooze().undo(),
			'sitting: minutes 38',
		],
		[
			'and back keeps what was skipped since',
			(desk) => desk.browse(5).breakOf(2).browse(31).skip().undo().undo(),
			'sitting: minutes 31',
		],
		[
			'and back keeps what was skipped since in a bout that was skipped before',
			(desk) => desk.skip().browse(5).breakOf(2).browse(31).undo().skip().undo(),
			'sitting: minutes 31',
		],
		[
			'and back keeps what was skipped before it, in a bout after one that was skipped',
			(desk) => desk.skip().browse(5).breakOf(2).browse(31).skip().undo().undo(),
			'sitting: minutes 31',
		],
		[
			'and back and forth keeps both skipped',
			(desk) => desk.skip().browse(5).breakOf(2).browse(31).skip().undo().undo().undo(),
			'sitting: minutes 38',
		],
		[
			'keeps the bout before skipped, whatever was skipped since',
			(desk) => desk.skip().browse(5).breakOf(2).browse(31).undo(),
			'sitting: minutes 38',
		],
		[
			'keeps the bout skipped that a gap had ended',
			(desk) => desk.browse(5).skip().still(25).present().browse(20).undo(),
			'sitting: minutes 50',
		],
		[
			'and back skips nothing because the bout before was skipped',
			(desk) => desk.skip().browse(5).breakOf(2).browse(31).undo().undo(),
			'asking: stand',
		],
		[
			'and back before the nudge skips nothing because the bout before was skipped',
			(desk) => desk.browse(5).skip().breakOf(2).browse(10).undo().undo().browse(21),
			'asking: stand',
		],
	]);

	it('keeps the nudge that was asked since', () => {
		const desk = new Desk().browse(5).breakOf(2).browse(31);
		const { standNudge: before } = desk.state.record.bout ?? {};
		assert.ok(before);
		assert.deepEqual(desk.undo().state.record.bout?.standNudge, before);
		assert.deepEqual(desk.undo().state.record.bout?.standNudge, before);
	});
});
