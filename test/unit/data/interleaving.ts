import * as fc from 'fast-check';

/** So many machines: three of now, and the last one has version 0.1. */
export const MACHINES = 4;

/** What a person says on a machine, by its number, of a thing that is shared. */
export type Saying =
	| readonly ['run' | 'delete run' | 'plan' | 'delete plan', machine: number, id: string]
	/** On a machine of now. */
	| readonly ['program' | 'delete program', machine: number, id: string]
	| readonly ['favourite', machine: number, move: string, on: boolean]
	| readonly ['keep checks', machine: number, on: boolean]
	| readonly ['check', machine: number];

/** One thing that happens on a machine, by its number, or to its folder. */
export type Step =
	| Saying
	| readonly ['wait', minutes: number]
	| readonly ['log' | 'fold' | 'add a move' | 'find folder', machine: number]
	| readonly ['back up', machine: number]
	/** Its storage is lost once all of it was brought to the folder, and is again as it was backed up. */
	| readonly ['restore', machine: number, seed: number]
	/** All that one machine has comes to another. */
	| readonly ['pass on', machine: number, to: number]
	| readonly ['choose moves', machine: number, keeps: 'here' | 'there']
	| readonly ['sync', machine: number, full: boolean]
	/** The tool brings a share of the files into step; `seed` decides which. */
	| readonly ['tool', machine: number, percent: number, seed: number]
	| readonly ['mistake', machine: number, seed: number]
	| readonly ['lose folder', machine: number, how: 'missing' | 'read-only'];

/** What machines that share a folder do, one thing after the other. */
export interface Interleaving {
	/** How many minutes the clock of each machine is off. */
	readonly off: readonly number[];
	/** The second machine was made from a backup of the first: both have one id. */
	readonly twins: boolean;
	readonly steps: readonly Step[];
}

/** Things that happen in one interleaving at most. */
const STEPS = 100;

const machine = fc.nat({ max: MACHINES - 1 });
const ofNow = fc.nat({ max: MACHINES - 2 });
const seed = fc.nat({ max: 1_000_000 });
const run = fc.constantFrom('r1', 'r2', 'r3');
const plan = fc.constantFrom('p1', 'p2');
const move = fc.constantFrom('plank', 'chin-tuck');
const word = <T extends string>(one: T) => fc.constant(one);

const step: fc.Arbitrary<Step> = fc.oneof(
	{ weight: 6, arbitrary: fc.tuple(word('wait'), fc.integer({ min: 1, max: 20 })) },
	{ weight: 2, arbitrary: fc.tuple(word('wait'), fc.integer({ min: 60, max: 3 * 24 * 60 })) },
	{ weight: 4, arbitrary: fc.tuple(word('log'), machine) },
	{ weight: 2, arbitrary: fc.tuple(word('back up'), machine) },
	{ weight: 2, arbitrary: fc.tuple(word('restore'), machine, seed) },
	{ weight: 10, arbitrary: fc.tuple(word('pass on'), machine, machine) },
	{ weight: 2, arbitrary: fc.tuple(word('fold'), machine) },
	{ weight: 6, arbitrary: fc.tuple(word('run'), machine, run) },
	{ weight: 4, arbitrary: fc.tuple(word('delete run'), machine, run) },
	{ weight: 3, arbitrary: fc.tuple(word('plan'), machine, plan) },
	{ weight: 2, arbitrary: fc.tuple(word('delete plan'), machine, plan) },
	{
		weight: 1,
		arbitrary: fc.tuple(fc.constantFrom('program', 'delete program'), ofNow, word('one')),
	},
	{ weight: 3, arbitrary: fc.tuple(word('favourite'), machine, move, fc.boolean()) },
	{ weight: 3, arbitrary: fc.tuple(word('keep checks'), machine, fc.boolean()) },
	{ weight: 3, arbitrary: fc.tuple(word('check'), machine) },
	{ weight: 4, arbitrary: fc.tuple(word('add a move'), machine) },
	{
		weight: 2,
		arbitrary: fc.tuple(word('choose moves'), ofNow, fc.constantFrom('here', 'there')),
	},
	{ weight: 16, arbitrary: fc.tuple(word('sync'), machine, fc.boolean()) },
	{
		weight: 24,
		arbitrary: fc.tuple(word('tool'), machine, fc.integer({ min: 10, max: 100 }), seed),
	},
	{ weight: 5, arbitrary: fc.tuple(word('mistake'), machine, seed) },
	{
		weight: 1,
		arbitrary: fc.tuple(word('lose folder'), machine, fc.constantFrom('missing', 'read-only')),
	},
	{ weight: 2, arbitrary: fc.tuple(word('find folder'), machine) },
);

/** Minutes; with both signs on two machines they differ by twice as much. */
const off = fc.integer({ min: -15, max: 15 });

/** What may happen with machines that share a folder. */
export const interleavings: fc.Arbitrary<Interleaving> = fc.record({
	off: fc.oneof(fc.constant<readonly number[]>(Array.from({ length: MACHINES }, () => 0)), {
		weight: 3,
		arbitrary: fc.array(off, { minLength: MACHINES, maxLength: MACHINES }),
	}),
	twins: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
	steps: fc.array(step, { maxLength: STEPS, size: 'max' }),
});

/** An interleaving as it can be pasted into a test. */
export function inWords({ off: offBy, twins, steps }: Interleaving): string {
	const lines = steps.map((one) => `\t\t${JSON.stringify(one)},`);
	return `{ off: ${JSON.stringify(offBy)}, twins: ${twins}, steps: [\n${lines.join('\n')}\n\t] }`;
}
