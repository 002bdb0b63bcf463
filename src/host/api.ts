import { type Disposable, EventEmitter } from 'vscode';
import type { NextPostureApi, NextPostureState } from '../../media/api.d.ts';

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
	private readonly changed = new EventEmitter<NextPostureState>();
	private state: NextPostureState = Object.freeze({ phase: null, minutes: null });
	readonly api: NextPostureApi;

	constructor({ startBreak, onError }: ApiDeps) {
		const state = () => this.state;
		const { event } = this.changed;
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
				if (Array.isArray(disposables)) {
					disposables.push(listening);
				}
				return listening;
			},
			startBreak: () => startBreak(),
		});
	}

	/** Tells listeners where something differs from before; the rest of what is given stays here. */
	update({ phase, minutes }: NextPostureState): void {
		if (phase !== this.state.phase || minutes !== this.state.minutes) {
			this.state = Object.freeze({ phase, minutes });
			this.changed.fire(this.state);
		}
	}

	dispose(): void {
		this.changed.dispose();
	}
}
