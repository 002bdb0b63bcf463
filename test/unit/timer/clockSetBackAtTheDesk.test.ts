import assert from 'node:assert/strict';
import { adoptRemote } from '../../../src/core/timer/clockSetBack.ts';
import { NINE, seen } from './desk.ts';
import { quietDesk, table } from './deskStories.ts';

describe('a clock set back at the desk', () => {
	table([
		['by an hour', (desk) => desk.type(10).setClock(-60).browse(3), 'sitting: minutes 12'],
		[
			'by a second',
			(desk) =>
				desk
					.type(10)
					.setClock(-1 / 60)
					.browse(3),
			'sitting: minutes 12',
		],
		['while asking', (desk) => desk.browse(31).setClock(-600).browse(3), 'asking: stand'],
		[
			'in a snooze',
			(desk) => desk.browse(31).snooze().setClock(-60).browse(5.5),
			'asking: stand',
			['nudge 30 stand snooze'],
		],
		[
			'by an hour while VS Code is closed',
			(desk) =>
				desk
					.type(10)
					.setClock(-60)
					.reopen(NINE + 600_000)
					.browse(3),
			'sitting: minutes 13',
		],
	]);

	it('moves anchors once, though another window has moved them before', () => {
		const desk = quietDesk().type(10);
		const other = quietDesk().type(10).setClock(-60).browse(0);
		other.do({ type: 'wake', planned: other.now });
		desk.setClock(-60).state = adoptRemote(desk.state, other.state.record, other.now, desk.now);
		assert.equal(seen(desk.browse(3)), 'sitting: minutes 13');
	});

	it('moves with the clock what another window saw after this one had last looked', () => {
		const desk = quietDesk().type(10).becomeAnotherWindow();
		const other = quietDesk().type(11);
		desk.now = other.now;
		desk.setClock(-60).state = adoptRemote(desk.state, other.state.record, other.now, desk.now);
		desk.do({ type: 'wake', planned: desk.now });
		assert.equal(desk.state.record.presence, desk.now);
		assert.equal(seen(desk.focus()), 'sitting: minutes 11');
	});

	it('moves anchors again the second time', () => {
		const desk = quietDesk().type(10);
		const other = quietDesk().type(10).setClock(-60).browse(0);
		other.do({ type: 'wake', planned: other.now });
		desk.setClock(-90).state = adoptRemote(desk.state, other.state.record, other.now, desk.now);
		assert.equal(seen(desk.browse(3)), 'sitting: minutes 12');
		assert.equal(desk.state.record.presence, desk.now);
	});

	it('asks no second time when the clock goes back by a second just after a nudge', () => {
		const desk = quietDesk().browse(29);
		const untilDue = ((desk.view.dueAt ?? 0) - desk.now) / 60_000;
		const asked = desk.still(untilDue).state.record.bout?.standNudge;
		assert.ok(asked);
		desk.setClock(-1 / 60).present();
		assert.equal(desk.state.record.bout?.standNudge, asked);
	});

	it('raises the epoch, so that old anchors do not return', () => {
		const desk = quietDesk().type(10);
		const { epoch } = desk.state.record;
		assert.equal(desk.setClock(-60).browse(1).state.record.epoch, epoch + 1);
	});
});
