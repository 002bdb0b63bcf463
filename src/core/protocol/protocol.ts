import * as v from 'valibot';
import { amount, faultOf, type Infer, isRecord, listOf, record } from '../base/schema.ts';
import { appFromPage, appToPage } from './app.ts';
import { historyFromPage, historyToPage } from './history.ts';
import { movesFromPage, movesToPage } from './moves.ts';
import { runningFromPage, runningToPage } from './running.ts';
import { timerFromPage, timerToPage } from './timer.ts';

/** All messages, from page to host and the other way: the schema of each by its kind. */
const fromPage = {
	...appFromPage,
	...timerFromPage,
	...movesFromPage,
	...runningFromPage,
	...historyFromPage,
};
const toPage = {
	...appToPage,
	...timerToPage,
	...movesToPage,
	...runningToPage,
	...historyToPage,
};

type Schemas = Readonly<Record<string, v.GenericSchema>>;

/** The messages of these schemas by their kinds. */
type MessagesOf<All extends Schemas> = {
	readonly [Kind in keyof All]: { readonly kind: Kind } & Infer<All[Kind]>;
};

/** What the page posts to the host. */
export type FromPageKind = keyof typeof fromPage;
export type FromPageOf<Kind extends FromPageKind> = MessagesOf<typeof fromPage>[Kind];
export type FromPage = FromPageOf<FromPageKind>;

/** What a check comes to: a page posts it to the host, and to the pages of other windows. */
export type CheckMessage = FromPageOf<'signTicked' | 'checkDone'>;

/** What the host posts to the page. */
export type ToPageKind = keyof typeof toPage;
export type ToPageOf<Kind extends ToPageKind> = MessagesOf<typeof toPage>[Kind];
export type ToPage = ToPageOf<ToPageKind>;

/** A handler for each of these messages from the page: one that is left out does not compile. */
export type Handlers<Kinds extends FromPageKind = FromPageKind> = {
	readonly [Kind in Kinds]: (message: FromPageOf<Kind>) => void;
};

/** The message to the page, or the reason why it is none: the receiver logs that and drops it. */
export function parseToPage(value: unknown): ToPage | string {
	return messageFault(toPage, value) ?? (value as ToPage);
}

/** The message from the page, or the reason why it is none: the receiver logs that and drops it. */
export function parseFromPage(value: unknown): FromPage | string {
	return messageFault(fromPage, value) ?? (value as FromPage);
}

/** As much of an unknown kind as a log needs. */
const SHOWN = 100;

/** What is wrong with a value as one of these messages; null where nothing is. */
function messageFault(schemas: Schemas, value: unknown): string | null {
	if (!isRecord(value)) {
		return 'the message is not a record';
	}
	const { kind } = value;
	// Looked up as an own property: "constructor" is no kind.
	const schema = typeof kind === 'string' && Object.hasOwn(schemas, kind) ? schemas[kind] : null;
	if (!schema) {
		const shown = typeof kind === 'string' ? JSON.stringify(kind.slice(0, SHOWN)) : typeof kind;
		return `unknown kind ${shown}`;
	}
	const fault = faultOf(schema, value);
	return fault === null ? null : `${String(kind)}: ${fault}`;
}

const stateAheadSchema = record({ at: amount, messages: listOf(v.unknown()) });

/** A state that came with the page's document counts this long, in ms; the host sends a fresh one. */
const AHEAD_COUNTS = 3000;

/**
 * What the page's document says of the state when it was made: messages yet to be parsed; none where
 * it is too old, as in a page that was hidden and is made anew. A text: why it is no such thing.
 */
export function parseStateAhead(
	text: string | undefined,
	now: number,
): readonly unknown[] | string {
	const ahead = json(text ?? '');
	const fault = faultOf(stateAheadSchema, ahead);
	if (fault !== null) {
		return `the state that came with the document ${fault}`;
	}
	const { at, messages } = ahead as Infer<typeof stateAheadSchema>;
	return now - at < AHEAD_COUNTS ? messages : [];
}

function json(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
