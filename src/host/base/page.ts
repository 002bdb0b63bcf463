import { l10n, type QuickPickItem, window } from 'vscode';
import { helpTitles, seekHelpTexts, stillOpenTexts } from '../../content/running/runTexts.ts';
import type { StrainStop } from '../../core/moves/body.ts';
import { CUSTOM_PREFIX } from '../../core/moves/customMoves.ts';
import type { ToPage } from '../../core/protocol/protocol.ts';

/** Opens the page: all that commands and addresses need of it. */
export interface PageOpener {
	/** Shows the page; `request` (a view, a routine) reaches it once it listens. */
	show(request: ToPage): Promise<void>;
}

/** The page as commands and tools reach it: a routine that strains is not started while something closes it. */
export class GuardedPage implements PageOpener {
	private readonly page: PageOpener;
	/** Resolves with what closes everything that strains, once that is known. */
	readonly stop: () => Promise<StrainStop | null>;

	constructor(page: PageOpener, stop: () => Promise<StrainStop | null>) {
		this.page = page;
		this.stop = stop;
	}

	async show(request: ToPage): Promise<void> {
		await this.start(request);
	}

	/** Shows the page, or in its place where to turn; resolves with whether the page is shown. */
	async start(request: ToPage): Promise<boolean> {
		const stop = mayStrain(request) ? await this.stop() : null;
		if (stop === null) {
			await this.page.show(request);
			return true;
		}
		// The answer may stand open for hours.
		void showHelp(stop);
		return false;
	}
}

/**
 * Says where to turn, and after it what stays open. Its one button closes it: nothing begins by the next Enter, and
 * positions of ease are a choice of their own in the menus and on the page.
 */
export async function showHelp(stop: StrainStop): Promise<void> {
	const open = stillOpenTexts[stop === 'severe' ? 'severe' : 'sign'];
	await window.showWarningMessage(l10n.t(helpTitles[stop]), {
		modal: true,
		detail: `${l10n.t(seekHelpTexts[stop])}\n\n${l10n.t(open)}`,
	});
}

/** The row that a menu begins with while something stops what strains; picked, `showHelp` says the whole of it. */
export function helpItem(stop: StrainStop): QuickPickItem {
	const item = { label: `$(warning) ${l10n.t(helpTitles[stop])}` };
	// Where to turn in an emergency is longer than a row, which would cut it off.
	return stop === 'emergency' ? item : { ...item, detail: l10n.t(seekHelpTexts[stop]) };
}

/** Whether a request may start what strains: each routine of ours does. Of the person's own, the page knows. */
function mayStrain(request: ToPage): boolean {
	return request.kind === 'play'
		? !request.routine.startsWith(CUSTOM_PREFIX)
		: request.kind === 'playFit' || request.kind === 'playWarmUp';
}

/** The open page, as a feature reaches it. */
export interface PageLink {
	/** Whether the page can be seen now. */
	visible(): boolean;
	/** Sends an answer; one that finds no page listening is dropped, and asked for anew by the next page. */
	post(message: ToPage): void;
	/** Has the changes of all sources sent, unless no page listens. */
	refresh(): void;
}

/** What one feature shows on the page. */
export interface PageSource {
	/** All of it, for a fresh page, which knows nothing. */
	begin(): readonly ToPage[];
	/** What differs from what was sent last. */
	changes(): readonly ToPage[];
}
