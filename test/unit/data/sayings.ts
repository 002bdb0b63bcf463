import assert from 'node:assert/strict';
import { deepEqual } from '../../../src/core/base/deepEqual.ts';
import { mergedData } from '../../../src/core/data/exportFile.ts';
import type { Instant } from '../../../src/core/base/time.ts';
import {
	type ChecksFile,
	mergeChecks,
	noChecks,
} from '../../../src/core/running/check/checksFile.ts';
import { yearsFormat } from '../../../src/core/running/diary/diaryFile.ts';
import { readMachines } from '../../../src/host/data/files/allData.ts';
import { parseWholeSlot } from '../../../src/host/storage/slot.ts';
import { StorageReports } from '../../support/memoryFiles.ts';
import { MemoryDisk } from './memoryDisk.ts';

/** What is known of a thing: since when it holds, by the clock of whoever said so, and what it is. */
interface Word {
	readonly at: Instant;
	/** Null: it was deleted. */
	readonly what: unknown;
}

/** All that a disk holds, of all machines, merged. */
export interface Known {
	/** By kind and id, such as `runs r1`. */
	readonly words: ReadonlyMap<string, Word>;
	readonly checks: ChecksFile;
}

/** A disk without years of runs that arrived before the list of years that names them: nobody sees these yet. */
function asListed(disk: MemoryDisk): MemoryDisk {
	const listed = new MemoryDisk();
	for (const [name, text] of disk.held) {
		const [, folder, year] = /^(.*\/)runs-(\d+)\.[ab]$/.exec(name) ?? [];
		const lists = ['a', 'b'].map((slot) => disk.held.get(`${folder}runs.${slot}`) ?? null);
		const isListed = lists.some((list) =>
			parseWholeSlot(list, yearsFormat)?.body.years.includes(Number(year)),
		);
		if (year === undefined || isListed) {
			listed.held.set(name, text);
		}
	}
	return listed;
}

/** Reads all that is kept of runs, plans, programs, favourites and checks. */
export async function knownOn(disk: MemoryDisk): Promise<Known> {
	const reporter = new StorageReports();
	const machines = await readMachines({ files: asListed(disk), reporter, now: () => 0 });
	assert.deepEqual(reporter.lines, []);
	const { runs, plans, programs, prefs } = mergedData(machines);
	const checks = Object.values(machines).reduce<ChecksFile>(
		(all, one) => (one.checks ? mergeChecks(all, one.checks) : all),
		noChecks,
	);
	const words = new Map<string, Word>();
	for (const [kind, ledger] of Object.entries({ runs, plans, programs })) {
		for (const [id, { at, what }] of Object.entries(ledger)) {
			words.set(`${kind} ${id}`, { at, what });
		}
	}
	for (const [move, { at, on }] of Object.entries(prefs.favourites)) {
		words.set(`favourite ${move}`, { at, what: on });
	}
	if (checks.keep.at > 0) {
		words.set('keep checks', { at: checks.keep.at, what: checks.keep.on });
	}
	return { words, checks };
}

/** Without what a machine adds by itself to what was said: the local time, and that it did so. */
function tokenOf({ at, what }: Word): string {
	const fields = Object.entries(what ?? {}).filter(([name]) => !/^local(At)?$/.test(name));
	const said =
		typeof what === 'object' && what
			? fields.sort(([one], [other]) => (one < other ? -1 : 1))
			: what;
	return JSON.stringify([Math.floor(at), said]);
}

/** What a person said on a machine: of which thing, and what it is to be; null: it is deleted. */
export interface Statement {
	readonly thing: string;
	readonly says: object | boolean | null;
	/** A check was made. */
	readonly isCheck?: boolean;
}

/** Whether what is known of a thing is what was said, by all fields of that. */
function holds(word: Word | undefined, says: Statement['says']): boolean {
	const what = word?.what ?? null;
	return typeof says === 'object' && says && what
		? deepEqual({ ...what, ...says }, what)
		: what === says;
}

/** A check that a machine kept, and up to when it knew that checks were forgotten. */
interface KeptCheck {
	readonly at: Instant;
	readonly knew: Instant;
}

/**
 * All that was said, and what each saying overruled: what the machine knew when it was said. Of what was
 * said without knowing of each other, any may hold, as long as it does everywhere.
 */
export class Sayings {
	/** What was said of each thing, as tokens, in that order. */
	private readonly byThing = new Map<string, readonly string[]>();
	private readonly overruled = new Set<string>();
	private readonly checks: KeptCheck[] = [];
	private readonly forgotten: Instant[] = [];

	/**
	 * A person said something on a machine that knew `before`, and now knows `after`.
	 * @throws {AssertionError} where it does not hold there
	 */
	add({ thing: said, says, isCheck }: Statement, before: Known, after: Known): void {
		assert.ok(holds(after.words.get(said), says), `${said} is not as it was said`);
		const [word, known] = [after.words.get(said), before.words.get(said)];
		const [token, earlier] = [word && tokenOf(word), known && tokenOf(known)];
		if (token !== undefined && token !== earlier) {
			const sayings = this.byThing.get(said) ?? [];
			this.byThing.set(said, [...sayings, token]);
			this.overruled.add(`${said} ${earlier}`);
		}
		const knew = before.checks.forgotten;
		const had = new Set(before.checks.checks.map(({ at }) => at));
		const kept = after.checks.checks.flatMap(({ at }) => (had.has(at) ? [] : [{ at, knew }]));
		const isKept = isCheck === true && before.checks.keep.on;
		// By a clock that is behind, all were made just after the last that was forgotten: equal ones are one.
		const isThere = isKept && kept.length === 0 && had.has(knew + 1);
		assert.equal(kept.length, isKept && !isThere ? 1 : 0, `checks that are new after ${said}`);
		this.checks.push(...kept);
		if (after.checks.forgotten > knew) {
			this.forgotten.push(after.checks.forgotten);
		}
	}

	/** Whether what a machine knows in the end is what was said. `inOrder`: all clocks agreed. */
	verify({ words, checks }: Known, inOrder: boolean): void {
		assert.deepEqual([...words.keys()].sort(), [...this.byThing.keys()].sort());
		for (const [thing, sayings] of this.byThing) {
			const word = words.get(thing);
			const open = sayings.filter((token) => !this.overruled.has(`${thing} ${token}`));
			const may = inOrder ? sayings.slice(-1) : open;
			const held = word && tokenOf(word);
			assert.ok(held && may.includes(held), `${thing} is ${held}, and not of ${may.join(' or ')}`);
		}
		const { at: keptAt } = checks.keep;
		const kept = new Set(checks.checks.map(({ at }) => at));
		for (const { at, knew } of this.checks) {
			const isForgotten = !checks.keep.on || this.forgotten.some((until) => until > knew);
			assert.ok(kept.has(at) || isForgotten, `the check at ${at} is lost`);
		}
		const allowed = checks.keep.on ? kept : [];
		assert.deepEqual([...kept], [...allowed], `checks are kept, though not since ${keptAt}`);
		assert.ok(this.checks.length >= kept.size);
	}
}
