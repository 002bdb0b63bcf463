/**
 * @file Lives so many days by a seed, and tells by JSON on its last line what came of them:
 * `node out/simulate/simulate.js <seed> <days>`. test/scripts/simulate.mjs runs it.
 */
import * as fc from 'fast-check';
import { live, type Lived } from './live.ts';
import { lives } from './lives.ts';
import { inWords, type Life } from './story.ts';

/** Lives are so long at most, about half of it on average: a failure in a short one is soon shrunk. */
const LONGEST = 8;
/** Lives are made so many at a time: what is made beyond the days asked for is not lived. */
const ROUND = 100;
/** From the seed of a round to that of the next; other cores have those in between. */
const ROUND_APART = 1000;
/** A failure is made short for so many milliseconds at most. */
const SHRINKING = 40_000;

async function simulate(seed: number, days: number) {
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

const [seed = '0', days = '1000'] = process.argv.slice(2);
void simulate(Number(seed), Number(days)).then((result) => console.log(JSON.stringify(result)));
