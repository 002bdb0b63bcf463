import { Disposable, EventEmitter, LanguageModelToolResult, lm } from 'vscode';
import type { NextPostureApi, NextPostureState } from '../../media/api.d.ts';
import type { CurrentSettings } from './base/appContext.ts';
import { DisposableStore, MutableDisposable } from './base/disposables.ts';

/** What the API needs of the rest, which is loaded later. */
export interface ApiDeps {
	readonly startBreak: () => Promise<boolean>;
	/** Gets what another extension's listener threw. */
	readonly onError: (error: unknown) => void;
}

/**
 * What `activate` gives to other extensions, and the way to update it. Whoever calls it is trusted with
 * nothing: arguments are looked at before anything else, and what is handed out is frozen.
 */
export class ExportedApi implements Disposable {
	readonly #changed = new EventEmitter<NextPostureState>();
	#state: NextPostureState = Object.freeze({ phase: null, minutes: null });
	readonly api: NextPostureApi;

	constructor({ startBreak, onError }: ApiDeps) {
		const state = () => this.#state;
		const { event } = this.#changed;
		this.api = Object.freeze<NextPostureApi>({
			version: 1,
			get phase() {
				return state().phase;
			},
			get minutes() {
				return state().minutes;
			},
			onDidChange(listener, thisArg, disposables) {
				if (typeof listener !== 'function') {
					throw new TypeError('onDidChange takes a function.');
				}
				const listening = event((changed) => {
					try {
						listener.call(thisArg, changed);
					} catch (error) {
						onError(error);
					}
				});
				// A list that takes nothing more is passed over, as whatever is no list: they have what is returned.
				if (Array.isArray(disposables) && Object.isExtensible(disposables)) {
					disposables.push(listening);
				}
				return listening;
			},
			startBreak: () => startBreak(),
		});
	}

	/** Tells listeners where something differs from before; the rest of what is given stays here. */
	update({ phase, minutes }: NextPostureState): void {
		if (phase !== this.#state.phase || minutes !== this.#state.minutes) {
			this.#state = Object.freeze({ phase, minutes });
			this.#changed.fire(this.#state);
		}
	}

	dispose(): void {
		this.#changed.dispose();
	}
}

/** The tools that a chat may call, by their names without what says whose they are. */
export const CHAT_TOOLS = [
	'timer',
	'startBreak',
	'startRoutine',
	'snooze',
	'logRun',
	'planRun',
	'load',
] as const;
export type ChatToolName = (typeof CHAT_TOOLS)[number];

/** A tool that a chat may call; `input` is a model's and may be anything. */
export interface ChatTool {
	/** What VS Code shows, or asks the person, before the tool is called. */
	readonly prepare: (input: unknown) => Promise<object>;
	/** Does it, and gives what goes to the model. */
	readonly invoke: (input: unknown) => Promise<object>;
}
export type ChatTools = Readonly<Record<ChatToolName, ChatTool>>;

/** Registers the chat tools as long as the setting is on; VS Code has them from 1.95 on. */
export class ChatToolRegistry implements Disposable {
	readonly #owned = new DisposableStore();
	readonly #registered = this.#owned.add(new MutableDisposable());
	readonly #settings: CurrentSettings;
	readonly #tools: ChatTools;
	#on = false;

	constructor(settings: CurrentSettings, tools: ChatTools) {
		this.#settings = settings;
		this.#tools = tools;
		this.#owned.add(settings.onDidChange(() => this.#follow()));
		this.#follow();
	}

	dispose(): void {
		this.#on = false;
		this.#owned.dispose();
	}

	#follow(): void {
		// Before 1.95, `registerTool` may be there and throw, as what is not released yet does.
		const on = this.#settings.current.chatTools && LanguageModelToolResult !== undefined;
		if (on !== this.#on) {
			this.#on = on;
			this.#registered.set(on ? Disposable.from(...CHAT_TOOLS.flatMap(this.#register)) : null);
		}
	}

	readonly #register = (name: ChatToolName): readonly Disposable[] => {
		const registered = lm?.registerTool?.(`nextPosture_${name}`, {
			prepareInvocation: async ({ input }) => this.#tool(name).prepare(input),
			invoke: async ({ input }) => this.#tool(name).invoke(input),
		});
		return registered ? [registered] : [];
	};

	/** A call that is under way when the setting is turned off ends here. */
	#tool(name: ChatToolName): ChatTool {
		if (!this.#on) {
			throw new Error('nextPosture.chatTools is off.');
		}
		return this.#tools[name];
	}
}
