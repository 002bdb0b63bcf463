import { SECOND } from '../../src/core/base/time.ts';
import { Agent } from './agent.ts';
import { Computer, type Witness } from './computer.ts';
import { Desk } from './desk.ts';
import { Onlooker } from './onlooker.ts';
import { act } from './person.ts';
import { AgentsAreNobody } from './properties/agentsAreNobody.ts';
import { FrozenIsAwake } from './properties/frozenIsAwake.ts';
import { MergingIsPlain } from './properties/mergingIsPlain.ts';
import { NothingAbsurd } from './properties/nothingAbsurd.ts';
import { NudgesAreRare } from './properties/nudgesAreRare.ts';
import { NudgesComeInTime } from './properties/nudgesComeInTime.ts';
import type { Property, Watched } from './properties/property.ts';
import { SeldomAwake } from './properties/seldomAwake.ts';
import { TimeAddsUp } from './properties/timeAddsUp.ts';
import { WindowsAgree } from './properties/windowsAgree.ts';
import { Random } from './random.ts';
import type { Life } from './story.ts';

/** What became of a life. */
export interface Lived {
	/** The first property that did not hold, and how; null where all did. */
	readonly violation: string | null;
	/** Days on which anything happened. */
	readonly days: number;
	readonly events: number;
	readonly nudges: number;
	/** Stand nudges that were shown as toasts. */
	readonly toasts: number;
	/** The most wake-ups and writes in any hour. */
	readonly most: SeldomAwake['most'];
}

/** Longest wait for what is under way to end; it does not wait for the person. */
const SETTLES_IN = 3;

/** Lives a life from its first day to its last, or to the first violation. */
export async function live({ zone, ...life }: Life): Promise<Lived> {
	const before = process.env['TZ'];
	process.env['TZ'] = zone;
	try {
		return await liveHere(life);
	} finally {
		if (before === undefined) {
			delete process.env['TZ'];
		} else {
			process.env['TZ'] = before;
		}
	}
}

async function liveHere({
	seed,
	settings,
	agent,
	inTabs,
	days,
}: Omit<Life, 'zone'>): Promise<Lived> {
	let violation: string | null = null;
	let today = 0;
	const violated = (property: string, how: string) => {
		violation ??= `${property}: ${how} (day ${today}, ${new Date(computer.now).toISOString()})`;
	};
	const each = (report: (property: Property) => void) => properties.forEach(report);
	const witness: Witness = {
		reduced: (window, before, step) => each((property) => property.reduced?.(window, before, step)),
		viewed: (window, view) => each((property) => property.viewed?.(window, view)),
		toasted: (window, bout) => each((property) => property.toasted?.(window, bout)),
		woke: (window) => each((property) => property.woke?.(window)),
		wrote: () => each((property) => property.wrote?.()),
		failed: (reason) => violated('no file is ever lost', reason),
	};
	const computer = new Computer(settings, new Random(seed), witness, inTabs);
	const onlooker = new Onlooker(computer);
	const watched: Watched = { computer, onlooker, violated };
	const rare = new NudgesAreRare(watched);
	const seldom = new SeldomAwake(watched);
	const properties: readonly Property[] = [
		rare,
		seldom,
		new NudgesComeInTime(watched),
		new NothingAbsurd(watched),
		new MergingIsPlain(watched),
		new WindowsAgree(watched),
		new TimeAddsUp(watched),
		new AgentsAreNobody(watched),
		new FrozenIsAwake(watched),
	];
	const desk = new Desk(computer, onlooker, new Random(seed + 1));
	if (agent) {
		new Agent(computer, new Random(seed + 2)).begin();
	}
	let lived = 0;
	for (const [number, day] of days.entries()) {
		today = number + 1;
		lived += day.length > 0 ? 1 : 0;
		for (const action of day) {
			await act(action, desk);
			await computer.time.pass(0);
			for (let wait = 0; wait < SETTLES_IN && !computer.settled; wait++) {
				await computer.time.pass(SECOND);
			}
			for (const property of computer.settled ? properties : []) {
				await property.calm?.();
			}
			if (violation !== null) {
				break;
			}
		}
		if (violation !== null) {
			break;
		}
	}
	for (const property of violation === null ? properties : []) {
		await property.ended?.();
	}
	const { events } = computer.time;
	return {
		violation,
		days: lived,
		events,
		nudges: rare.count,
		toasts: rare.toasts,
		most: seldom.most,
	};
}
