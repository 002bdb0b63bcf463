import * as vscode from 'vscode';
import { l10n } from 'vscode';
import type { SettingFault } from '../../core/settings/readSettings.ts';
import { COMMANDS } from '../base/commandIds.ts';

/** As much of a value as a message needs, in characters. */
const SHOWN = 200;

/** Names the setting, what was written, what is allowed and what is used instead. */
export function faultMessage(fault: SettingFault): string {
	const { key, allowed } = fault;
	const name = `nextPosture.${key}`;
	const found = shortened(fault.found);
	const used = shortened(fault.used);
	switch (allowed.type) {
		case 'integer':
			return l10n.t(
				'Setting {0} is {1} but must be a whole number from {2} to {3}. {4} is used instead.',
				name,
				found,
				allowed.minimum,
				allowed.maximum,
				used,
			);
		case 'number':
			return l10n.t(
				'Setting {0} is {1} but must be a number from {2} to {3}. {4} is used instead.',
				name,
				found,
				allowed.minimum,
				allowed.maximum,
				used,
			);
		case 'text':
			return l10n.t('Setting {0} is {1} but must be text. {2} is used instead.', name, found, used);
		case 'choice':
			return l10n.t(
				'Setting {0} is {1} but must be one of {2}. {3} is used instead.',
				name,
				found,
				quoted(allowed.values),
				used,
			);
		case 'choices':
			return l10n.t(
				'Setting {0} is {1} but must be a list of {2}. {3} is used instead.',
				name,
				found,
				quoted(allowed.values),
				used,
			);
		case 'boolean':
			return l10n.t(
				'Setting {0} is {1} but must be true or false. {2} is used instead.',
				name,
				found,
				used,
			);
		case 'workingHours':
			return l10n.t(
				'Setting {0} is {1} but must be days such as "monday", each with a list of ranges such as "09:00-12:30". {2} is used instead.',
				name,
				found,
				used,
			);
		case 'atLeast':
			return l10n.t(
				'Setting {0} is {1} but must not be below {2}. {3} is used instead.',
				name,
				found,
				`nextPosture.${allowed.key}`,
				used,
			);
	}
}

function quoted(values: readonly string[]): string {
	return values.map((value) => JSON.stringify(value)).join(', ');
}

function shortened(value: string): string {
	return value.length > SHOWN ? `${value.slice(0, SHOWN)}…` : value;
}

/**
 * Reports settings that could not be used as written: in the log each time, in a warning only what is
 * not among the messages `reported` before. Returns the messages of now.
 */
export function reportFaults(
	faults: readonly SettingFault[],
	reported: ReadonlySet<string>,
	log: { warn(message: string): void },
): ReadonlySet<string> {
	const messages = faults.map((fault) => faultMessage(fault));
	for (const message of messages) {
		log.warn(message);
		if (!reported.has(message)) {
			void warn(message);
		}
	}
	return new Set(messages);
}

async function warn(message: string): Promise<void> {
	const open = vscode.l10n.t('Open Settings');
	if ((await vscode.window.showWarningMessage(message, open)) === open) {
		await vscode.commands.executeCommand(COMMANDS.openSettings);
	}
}
