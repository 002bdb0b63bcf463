import { pageCommands, pagePhases, views, type FromPage, type ToPage } from './messages.ts';
import { POSITIONS } from '../sitting/record.ts';
import {
	amount,
	flag,
	id,
	messageFault,
	oneOf,
	orNull,
	record,
	texts,
	type Check,
} from '../shape.ts';

/** A check for every field of every message: a message or field left out does not compile. */
type Shapes<M extends { readonly kind: string }> = {
	readonly [K in M['kind']]: Readonly<
		Record<Exclude<keyof Extract<M, { readonly kind: K }>, 'kind'>, Check>
	>;
};

const body = record({ seated: flag });

const toPage: Shapes<ToPage> = {
	setup: { bundle: orNull(texts), body },
	bout: {
		phase: oneOf(pagePhases),
		position: oneOf(POSITIONS),
		minutes: amount,
		sitMinutes: amount,
		latestMinutes: amount,
		breakMinutes: orNull(amount),
	},
	open: { view: oneOf(views) },
	play: { routine: id },
	body: { body },
};

const fromPage: Shapes<FromPage> = {
	ready: {},
	presence: {},
	routineStarted: { routine: id, steps: amount },
	routineStep: { routine: id, step: amount, steps: amount },
	routineEnded: { routine: id, finished: flag, seconds: amount },
	openSource: { source: id },
	command: { command: oneOf(pageCommands) },
};

/** The message to the page, or the reason why it is none: the receiver logs that and drops it. */
export function parseToPage(value: unknown): ToPage | string {
	return messageFault(toPage, value) ?? (value as ToPage);
}

/** The message from the page, or the reason why it is none: the receiver logs that and drops it. */
export function parseFromPage(value: unknown): FromPage | string {
	return messageFault(fromPage, value) ?? (value as FromPage);
}
