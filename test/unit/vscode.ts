// What unit tests of host code see instead of VS Code: texts in English, events, nothing else.
import * as bundled from '@vscode/l10n';
import type { Disposable } from 'vscode';

export const l10n = { t: bundled.t };
export const version = '1.91.0';
export const UIKind = { Desktop: 1, Web: 2 };
export const env = { language: 'en', appHost: 'desktop', uiKind: UIKind.Desktop };

export class MarkdownString {
	isTrusted: unknown = false;
	readonly value: string;

	constructor(value: string) {
		this.value = value;
	}
}

export class EventEmitter<T> {
	private readonly listeners = new Set<(value: T) => void>();

	readonly event = (listener: (value: T) => void): Disposable => {
		this.listeners.add(listener);
		return { dispose: () => this.listeners.delete(listener) };
	};

	fire(value: T): void {
		for (const listener of this.listeners) {
			listener(value);
		}
	}

	dispose(): void {
		this.listeners.clear();
	}
}
