import * as vscode from 'vscode';
import type { Look } from '../../core/sitting/look.ts';

/** Sets the context keys of the timer, for people's own keybindings and the palette. */
export class ContextKeys {
	private readonly known = new Map<string, string>();

	/** `nextPosture.phase` (quiet lies over the phase and wins) and `nextPosture.position`. */
	set({ phase, quietUntil, position }: Look): void {
		this.put('nextPosture.phase', quietUntil === null ? phase : 'quiet');
		this.put('nextPosture.position', position);
	}

	private put(key: string, value: string): void {
		if (this.known.get(key) !== value) {
			this.known.set(key, value);
			void vscode.commands.executeCommand('setContext', key, value);
		}
	}
}
