// What unit tests of host code see instead of VS Code: texts in English, events, files in memory, and
// the messages that a person would be shown.
import * as bundled from '@vscode/l10n';
import type { Disposable as Released } from 'vscode';
import { Disk } from './vscodeFiles.ts';

export { FileSystemError, FileType, Uri } from './vscodeFiles.ts';

export const l10n = { t: bundled.t };
export const version = '1.91.0';
export const UIKind = { Desktop: 1, Web: 2 };
export const ExtensionKind = { UI: 1, Workspace: 2 };
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const ViewColumn = { Active: -1 };
export const InputBoxValidationSeverity = { Info: 1, Warning: 2, Error: 3 };
/** Only there to be named: no unit test makes one. */
export const WorkspaceEdit = Object;
export const Position = Object;
export const env = {
	language: 'en',
	appHost: 'desktop',
	appName: 'VS Code',
	uiKind: UIKind.Desktop,
};

export class TabInputWebview {
	readonly viewType: string;

	constructor(viewType: string) {
		this.viewType = viewType;
	}
}

export class MarkdownString {
	isTrusted: unknown = false;
	readonly value: string;

	constructor(value: string) {
		this.value = value;
	}
}

export class EventEmitter<T> {
	private readonly listeners = new Set<(value: T) => void>();

	readonly event = (listener: (value: T) => void): Released => {
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

export class Disposable {
	readonly dispose: () => void;

	constructor(dispose: () => void) {
		this.dispose = dispose;
	}

	static from(...all: readonly Released[]): Disposable {
		return new Disposable(() => all.forEach((one) => void one.dispose()));
	}
}

export class RelativePattern {
	readonly base: unknown;
	readonly pattern: string;

	constructor(base: unknown, pattern: string) {
		this.base = base;
		this.pattern = pattern;
	}
}

const nothing = () => ({ dispose: () => {} });

/** What the person is shown, in order. */
export const shown: string[] = [];
/** How a message is answered by its buttons. It stays open for ever, unless a test has it answered. */
export const answers: { next: ((message: string, buttons: readonly string[]) => unknown) | null } =
	{
		next: null,
	};
const show = (message: string, ...buttons: string[]) => {
	shown.push(message);
	return new Promise((resolve) => {
		if (answers.next) {
			resolve(answers.next(message, buttons));
		}
	});
};
export const window = {
	state: { focused: true, active: true },
	onDidChangeWindowState: nothing,
	showInformationMessage: show,
	showWarningMessage: show,
	showErrorMessage: show,
};

/** A VS Code before 1.95, which has no tools for a chat; a test may give it them. */
export const lm: { registerTool?: (name: string, tool: unknown) => Released } = {};
/** What a chat tool answers. */
export class LanguageModelTextPart {
	readonly value: string;

	constructor(value: string) {
		this.value = value;
	}
}
export class LanguageModelToolResult {
	readonly content: readonly unknown[];

	constructor(content: readonly unknown[]) {
		this.content = content;
	}
}

export const commands = { executeCommand: () => Promise.resolve(undefined) };

/** What is marked in each document, by its address. */
export const marks = new Map<string, readonly Diagnostic[]>();
export const languages = {
	createDiagnosticCollection: () => ({
		...nothing(),
		set: (uri: { toString(): string }, found: readonly Diagnostic[]) =>
			void marks.set(uri.toString(), found),
		delete: (uri: { toString(): string }) => void marks.delete(uri.toString()),
	}),
};
export const DiagnosticSeverity = { Warning: 1 };
export class Range {
	readonly places: readonly number[];

	/** Line and letter of its start, then of its end. */
	constructor(...places: readonly number[]) {
		this.places = places;
	}
}
export class Diagnostic {
	source = '';
	readonly range: Range;
	readonly message: string;

	constructor(range: Range, message: string) {
		this.range = range;
		this.message = message;
	}
}

/** The disk that files are on. */
export const disk = new Disk();
export const workspace = {
	fs: disk.fs,
	createFileSystemWatcher: () => ({
		...nothing(),
		onDidChange: nothing,
		onDidCreate: nothing,
		onDidDelete: nothing,
	}),
	onDidSaveTextDocument: nothing,
	onDidOpenTextDocument: nothing,
	onDidChangeTextDocument: nothing,
	onDidCloseTextDocument: nothing,
	/** The documents that are open. */
	textDocuments: [] as unknown[],
	/** Nothing is set. */
	getConfiguration: () => ({ get: (): unknown => undefined }),
};
