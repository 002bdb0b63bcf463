import type * as vscode from 'vscode';
import type { FromPage } from '../core/protocol/messages.ts';
import type { Look } from '../core/sitting/look.ts';
import type { ManualClock } from './manualClock.ts';
import type { OpenRunning } from './running/openRunning.ts';
import type { Happening, SitTimer } from './sitting/sitTimer.ts';

/** What `activate` returns to tests: the clock that they move, and ways to play a signal. */
export interface TestApi {
	readonly clock: ManualClock;
	happen(happening: Happening): void;
	look(): Look;
	item(): { readonly covered: boolean };
	/** Resolves when all that happened so far is on disk. */
	settled(): Promise<void>;
	readonly storage: vscode.Uri;
	/** Running, opened. */
	readonly running: () => Promise<OpenRunning>;
	/** What the page says. */
	readonly heard: vscode.Event<FromPage>;
}

/** What the tests' way in is made of. */
export interface TestApiParts extends Pick<TestApi, 'clock' | 'settled' | 'running'> {
	readonly timer: SitTimer;
	readonly item: { readonly covered: boolean };
	readonly context: { readonly globalStorageUri: vscode.Uri };
	readonly heard: vscode.EventEmitter<FromPage>;
}

/** The tests' way in. */
export function testApi(parts: TestApiParts): TestApi {
	const { clock, timer, item, context, settled, running, heard } = parts;
	return {
		clock,
		happen: (happening) => timer.happen(happening),
		look: () => timer.current,
		item: () => ({ covered: item.covered }),
		storage: context.globalStorageUri,
		settled,
		running,
		heard: heard.event,
	};
}
