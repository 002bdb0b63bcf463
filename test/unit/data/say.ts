import type { Instant } from '../../../src/core/base/time.ts';
import type { KeptProgram } from '../../../src/core/running/program/program.ts';
import type { Saying } from './interleaving.ts';
import { DAY, Machine, planOf, runOf, type SharingMachine } from './machine.ts';
import { knownOn, type Statement } from './sayings.ts';

/** Paces that a program may have, in seconds a km: by them these are told apart. */
const PACES = { least: 60, most: 3600 };

/** A program, told from others by its pace. */
function programOf(id: string, now: Instant): KeptProgram {
	const start = Math.floor(now / DAY);
	const pace = PACES.least + (now % (PACES.most - PACES.least));
	const wish = { start, weekdays: [1, 4], weeks: 4, goal: { kind: 'hold' }, clock: null } as const;
	const standing = { km: 10, longest: 5 };
	const made = { id, wish, standing, isAsked: false, pace, daysOff: null };
	return { ...made, weeks: [], laid: start, edits: [], undone: [] };
}

/**
 * Whether a check is made on a machine whose clock shows `now`. Version 0.1 loses one that it keeps by a clock
 * which is behind the one by which checks were forgotten last.
 */
export async function canCheck(machine: SharingMachine, now: number): Promise<boolean> {
	const { checks } = await knownOn(machine.here);
	return machine instanceof Machine || now > checks.forgotten;
}

/** A person says something on a machine whose clock shows `now`. */
export async function say(step: Saying, machine: SharingMachine, now: number): Promise<Statement> {
	const [what, , id] = step;
	switch (what) {
		case 'run':
		case 'delete run': {
			const run = what === 'run' ? runOf(id, now, `said at ${now}`) : null;
			await machine.sayRun(id, run);
			return { thing: `runs ${id}`, says: run };
		}
		case 'plan':
		case 'delete plan': {
			const plan = what === 'plan' ? planOf(id, now + DAY) : null;
			await machine.sayPlan(id, plan);
			return { thing: `plans ${id}`, says: plan };
		}
		case 'program':
		case 'delete program': {
			const program = what === 'program' ? programOf(id, now) : null;
			await (machine as Machine).sayProgram(id, program);
			return { thing: `programs ${id}`, says: program };
		}
		case 'favourite':
			await machine.favour(id, step[3]);
			return { thing: `favourite ${id}`, says: step[3] };
		case 'keep checks':
			await machine.keepChecks(id);
			return { thing: 'keep checks', says: id };
		case 'check':
			await machine.check({ at: now, outcome: 'easy', score: 1, worse: false });
			return { thing: 'check', says: null, isCheck: true };
	}
}
