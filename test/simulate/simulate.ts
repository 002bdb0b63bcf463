/**
 * @file Lives so many days by a seed, or every so-manieth part of them, and tells by a line of JSON what came
 * of each: `node out/simulate/simulate.js <seed> <days> <part> <of>`. test/scripts/simulate.mjs runs it.
 */
import * as fc from 'fast-check';
import { live, type Lived } from './live.ts';
import { lives } from './lives.ts';
import { inWords, type Life } from './story.ts';

/** Lives are so long at most, about half of it on average: a failure in a short one is soon shrunk. */
const LONGEST = 8;
/** Days are lived in parts of so many. Each has lives of its own, whoever lives the others. */
const PART = 500;
/** From the seed of a part to that of the next: more than people choose seeds apart. */
const PART_APART = 1_000_000;
/** Lives are made so many at a time: what is made beyond the days of a part is not lived. */
const ROUND = 100;
/** From the seed of a round to that of the next. */
const ROUND_APART = 1000;
/** A failure is made short for so many milliseconds at most. */
const SHRINKING = 40_000;

async function livePart(seed: number, days: number) {
	const total = { days: 0, events: 0, nudges: 0, focused: 0, unfocused: 0, writes: 0 };
	let failing: Lived | null = null;
	const count = ({ days: lived, events, nudges, most }: Lived) => {
		total.days += lived;
		total.events += events;
		total.nudges += nudges;
		total.focused = Math.max(total.focused, most.focused);
		total.unfocused = Math.max(total.unfocused, most.unfocused);
		total.writes = Math.max(total.writes, most.writes);
	};
	let shrinkUntil = Infinity;
	const everyLife = fc.asyncProperty(lives(LONGEST), async (life) => {
		if ((failing === null && total.days >= days) || Date.now() > shrinkUntil) {
			return;
		}
		const lived = await live(life);
		if (failing === null) {
			count(lived);
		}
		if (lived.violation !== null) {
			failing = lived;
			shrinkUntil = Math.min(shrinkUntil, Date.now() + SHRINKING);
			throw new Error(lived.violation);
		}
	});
	let life: Life | undefined;
	for (let round = 0; total.days < days && !life; round++) {
		const { counterexample } = await fc.check(everyLife, {
			seed: seed + round * ROUND_APART,
			numRuns: ROUND,
		});
		[life] = counterexample ?? [];
	}
	return { ...total, violation: life ? `${(await live(life)).violation}\n${inWords(life)}` : null };
}

async function simulate(seed: number, days: number, part: number, of: number): Promise<void> {
	for (let number = part; number * PART < days; number += of) {
		const share = Math.min(PART, days - number * PART);
		console.log(JSON.stringify(await livePart(seed + number * PART_APART, share)));
	}
}

const [seed = 0, days = 1000, part = 0, of = 1] = process.argv.slice(2).map(Number);
void simulate(seed, days, part, of);
