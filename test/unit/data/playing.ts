import assert from 'node:assert/strict';
import type { LocalDays } from '../../../src/core/base/calendar.ts';
import { HOUR } from '../../../src/core/base/time.ts';
import { Random } from '../../simulate/random.ts';
import { entry } from '../history/log.ts';
import { type Interleaving, MACHINES, type Saying, type Step } from './interleaving.ts';
import { type ClockTime, DAY, Machine, MINUTE, type SharingMachine, WorldTime } from './machine.ts';
import { MachineOf01 } from './machineOf01.ts';
import { namesInFolder, PersonsMoves } from './personsMoves.ts';
import { canCheck, say } from './say.ts';
import { knownOn, Sayings } from './sayings.ts';
import { SyncTool } from './syncTool.ts';

/** What an interleaving had in it. */
export interface Played {
	readonly copies: number;
	readonly halves: number;
	readonly said: number;
}

/** Where the machines of now stand: so many hours ahead of UTC. */
const AHEAD = [9, -5, 0];
/** By then everything has come everywhere; one more round is to change nothing. */
const ROUNDS = 12;

/**
 * Plays machines that share a folder. In the end all of them are to show the same, and all of it that was
 * said and not overruled by someone who knew of it.
 * @throws {AssertionError} where something was lost or came back, or two machines differ
 */
export async function play({ off, twins, steps }: Interleaving): Promise<Played> {
	const world = new World(off, twins);
	for (const step of steps) {
		await world.happen(step);
	}
	await world.settle();
	await world.verify(off.every((minutes) => minutes === off[0]));
	const { copies, halves } = world.tool;
	return { copies, halves, said: world.said };
}

/** A place whose clocks are so many hours ahead of UTC. */
function zoneOf(hours: number): LocalDays {
	const ahead = hours * HOUR;
	return {
		dayOf: (at) => Math.floor((at + ahead) / DAY),
		at: (day, minutes) => day * DAY + minutes * MINUTE - ahead,
	};
}

class World {
	private readonly time = new WorldTime();
	private readonly clocks: readonly ClockTime[];
	private readonly machines: readonly SharingMachine[];
	private readonly moves: readonly PersonsMoves[];
	private readonly sayings = new Sayings();
	private readonly logged = new Set<string>();
	private readonly written = new Set<string>();
	private readonly twins: boolean;
	readonly tool: SyncTool;
	/** How often something was said. */
	said = 0;

	constructor(off: readonly number[], twins: boolean) {
		const [first, second, third, former] = ['a', twins ? 'a' : 'b', 'c', 'd'].map((digit) =>
			digit.repeat(32),
		) as [string, string, string, string];
		this.twins = twins;
		this.clocks = off.map((minutes) => this.time.offBy(minutes * MINUTE));
		const clock = (number: number) => this.clocks[number] ?? this.time;
		const ofNow = [first, second, third].map(
			(id, number) =>
				new Machine(id, clock(number), undefined, undefined, zoneOf(AHEAD[number] ?? 0)),
		);
		this.machines = [...ofNow, new MachineOf01(former, clock(MACHINES - 1))];
		this.moves = this.machines.map((machine, number) => new PersonsMoves(machine, number));
		this.tool = new SyncTool(this.machines.map(({ folder }) => folder));
	}

	async happen(step: Step): Promise<void> {
		if (step[0] === 'wait') {
			this.time.pass(step[1] * MINUTE);
			return;
		}
		const [what, number] = step;
		const machine = this.machines[number];
		const now = this.clocks[number]?.now() ?? 0;
		assert.ok(machine);
		switch (what) {
			case 'log': {
				const bout = entry.bout(now - 20 * MINUTE, now);
				this.logged.add(bout.id);
				return machine.log(bout);
			}
			case 'fold':
				return machine.fold();
			case 'sync':
				// What went wrong is tried again later.
				await machine.carry(step[2]).catch(() => {});
				return this.syncMoves(number);
			case 'add a move':
				return this.addMove(number, `move ${now}`);
			case 'choose moves':
				return this.moves[number]?.answer(step[2]);
			case 'tool':
				return this.tool.run(number, step[2] / 100, new Random(step[3]));
			case 'mistake':
				return this.tool.mistake(number, new Random(step[2]));
			case 'lose folder':
				machine.folder.missing = step[2] === 'missing';
				machine.folder.broken = step[2] === 'missing' ? null : /./;
				return;
			case 'find folder':
				return find(machine);
			case 'back up':
				this.moves[number]?.backUp();
				return machine.backUp();
			case 'restore':
				return this.restore(machine, number, new Random(step[2]));
			case 'pass on':
				await this.bring(number);
				return this.bring(step[2]);
			case 'run':
			case 'delete run':
			case 'plan':
			case 'delete plan':
			case 'program':
			case 'delete program':
			case 'favourite':
			case 'keep checks':
			case 'check':
				return this.say(step, machine, now);
		}
	}

	/** Everything comes everywhere, until nothing changes any more. */
	async settle(): Promise<void> {
		this.machines.forEach(find);
		this.time.pass(DAY);
		let [before, rounds] = ['', 0];
		while (before !== this.state) {
			assert.ok(rounds++ < ROUNDS, 'the machines do not come to rest');
			before = this.state;
			for (const [number, machine] of this.machines.entries()) {
				await machine.view();
				await machine.carry();
				await this.syncMoves(number);
				this.moves[number]?.answer('there');
				await this.syncMoves(number);
				this.tool.runAll(number);
			}
		}
	}

	/** All files of all machines, as one text. */
	private get state(): string {
		const disks = this.machines.flatMap(({ here, folder }) => [here, folder]);
		return JSON.stringify(disks.map(({ held }) => [...held].sort(byName)));
	}

	/** @throws {AssertionError} where something was lost or came back, or two machines differ */
	async verify(inOrder: boolean): Promise<void> {
		const [first, ...others] = this.machines;
		assert.ok(first);
		const view = await first.view();
		assert.deepEqual(
			[...this.logged].filter((id) => !view.log.includes(id)),
			[],
		);
		const known = await knownOn(first.here);
		this.sayings.verify(known, inOrder);
		for (const machine of others) {
			assert.deepEqual(await machine.view(), view);
			const theirs = await knownOn(machine.here);
			// Version 0.1 knows no programs: of those in another machine's file it keeps what came first.
			const isKnown = (thing: string) =>
				machine instanceof Machine || !thing.startsWith('programs ');
			const things = [...known.words.keys()].filter(isKnown);
			assert.deepEqual(
				{ checks: theirs.checks, words: things.map((thing) => theirs.words.get(thing)) },
				{ checks: known.checks, words: things.map((thing) => known.words.get(thing)) },
			);
		}
		for (const { local, localAt, start } of view.runs) {
			assert.ok(local !== undefined && localAt === start);
		}
		for (const { reported } of this.twins ? [] : this.machines) {
			assert.deepEqual(reported, []);
		}
		this.verifyMoves();
	}

	private verifyMoves(): void {
		const letGo = this.moves.flatMap((moves) => [...moves.letGo]);
		for (const [number, { folder }] of this.machines.entries()) {
			const moves = this.moves[number];
			const there = new Set([...namesInFolder(folder), ...letGo]);
			assert.deepEqual(
				[...this.written].filter((name) => !there.has(name)),
				[],
			);
			assert.equal(moves?.text, this.moves[0]?.text);
			assert.ok(isFormer(number) || (moves?.copy === moves?.text && !moves?.isAsked));
		}
	}

	private async say(step: Saying, machine: SharingMachine, now: number): Promise<void> {
		if (step[0] === 'check' && !(await canCheck(machine, now))) {
			return;
		}
		const before = await knownOn(machine.here);
		const statement = await say(step, machine, now);
		this.said++;
		this.sayings.add(statement, before, await knownOn(machine.here));
	}

	/** What the folder did not have yet would be lost, and nobody could help it. */
	private async restore(machine: SharingMachine, number: number, random: Random): Promise<void> {
		const { missing, broken } = machine.folder;
		if (machine.isBackedUp && !missing && !broken) {
			this.time.pass(HOUR);
			await machine.carry();
			await this.syncMoves(number);
			// Of moves that were changed in both places, the folder has one until the person has chosen.
			this.moves[number]?.answer('there');
			await this.syncMoves(number);
			this.tool.mistake(number, random);
			this.tool.runAll(number);
			this.tool.runAll(number);
			machine.restore();
			this.moves[number]?.restore();
		}
	}

	/** All that is on its way to a machine and from it arrives. */
	private async bring(number: number): Promise<void> {
		this.tool.runAll(number);
		await this.machines[number]?.carry().catch(() => {});
		await this.syncMoves(number);
		this.tool.runAll(number);
	}

	private addMove(number: number, name: string): void {
		const isAway = this.machines[number]?.folder.missing === true;
		// Version 0.1 reads its own storage while the folder is away, and brings nothing of it later.
		if (!(isAway && isFormer(number)) && this.moves[number]?.write(name)) {
			this.written.add(name);
		}
	}

	/** Version 0.1 reads and edits own moves in the folder, and does nothing with them. */
	private async syncMoves(number: number): Promise<void> {
		await (isFormer(number) ? undefined : this.moves[number]?.sync());
	}
}

const byName = (
	[one]: readonly [string, ...unknown[]],
	[other]: readonly [string, ...unknown[]],
) => (one < other ? -1 : 1);

const isFormer = (number: number) => number === MACHINES - 1;

function find({ folder }: SharingMachine): void {
	folder.missing = false;
	folder.broken = null;
}
