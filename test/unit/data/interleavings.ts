import assert from 'node:assert/strict';
import type { Plan } from '../../../src/core/running/diary/plan.ts';
import type { Run } from '../../../src/core/running/diary/run.ts';
import { entry } from '../history/log.ts';
import { type Random, seeded, SyncTool } from './sharedFolder.ts';
import { DAY, Machine, MINUTE, planOf, runOf, WorldTime } from './twoMachines.ts';

const RUNS = ['r1', 'r2', 'r3', 'r4'];
const MOVES = ['plank', 'chin-tuck'];
/** Things that happen in one interleaving. */
const STEPS = 24;

/** What was said, so that what is shown can be compared with it. */
interface Said {
	readonly log: Set<string>;
	readonly runs: Map<string, Run | null>;
	readonly plans: Map<string, Plan | null>;
	readonly favourites: Map<string, boolean>;
}

/** What two machines and their tool did, and how many copies the tool left. */
export interface Played {
	readonly copies: number;
}

/**
 * Plays two machines that share a folder through a tool that keeps it in step when it wants to, copies
 * what it takes for changed twice, and loses the folder at times. In the end both are to show all that
 * was ever said, and the same. `twins` have one id: one is made from a backup of the other.
 * @throws {AssertionError} where something was lost, or the two differ
 */
export async function play(seed: number): Promise<Played> {
	const random = seeded(seed * 2_654_435_761);
	const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
	const time = new WorldTime();
	const twins = random() < 0.2;
	const ids = ['a'.repeat(32), twins ? 'a'.repeat(32) : 'b'.repeat(32)];
	const machines = ids.map((id) => new Machine(id, time)) as [Machine, Machine];
	const tool = new SyncTool([machines[0].folder, machines[1].folder], random);
	const stated: Said = {
		log: new Set(),
		runs: new Map(),
		plans: new Map(),
		favourites: new Map(),
	};
	for (let step = 0; step < STEPS; step++) {
		time.pass(Math.floor(random() ** 3 * 2 * DAY));
		await occur(pick(machines), tool, stated, time, random, pick);
	}
	for (const { folder } of machines) {
		folder.missing = false;
		folder.broken = null;
	}
	time.pass(DAY);
	for (let round = 0; round < 3; round++) {
		for (const machine of machines) {
			await machine.carry();
			tool.run(1);
		}
	}
	await compare(machines, stated);
	return { copies: tool.copies };
}

async function occur(
	machine: Machine,
	tool: SyncTool,
	stated: Said,
	time: WorldTime,
	random: Random,
	pick: <T>(of: readonly T[]) => T,
): Promise<void> {
	const now = time.now();
	const what = random();
	if (what < 0.2) {
		const one = entry.bout(now - 20 * MINUTE, now);
		stated.log.add(one.id);
		await machine.log(one);
	} else if (what < 0.4) {
		const id = pick(RUNS);
		const run = random() < 0.2 ? null : runOf(id, now, `said at ${now}`);
		if (await machine.sayRun(id, run)) {
			stated.runs.set(id, run);
		}
	} else if (what < 0.48) {
		const id = pick(['p1', 'p2']);
		const plan = random() < 0.3 ? null : planOf(id, now + DAY);
		stated.plans.set(id, plan);
		await machine.sayPlan(id, plan);
	} else if (what < 0.55) {
		const [move, on] = [pick(MOVES), random() < 0.7];
		stated.favourites.set(move, on);
		await machine.favour(move, on);
	} else if (what < 0.6) {
		await machine.fold();
	} else if (what < 0.8) {
		// What went wrong is tried again later.
		await machine.carry(random() < 0.5).catch(() => {});
	} else if (what < 0.89) {
		tool.run(random());
	} else if (what < 0.97) {
		tool.mistake();
	} else {
		const { folder } = machine;
		folder.missing = !folder.missing;
		folder.broken = random() < 0.5 ? /./ : null;
	}
}

async function compare(machines: readonly [Machine, Machine], stated: Said): Promise<void> {
	const [one, other] = await Promise.all(machines.map((machine) => machine.view()));
	assert.deepEqual(one, other);
	assert.ok(one);
	assert.deepEqual(
		[...stated.log].filter((id) => !one.log.includes(id)),
		[],
	);
	const runs = [...stated.runs].flatMap(([, run]) => run ?? []);
	assert.deepEqual(
		new Map(one.runs.map((run) => [run.id, run])),
		new Map(runs.map((run) => [run.id, run])),
	);
	const plans = [...stated.plans].flatMap(([, plan]) => plan ?? []);
	assert.deepEqual(
		new Map(one.plans.map((plan) => [plan.id, plan])),
		new Map(plans.map((plan) => [plan.id, plan])),
	);
	const favourites = [...stated.favourites].flatMap(([move, on]) => (on ? [move] : []));
	assert.deepEqual(one.favourites, favourites.sort());
	for (const { reports, here } of machines) {
		assert.deepEqual(reports.lines, []);
		assert.deepEqual(here.aside, []);
	}
}
