import assert from 'node:assert/strict';
import { noPrefs } from '../../../src/core/moves/prefs.ts';
import { isWithin } from '../../../src/core/running/plan/reminder.ts';
import { claim } from '../../../src/host/storage/personStore.ts';
import { lastKnown } from '../../../src/host/moves/prefsStore.ts';
import { slotText } from '../../../src/host/storage/slot.ts';
import { TwoProfiles } from './twoProfiles.ts';

/** A person’s file as another window would have left it. */
const written = (fields: object, seq = 1) => slotText(seq, { version: 1, ...fields });

describe('what belongs to the person', () => {
	let profiles: TwoProfiles;

	beforeEach(() => {
		profiles = new TwoProfiles();
	});

	it('is the same in windows of two profiles: a run that one plans is near in the other', async () => {
		const one = await profiles.open('one');
		const other = await profiles.open('other');
		one.person.set('agenda', { from: 5000, to: 9000 });
		await one.person.settled();
		assert.equal(
			isWithin(other.person.get('agenda'), 6000, () => 0),
			false,
		);
		// Any change of its own reads as well, as a change of the file does.
		other.person.set('introduced', true);
		await other.person.settled();
		assert.equal(
			isWithin(other.person.get('agenda'), 6000, () => 0),
			true,
		);
		assert.equal((await profiles.open('other')).person.get('introduced'), true);
	});

	it('is not waited for: nothing is known, and what is set holds, before it is read', async () => {
		profiles.files.held.set('person.a', written({ introduced: { value: true, at: 1, by: 'w' } }));
		const window = profiles.window('one');
		assert.equal(window.person.get('introduced'), undefined);
		window.person.set('dataFolder', 'file:///sync');
		assert.equal(window.person.get('dataFolder'), 'file:///sync');
		await window.open();
		assert.equal(window.person.get('introduced'), true);
		assert.equal(window.person.get('dataFolder'), 'file:///sync');
		assert.ok(window.changes > 0);
	});

	it('is carried over from the state of each profile, in which version 0.1 goes on finding it', async () => {
		const { one, other } = profiles.states;
		await one.update('introduced', true);
		await one.update('agenda', [5000, 9000]);
		await one.update('told.copies', ['file:///sync/my-moves 2.json']);
		await one.update('told.unwritten', { at: 1, mended: true });
		await other.update('toastsOffered', true);
		await other.update('nextPosture.lastKnown', { ...noPrefs, sore: { on: true, at: 5 } });
		await other.update('dataFolder', 7);
		await profiles.open('one');
		const { person } = await profiles.open('other');
		assert.deepEqual(
			[person.get('introduced'), person.get('toastsOffered'), person.get('agenda')],
			[true, true, { from: 5000, to: 9000 }],
		);
		assert.deepEqual(person.get('copies'), ['file:///sync/my-moves 2.json']);
		assert.equal(lastKnown(person)?.sore.on, true);
		assert.equal(person.get('dataFolder'), undefined);
		assert.equal(one.get('introduced'), true);
		assert.deepEqual(one.get('agenda'), [5000, 9000]);
		assert.equal(other.get('toastsOffered'), true);
		assert.equal(other.get('introduced'), true, 'of the other profile too');
		assert.deepEqual(one.get('told.unwritten'), { at: 1, mended: true });
	});

	it('is known to version 0.1 too, which somebody goes back to, and so is what that one sets', async () => {
		const { one } = profiles.states;
		const { person } = await profiles.open('one');
		person.set('introduced', true);
		person.set('agenda', { from: 5000, to: 9000, ahead: 60 });
		person.set('awayNotice', 'It is not there.');
		person.set('awayNotice', '');
		await person.settled();
		assert.equal(one.get('introduced'), true);
		assert.deepEqual(one.get('agenda'), [5000, 9000]);
		assert.equal(one.get('told.away'), undefined);

		profiles.now = 2000;
		await one.update('toastsOffered', true);
		await one.update('agenda', [6000, 9500]);
		const again = await profiles.open('one');
		assert.equal(again.person.get('toastsOffered'), true);
		assert.deepEqual(again.person.get('agenda'), { from: 6000, to: 9500 });
		assert.deepEqual((await profiles.open('other')).person.get('agenda'), { from: 6000, to: 9500 });
	});

	it('is not written to the state of a profile that has it', async () => {
		const { person } = await profiles.open('one');
		person.set('introduced', true);
		await person.settled();
		const { written: times } = profiles.states.one;
		await profiles.open('one');
		person.set('toast', 'a bout');
		await person.settled();
		assert.equal(profiles.states.one.written, times);
	});

	it('is what was set since, and not what a profile kept from before', async () => {
		await profiles.states.other.update('agenda', [1, 2]);
		const { person } = await profiles.open('one');
		person.set('agenda', { from: 0, to: 0 });
		await person.settled();
		assert.deepEqual((await profiles.open('other')).person.get('agenda'), { from: 0, to: 0 });
	});

	it('is carried over once it can be written', async () => {
		await profiles.states.one.update('introduced', true);
		profiles.files.broken = /./;
		const window = await profiles.open('one');
		assert.equal(window.person.get('introduced'), true);
		assert.equal(profiles.states.one.get('introduced'), true);
		assert.match(window.failures.join(), /person\.a cannot be written/);
		profiles.files.broken = null;
		window.person.set('toastsOffered', true);
		await window.person.settled();
		assert.equal(profiles.states.one.get('toastsOffered'), true);
		assert.equal((await profiles.open('other')).person.get('introduced'), true);
	});

	it('that a later version wrote is left as it is, and what it does not know stays', async () => {
		const later = slotText(9, { version: 2, anything: [1] });
		profiles.files.held.set('person.a', later);
		const { person } = await profiles.open('one');
		person.set('introduced', true);
		await person.settled();
		assert.equal(profiles.files.held.get('person.a'), later);
		assert.equal((await profiles.open('one')).person.get('introduced'), true);

		profiles.files.held.clear();
		profiles.files.held.set('person.a', written({ mood: { value: 'fine', at: 3, by: 'w' } }));
		const again = await profiles.open('one');
		again.person.set('introduced', true);
		await again.person.settled();
		assert.match(profiles.files.held.get('person.a') ?? '', /"mood":\{"value":"fine"/);
	});

	it('is written by nobody who sets what is there already', async () => {
		const { person } = await profiles.open('one');
		person.set('introduced', true);
		await person.settled();
		const { length } = profiles.files.written;
		person.set('introduced', true);
		await person.settled();
		assert.equal(profiles.files.written.length, length);
	});

	describe('once', () => {
		const once = (value: string) => (last?: string) => (last === value ? undefined : value);

		it('is claimed by one of many windows at once', async () => {
			const windows = await Promise.all(
				['one', 'other', 'one', 'other'].map((name) => profiles.open(name as 'one')),
			);
			for (const round of ['first', 'second', 'third']) {
				const claims = windows.map(({ person }) => claim(person, 'toast', once(round)));
				const won = (await Promise.all(claims)).filter(Boolean);
				assert.equal(won.length, 1, `${won.length} windows in the ${round} round`);
			}
		});

		it('is claimed by one where a slow disk lets the writes of two cross', async () => {
			const [one, other] = [await profiles.open('one'), await profiles.open('other')];
			profiles.files.beforeWrite = () => new Promise((resolve) => setImmediate(resolve));
			const claims = [one, other].map(({ person }) => claim(person, 'toast', once('bout')));
			assert.equal((await Promise.all(claims)).filter(Boolean).length, 1);
		});

		it('is claimed by nobody after that: not by a window that opens later', async () => {
			const { person } = await profiles.open('one');
			assert.equal(await claim(person, 'toast', once('bout')), true);
			assert.equal(await claim(person, 'toast', once('bout')), false);
			const later = await profiles.open('other');
			assert.equal(await claim(later.person, 'toast', once('bout')), false);
			assert.equal(await claim(later.person, 'toast', once('next bout')), true);
		});

		it('is claimed in this window where nothing can be written', async () => {
			const { person } = await profiles.open('one');
			profiles.files.broken = /./;
			assert.equal(await claim(person, 'toast', once('bout')), true);
			assert.equal(await claim(person, 'toast', once('bout')), false);
		});

		it('is not claimed by who is outrun: what is settled meanwhile is not shown', async () => {
			const { person } = await profiles.open('one');
			const won = claim(person, 'awayNotice', once('it is not there'));
			await new Promise((resolve) => setImmediate(resolve));
			person.set('awayNotice', '');
			assert.equal(await won, false);
			assert.equal(person.get('awayNotice'), '');
		});
	});
});
