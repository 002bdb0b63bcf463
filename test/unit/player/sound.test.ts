import assert from 'node:assert/strict';
import { moveOf } from '../../../src/content/moves/index.ts';
import { routineOf } from '../../../src/content/moves/routines.ts';
import { scheduleOf } from '../../../src/core/moves/schedule.ts';
import { type PlayMoment, playMomentAt, startPlay } from '../../../src/core/moves/play.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { Sound } from '../../../src/webview/player/sound.ts';

const plan = scheduleOf(routineOf('stand-break')?.steps ?? [], moveOf);

/** The moment so many seconds after the routine began: five to get ready, thirty of squats. */
function after(seconds: number): PlayMoment {
	const moment = playMomentAt(plan, startPlay('stand-break', false, plan, 0), seconds * SECOND);
	assert.ok(moment);
	return moment;
}

class FakeUtterance {
	lang = '';
	rate = 1;
	voice: unknown = null;
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

/** A system's voices: what was said and what was cut off, in order. */
class FakeSynthesis {
	voices: { readonly name: string }[] = [{ name: 'Ada' }, { name: 'Ben' }];
	readonly log: string[] = [];
	last: FakeUtterance | null = null;
	speaking = false;
	pending = false;
	getVoices() {
		return this.voices;
	}
	speak(spoken: FakeUtterance) {
		assert.ok(!this.speaking && !this.pending, `"${spoken.text}" talks over "${this.last?.text}"`);
		this.pending = true;
		this.last = spoken;
		this.log.push(spoken.text);
	}
	cancel() {
		if (this.speaking || this.pending) {
			this.log.push('cut off');
		}
		this.speaking = this.pending = false;
	}
	/** The voice begins with what waits. */
	begin() {
		[this.speaking, this.pending] = [this.pending, false];
	}
	end() {
		this.speaking = this.pending = false;
	}
}

describe('spoken cues', () => {
	const globals = globalThis as Record<string, unknown>;
	const names = ['window', 'document', 'SpeechSynthesisUtterance'] as const;
	const before = names.map((name) => globals[name]);
	let synthesis: FakeSynthesis;
	let sound: Sound;

	beforeEach(() => {
		synthesis = new FakeSynthesis();
		globals['window'] = { speechSynthesis: synthesis };
		globals['document'] = { documentElement: { lang: 'en-GB' } };
		globals['SpeechSynthesisUtterance'] = FakeUtterance;
		sound = new Sound();
	});

	afterEach(() => names.forEach((name, index) => (globals[name] = before[index])));

	it('are silent until they are asked for', () => {
		sound.follow(after(1));
		sound.follow(after(6));
		assert.deepEqual(synthesis.log, []);
	});

	it('begin with the name of the move, and are said once a piece', () => {
		sound.switchCues(true);
		sound.follow(after(1));
		synthesis.end();
		sound.follow(after(2));
		assert.equal(synthesis.log.length, 1);
		assert.match(synthesis.log[0] ?? '', /^Air squat\. /);
	});

	it('wait while another is being said, or is about to be', () => {
		sound.switchCues(true);
		sound.follow(after(6));
		const [first] = synthesis.log;
		sound.follow(after(20));
		synthesis.begin();
		sound.follow(after(21));
		assert.deepEqual(synthesis.log, [first]);
		synthesis.end();
		sound.follow(after(22));
		assert.equal(synthesis.log.length, 2);
		assert.notEqual(synthesis.log[1], first);
	});

	it('cut the last one off where a new piece begins', () => {
		sound.switchCues(true);
		sound.follow(after(1));
		synthesis.begin();
		sound.follow(after(6));
		assert.equal(synthesis.log[1], 'cut off');
		assert.equal(synthesis.log.length, 3);
	});

	it('stop at a pause, and what was cut off is said again afterwards', () => {
		sound.switchCues(true);
		sound.follow(after(6));
		synthesis.begin();
		sound.stopSound();
		sound.stopSound();
		sound.follow(after(6));
		const [first] = synthesis.log;
		assert.deepEqual(synthesis.log, [first, 'cut off', first]);
	});

	it('do not say again at a pause what had been said to its end', () => {
		sound.switchCues(true);
		sound.follow(after(6));
		synthesis.begin();
		synthesis.end();
		sound.stopSound();
		sound.follow(after(6));
		assert.equal(synthesis.log.length, 1);
	});

	it('stop as soon as they are switched off', () => {
		sound.switchCues(true);
		sound.follow(after(6));
		sound.switchCues(false);
		sound.follow(after(6));
		assert.deepEqual(synthesis.log.slice(1), ['cut off']);
	});

	it('are in the language of the page, with the rate and the voice of the settings', () => {
		sound.voice = { on: false, rate: 1.5, name: 'Ben' };
		sound.switchCues(true);
		sound.follow(after(6));
		const { lang, rate, voice } = synthesis.last ?? {};
		assert.deepEqual({ lang, rate, voice }, { lang: 'en-GB', rate: 1.5, voice: { name: 'Ben' } });
	});

	it('leave the choice to the system where it has no voice of that name', () => {
		sound.voice = { on: false, rate: 1, name: 'Nobody' };
		sound.switchCues(true);
		sound.follow(after(6));
		assert.equal(synthesis.last?.voice, null);
	});

	it('cannot be had before the system has a voice, and can as soon as it has', () => {
		const late = synthesis.voices;
		synthesis.voices = [];
		assert.equal(sound.speaks, false);
		sound.switchCues(true);
		assert.equal(sound.cues, false);
		synthesis.voices = late;
		assert.equal(sound.speaks, true);
		sound.switchCues(true);
		assert.equal(sound.cues, true);
	});

	it('cannot be had where the system cannot speak at all, and nothing fails', () => {
		globals['window'] = {};
		assert.equal(sound.speaks, false);
		sound.switchCues(true);
		sound.follow(after(6));
		sound.stopSound();
		sound.switchCues(false);
		assert.equal(sound.cues, false);
	});
});
