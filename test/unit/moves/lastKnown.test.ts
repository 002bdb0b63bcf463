import assert from 'node:assert/strict';
import { noCustomMoves } from '../../../src/core/moves/customMoves.ts';
import { noPrefs, type Prefs } from '../../../src/core/moves/prefs.ts';
import { lastKnown, saveLastKnown } from '../../../src/host/moves/prefsStore.ts';
import { PersonWindow, TwoProfiles } from '../storage/twoProfiles.ts';

const sore: Prefs = { ...noPrefs, sore: { on: true, at: 5 } };

describe('what the page was last known to show', () => {
	let profiles: TwoProfiles;
	let window: PersonWindow;
	const keep = (...[prefs, mine = noCustomMoves]: [Prefs, typeof noCustomMoves?]) =>
		saveLastKnown(window.person, prefs, mine);
	const known = () => lastKnown(window.person);

	beforeEach(async () => {
		profiles = new TwoProfiles();
		window = await profiles.open('one');
	});

	it('is nothing special before the page was ever open', () => {
		assert.deepEqual(known(), noPrefs);
	});

	it('is what it showed then, in a window of another profile as well', async () => {
		keep(sore);
		assert.deepEqual(known(), sore);
		await window.person.settled();
		assert.deepEqual(lastKnown((await profiles.open('other')).person), sore);
	});

	it('is written only when it differs', async () => {
		keep(noPrefs);
		await window.person.settled();
		assert.equal(profiles.files.written.length, 0);
		keep(sore);
		keep({ ...sore });
		await window.person.settled();
		assert.deepEqual(profiles.files.written, ['person.a', 'person.b']);
		keep(noPrefs);
		assert.deepEqual(known(), noPrefs);
	});

	it('is to be read first where there are moves of the person’s own', () => {
		keep(sore, { ...noCustomMoves, hidden: ['air-squat'] });
		assert.equal(known(), null);
		keep(sore);
		assert.deepEqual(known(), sore);
	});

	it('is to be read first where a later version showed it', () => {
		window.person.set('lastKnown', { ...noPrefs, version: 2 });
		assert.equal(known(), null);
	});
});
