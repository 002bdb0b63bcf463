import assert from 'node:assert/strict';
import { Desk } from './desk.ts';
import { sights } from './deskStories.ts';

describe('an answer about an earlier time away', () => {
	const skip = (desk: Desk) => desk.do({ type: 'skip' });
	const undo = (desk: Desk) => desk.do({ type: 'undo' });
	const back = (desk: Desk) => desk.do({ type: 'imUp' }).still(2).present();
	const asked = (desk: Desk) => back(desk.browse(5)).browse(31);
	sights([
		[
			'as it was taken already asks nothing again',
			(desk) => asked(desk).do({ type: 'snooze' }).do({ type: 'answer', outcome: 'moved' }),
			'sitting: minutes 31',
		],
		[
			'that is none of those offered changes nothing',
			(desk) => desk.browse(5).do({ type: 'imUp' }).do({ type: 'answer', outcome: 'unknown' }),
			'onBreak: undo',
		],
		[
			'keeps what was snoozed since',
			(desk) => undo(asked(desk).do({ type: 'snooze' })),
			'sitting: minutes 38',
		],
		[
			'and back keeps what was skipped since',
			(desk) => undo(undo(skip(asked(desk)))),
			'sitting: minutes 31',
		],
		[
			'and back keeps what was skipped since in a bout that was skipped before',
			(desk) => undo(skip(undo(asked(skip(desk))))),
			'sitting: minutes 31',
		],
		[
			'and back keeps what was skipped before it, in a bout after one that was skipped',
			(desk) => undo(undo(skip(asked(skip(desk))))),
			'sitting: minutes 31',
		],
		[
			'and back and forth keeps both skipped',
			(desk) => undo(undo(undo(skip(asked(skip(desk)))))),
			'sitting: minutes 38',
		],
		[
			'keeps the bout before skipped, whatever was skipped since',
			(desk) => undo(asked(skip(desk))),
			'sitting: minutes 38',
		],
		[
			'keeps the bout skipped that a gap had ended',
			(desk) => undo(skip(desk.browse(5)).still(25).present().browse(20)),
			'sitting: minutes 50',
		],
		[
			'and back skips nothing because the bout before was skipped',
			(desk) => undo(undo(asked(skip(desk)))),
			'asking: stand',
		],
		[
			'and back before the nudge skips nothing because the bout before was skipped',
			(desk) => undo(undo(back(skip(desk.browse(5))).browse(10))).browse(21),
			'asking: stand',
		],
	]);

	it('keeps the nudge that was asked since', () => {
		const desk = asked(new Desk());
		const { standNudge: before } = desk.state.record.bout ?? {};
		assert.ok(before);
		assert.deepEqual(desk.do({ type: 'undo' }).state.record.bout?.standNudge, before);
		assert.deepEqual(desk.do({ type: 'undo' }).state.record.bout?.standNudge, before);
	});
});
