import { env } from 'vscode';
import { type HourCycle, systemLocale } from '../../core/base/hourCycle.ts';
import type { ToPage } from '../../core/protocol/protocol.ts';
import type { AppContext } from './appContext.ts';
import { hourCycleIn, isKnownLocale, setHourCycle } from './locale.ts';
import type { PageSource } from './page.ts';

// The process of Node's extension host; a browser's has none.
declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

/** Under which the locale of the page's browser is remembered. */
const PAGE_LOCALE = 'pageLocale';

/** How times of day are shown, on the page too: as the setting `clock` says, or as the system shows them. */
export class ClockFormat implements PageSource {
	private readonly app: Pick<AppContext, 'settings' | 'state'>;
	private cycle: HourCycle;
	private sent: HourCycle | null = null;

	/** Follows the setting from now on; what shows a time is drawn anew by whoever follows it too. */
	constructor(app: Pick<AppContext, 'settings' | 'state' | 'subscriptions'>) {
		this.app = app;
		this.cycle = this.update();
		app.subscriptions.add(app.settings.onDidChange(() => this.update()));
	}

	/** A page was opened, whose browser has this locale; whether times are shown otherwise from now on. */
	learn(locale: string): boolean {
		const { state } = this.app;
		if (state.get(PAGE_LOCALE) === locale) {
			return false;
		}
		void state.update(PAGE_LOCALE, locale);
		const before = this.cycle;
		return this.update(locale) !== before;
	}

	begin(): readonly ToPage[] {
		this.sent = this.cycle;
		return [{ kind: 'clock', hourCycle: this.cycle }];
	}

	changes(): readonly ToPage[] {
		return this.sent === this.cycle ? [] : this.begin();
	}

	private update(page = this.app.state.get<string>(PAGE_LOCALE)): HourCycle {
		const { clock } = this.app.settings.current;
		this.cycle =
			clock === 'auto'
				? hourCycleIn(systemLocale(sources(page), isKnownLocale) ?? env.language)
				: clock === '12'
					? 'h12'
					: 'h23';
		setHourCycle(this.cycle);
		return this.cycle;
	}
}

function sources(page: string | undefined) {
	return typeof process === 'undefined'
		? { environment: {}, browser: new Intl.DateTimeFormat().resolvedOptions().locale, page }
		: { environment: process.env, browser: null, page };
}
