import assert from 'node:assert/strict';
import { moveOf } from '../../../src/content/moves/index.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { type PlayMoment, playMomentAt, startPlay } from '../../../src/core/moves/play.ts';
import { scheduleOf, stepSeconds } from '../../../src/core/moves/schedule.ts';
import { beatOf, isEnding } from '../../../src/webview/player/momentWords.ts';
import { spokenOf } from '../../../src/webview/player/session.ts';
import { Sound } from '../../../src/webview/player/sound.ts';
import { Loudspeaker } from '../../support/loudspeaker.ts';

/** The page looks at a routine so often (ms). */
const LOOK = 250;

const planOf = (move: string, seconds: number, ready = 5) =>
	scheduleOf([{ move, seconds }], moveOf, ready);

/** Every moment of one move, as the page sees them. */
function momentsOf(move: string, seconds: number, ready = 5): readonly PlayMoment[] {
	const plan = planOf(move, seconds, ready);
	const play = startPlay('move', false, plan, 0);
	const looks = Array.from({ length: Math.ceil(plan.total / LOOK) }, (_, look) => look * LOOK);
	return looks.flatMap((at) => playMomentAt(plan, play, at) ?? []);
}

describe('the time to get ready', () => {
	const rows: readonly [move: string, ready: number, segments: string][] = [
		['doorway-pec', 5, 'ready 5, work 30'],
		['doorway-pec', 0, 'work 30'],
		['doorway-pec', 15, 'ready 15, work 30'],
		['wall-calf-stretch', 5, 'ready 5, work 30, change 5, work 30'],
		['wall-calf-stretch', 0, 'work 30, work 30'],
		['wall-calf-stretch', 8, 'ready 8, work 30, change 8, work 30'],
		['rest', 15, 'work 30'],
	];
	for (const [move, ready, segments] of rows) {
		it(`of ${ready} s lays ${move} out as ${segments}`, () => {
			const plan = planOf(move, 30, ready);
			const found = plan.segments.map(({ kind, length }) => `${kind} ${length / SECOND}`);
			assert.equal(found.join(', '), segments);
			assert.equal(stepSeconds(moveOf(move), 30, ready) * SECOND, plan.total);
		});
	}

	it('of none shows what gets the body into place at the beginning of the work', () => {
		const cues = momentsOf('wall-calf-stretch', 30, 0).map(({ cue }) => cue);
		const at = (seconds: number) => cues[(seconds * SECOND) / LOOK];
		assert.deepEqual([at(0), at(4.75), at(30), at(34.75)], [0, 0, 0, 0]);
		assert.ok((at(5) ?? 0) > 0 && (at(35) ?? 0) > 0);
	});
});

describe('half of a piece', () => {
	const rows: readonly [story: string, move: string, seconds: number, shows: number][] = [
		['a hold of 40 s', 'doorway-pec', 40, 1],
		['each side of one', 'wall-calf-stretch', 60, 2],
		['a longer run', 'easy-jog', 180, 1],
		['a shorter hold', 'doorway-pec', 39, 0],
		['repetitions, which are counted', 'air-squat', 60, 0],
	];
	for (const [story, move, seconds, shows] of rows) {
		it(`shows ${shows} times in ${story}, for four seconds`, () => {
			const beats = momentsOf(move, seconds).map((moment) => beatOf(moment, null));
			const half = beats.filter((beat) => beat === 'Half-way').length;
			assert.equal((half * LOOK) / SECOND, shows * 4);
		});

		it(`is read aloud ${shows} times in ${story}`, () => {
			const plan = planOf(move, seconds);
			const spoken = momentsOf(move, seconds).map((moment) => spokenOf(plan, moment));
			const changes = spoken.filter((words, index) => words !== spoken[index - 1]);
			assert.equal(changes.filter((words) => words === 'Half-way').length, shows);
		});
	}

	it('comes at the half of the work, getting ready left out', () => {
		const first = momentsOf('doorway-pec', 40).findIndex(
			(moment) => beatOf(moment, null) === 'Half-way',
		);
		assert.equal((first * LOOK) / SECOND, 5 + 20);
	});
});

describe('the last seconds of work', () => {
	it('show as long as they are ticked, and not while one gets ready', () => {
		const ending = momentsOf('wall-calf-stretch', 20).map(isEnding);
		assert.equal((ending.filter(Boolean).length * LOOK) / SECOND, 2 * 3);
		assert.ok(ending.slice(0, (5 * SECOND) / LOOK).every((each) => !each));
	});
});

describe('the chime of a piece', () => {
	let speaker: Loudspeaker;
	let now = 0;
	/** Of `speaker.heard`, what went before the sound that is listened to. */
	let passed = 0;

	const PITCHES: Readonly<Record<number, string>> = {
		659: 'begin',
		494: 'rest',
		880: 'tick',
		587: 'half',
	};

	beforeEach(() => {
		speaker = new Loudspeaker();
		speaker.seconds = () => now / SECOND;
		passed = 0;
		speaker.connect();
	});

	afterEach(() => speaker.disconnect());

	/** What rang or was spoken: "tick 32" is a tick at second 32. */
	const sounds = () =>
		speaker.heard
			.slice(passed)
			.map((each) =>
				'words' in each
					? `"${each.words}"`
					: `${PITCHES[each.tone]} ${Math.round(each.at * 1000) / 1000}`,
			);

	/** Plays one move with looks that come a little late, from one position (ms) to another. */
	function play(sound: Sound, move: string, seconds: number, [from, to] = [0, Infinity]) {
		const plan = planOf(move, seconds);
		const begun = startPlay('move', false, plan, 0);
		for (let at = from; at < Math.min(plan.total, to); at += LOOK + 7) {
			now = at;
			const moment = playMomentAt(plan, begun, at);
			assert.ok(moment);
			sound.follow(moment);
		}
	}

	const chimed = (): Sound => {
		const sound = new Sound();
		now = 0;
		sound.switchChime(true);
		passed = speaker.heard.length;
		return sound;
	};

	const rows: readonly [story: string, move: string, seconds: number, sounds: string][] = [
		[
			'ticks three times before a hold ends',
			'doorway-pec',
			20,
			'rest 0, begin 5, tick 22, tick 23, tick 24',
		],
		[
			'ticks before each side ends, and rings at the half of a long one',
			'wall-calf-stretch',
			40,
			'rest 0, begin 5, half 25, tick 42, tick 43, tick 44, rest 45, begin 50, half 70, tick 87, tick 88, tick 89',
		],
		['does not tick in what is shorter than ten seconds', 'doorway-pec', 9, 'rest 0, begin 5'],
		[
			'ticks at the end of repetitions, which have no half',
			'air-squat',
			40,
			'rest 0, begin 5, tick 42, tick 43, tick 44',
		],
	];
	for (const [story, move, seconds, expected] of rows) {
		it(story, () => {
			play(chimed(), move, seconds);
			// What is not set ahead comes with the look that sees it.
			const found = sounds().map((sound) => {
				const [note = '', at = ''] = sound.split(' ');
				return note === 'tick' ? sound : `${note} ${Math.floor(Number(at))}`;
			});
			assert.equal(found.join(', '), expected);
		});
	}

	it('is silent where nobody wanted it', () => {
		play(new Sound(), 'doorway-pec', 40);
		assert.deepEqual(sounds(), []);
	});

	it('ticks again where a move begins anew, and not twice where it goes on', () => {
		const sound = chimed();
		const ticks = () => sounds().filter((each) => each.startsWith('tick')).length;
		play(sound, 'doorway-pec', 20, [5000, 23_500]);
		assert.equal(ticks(), 3);
		play(sound, 'doorway-pec', 20, [23_300, 23_500]);
		assert.deepEqual([ticks(), speaker.cancelled], [3, 0]);
		play(sound, 'doorway-pec', 20, [5000, 25_000]);
		assert.deepEqual([ticks(), speaker.cancelled], [6, 3]);
	});

	it('is silent in a pause that comes just before the ticks, and has them after it', () => {
		const sound = chimed();
		play(sound, 'doorway-pec', 20, [5000, 21_700]);
		sound.stopSound();
		assert.equal(speaker.cancelled, 3);
		passed = speaker.heard.length;
		play(sound, 'doorway-pec', 20, [21_700, 25_000]);
		assert.deepEqual(sounds(), ['tick 22', 'tick 23', 'tick 24']);
	});

	it('ticks at its time where the page looks too late for the first', () => {
		const sound = chimed();
		play(sound, 'doorway-pec', 20, [5000, 20_000]);
		play(sound, 'doorway-pec', 20, [22_300, 22_400]);
		assert.deepEqual(
			sounds().filter((each) => each.startsWith('tick')),
			['tick 23', 'tick 24'],
		);
	});

	it('with spoken cues alone tells the half, and ticks nothing', () => {
		const sound = new Sound();
		sound.switchCues(true);
		play(sound, 'doorway-pec', 40);
		assert.equal(sounds().filter((each) => each === '"Half-way"').length, 1);
		assert.ok(sounds().every((each) => each.startsWith('"')));
	});

	it('cuts no cue off to tell the half, and leaves it out where the cue is long', () => {
		const sound = new Sound();
		sound.switchCues(true);
		speaker.isSpeaking = () => true;
		play(sound, 'doorway-pec', 40, [5000, 31_000]);
		speaker.isSpeaking = () => false;
		play(sound, 'doorway-pec', 40, [31_000, 45_000]);
		assert.ok(!sounds().includes('"Half-way"'));
	});
});
