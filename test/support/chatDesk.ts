import assert from 'node:assert/strict';
import type { StrainStop } from '../../src/core/moves/body.ts';
import type { Run } from '../../src/core/running/diary/run.ts';
import type { ChatTools } from '../../src/host/api.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { createChatTools } from '../../src/host/chatTools.ts';

export const NOON = new Date(2026, 2, 4, 12).getTime();

/** What is known of the person at the desk. */
export interface KnownPerson {
	/** What closes everything that strains. */
	readonly stop: StrainStop | null;
	readonly runs: readonly Run[];
}

/** `parts`, of which nothing else can be asked for: a chat has no business there. */
function only<T extends object>(name: string, parts: T): T {
	return new Proxy(parts, {
		get(target, field, self) {
			// A promise asks whether what it is resolved with is another one.
			assert.ok(field === 'then' || field in target, `${name}.${String(field)} is out of reach`);
			return Reflect.get(target, field, self) as unknown;
		},
	});
}

/** The tools for a chat over a desk at noon. `log`: what was started, or happened; `kept`: runs and plans. */
export interface ChatDesk {
	readonly tools: ChatTools;
	/** Gives the text of the answer. */
	readonly call: (name: keyof ChatTools, input: unknown) => Promise<string>;
	readonly log: unknown[];
	readonly kept: unknown[];
	readonly clock: { at: number };
}

export function chatDesk({ runs = [], stop = null }: Partial<KnownPerson> = {}): ChatDesk {
	const log: unknown[] = [];
	const kept: unknown[] = [];
	const clock = { at: NOON };
	const view = {
		phase: 'sitting',
		minutes: 24,
		dueAt: NOON + 6 * 60_000,
		breakMinutes: null,
		pausedUntil: null,
		quietUntil: null,
		content: { what: 'minutes', minutes: 24 },
	};
	const service = only('running', {
		state: { plans: [] },
		runs,
		today: localDays.dayOf(NOON),
		agenda: null,
		planOf: () => null,
		get lineContext() {
			return { now: clock.at, days: localDays, units: 'km' };
		},
		settings: { current: { units: 'km', loadRulesOff: [] } },
		store: only('the store', {
			log: (run: unknown) => Promise.resolve(kept.push(run)),
			setPlan: (plan: unknown) => {
				kept.push(plan);
				return () => Promise.resolve();
			},
		}),
	});
	const tools = createChatTools(
		{
			clock: { now: () => clock.at },
			log: { warn: assert.fail },
			person: { opened: Promise.resolve() },
		} as never,
		only('features', {
			timer: only('the timer', {
				view,
				record: { onBreak: null },
				dispatch: (event: unknown) => log.push(event),
			}),
			page: only('the page', { show: (request: unknown) => Promise.resolve(log.push(request)) }),
			running: { get: () => Promise.resolve({ service }) },
			strain: { stop },
		}) as never,
	);
	const call = async (name: keyof ChatTools, input: unknown) => {
		const { content } = (await tools[name].invoke(input)) as {
			content: readonly { value: string }[];
		};
		return content.map(({ value }) => value).join('|');
	};
	return { tools, call, log, kept, clock };
}
