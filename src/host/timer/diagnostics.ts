import * as vscode from 'vscode';
import { PRIVATE_KEYS, type Settings } from '../../core/settings/settings.ts';
import type { TimerView } from '../../core/timer/view/view.ts';

/** What Copy Diagnostics gathers. */
export interface DiagnosticsFacts {
	/** Our package.json, for the version. */
	readonly manifest: unknown;
	readonly settings: Settings;
	readonly view: TimerView;
	/** The last decisions, oldest first. */
	readonly decisions: readonly string[];
}

/** Versions, settings, phase and the last decisions: what a report needs, and nothing personal. */
export function diagnostics({ manifest, settings, view, decisions }: DiagnosticsFacts): string {
	const shown = Object.entries(settings).filter(
		([key]) => !PRIVATE_KEYS.some((hidden) => hidden === key),
	);
	return [
		`Next Posture ${(manifest as { readonly version: string }).version}`,
		`VS Code ${vscode.version}, ${vscode.env.appHost}, ${vscode.env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'}, ${vscode.env.remoteName === undefined ? 'local' : 'remote'}`,
		`Language: ${vscode.env.language}`,
		`Phase: ${view.phase}, ${view.position}, ${view.minutes ?? 'no'} min, quiet: ${view.quietUntil !== null}`,
		`Settings: ${JSON.stringify(Object.fromEntries(shown), null, 2)}`,
		`Decisions:`,
		...decisions,
	].join('\n');
}
