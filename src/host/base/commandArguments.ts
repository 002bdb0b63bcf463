import * as v from 'valibot';
import { Uri } from 'vscode';
import type { CommandId } from './commandIds.ts';

/** An argument of a command, which a keybinding or another extension may give. */
export interface CommandArgument<T> {
	readonly schema: v.GenericSchema<unknown, T>;
	/** What it may be, for the log: "a URI". */
	readonly allowed: string;
	/** Whether the log may show what was given: it is never something personal. */
	readonly isShown?: true;
}

/** The address of a file or a folder. */
export const uriArgument: CommandArgument<Uri> = {
	schema: v.custom<Uri>((given) => given instanceof Uri),
	allowed: 'a URI',
};

/**
 * The argument of a command, if what is `given` is one. Undefined where nothing is given, and where it is
 * refused, with a line in the log: then the person is asked.
 */
export function commandArgument<T>(
	command: CommandId,
	{ schema, allowed, isShown }: CommandArgument<T>,
	given: unknown,
	log: { warn(message: string): void },
): T | undefined {
	if (given === undefined) {
		return undefined;
	}
	const { success, output } = v.safeParse(schema, given);
	if (success) {
		return output;
	}
	const shown = isShown && typeof given === 'string' ? shortened(given) : `a ${typeof given}`;
	log.warn(`${command} was given ${shown}; it takes ${allowed}.`);
	return undefined;
}

/** As much of a refused text as a log needs. */
const SHOWN = 60;
/** What a log could show as something else, or not at all. */
const UNSEEN = /[^ -~]/g;

/** A text from outside, quoted and short, in letters that any log shows as they are. */
export function shortened(text: string): string {
	return JSON.stringify(text.slice(0, SHOWN)).replaceAll(UNSEEN, '?');
}
