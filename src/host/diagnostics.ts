import * as vscode from 'vscode';
import { PRIVATE_KEYS, type Settings } from '../core/settings/settings.ts';
import type { Look } from '../core/sitting/look.ts';

/** What Copy Diagnostics gathers. */
export interface DiagnosticsFacts {
	/** Our package.json, for the version. */
	readonly manifest: unknown;
	readonly settings: Settings;
	readonly look: Look;
	/** The last decisions, oldest first. */
	readonly decisions: readonly string[];
}

/** Versions, settings, phase and the last decisions: what a report needs, and nothing personal. */
export function diagnostics({ manifest, settings, look, decisions }: DiagnosticsFacts): string {
	const told = Object.entries(settings).filter(([key]) => !PRIVATE_KEYS.some((own) => own === key));
	return [
		`Next Posture ${(manifest as { readonly version: string }).version}`,
		`VS Code ${vscode.version}, ${vscode.env.appHost}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'}, ${vscode.env.remoteName === undefined ? 'local' : 'remote'}`,
		`Language: ${vscode.env.language}`,
		`Phase: ${look.phase}, ${look.position}, ${look.minutes ?? 'no'} min, quiet: ${look.quietUntil !== null}`,
		`Settings: ${JSON.stringify(Object.fromEntries(told), null, 2)}`,
		`Decisions:`,
		...decisions,
	].join('\n');
}
