import { env } from 'vscode';
import { type HourCycle, systemLocale } from '../../core/base/hourCycle.ts';
import type { ToPage } from '../../core/protocol/protocol.ts';
import type { AppContext } from './appContext.ts';
import { hourCycleIn, isKnownLocale, setHourCycle, setSystemLocale } from './locale.ts';
import type { PageSource } from './page.ts';

// The process of Node's extension host; a browser's has none.
declare const process: { readonly env: Readonly<Record<string, string | undefined>> } | undefined;

/** How times of day are shown, on the page too: as the setting `clock` says, or as the system shows them. */
export class ClockFormat implements PageSource {
	private readonly app: Pick<AppContext, 'settings' | 'person'>;
	private cycle: HourCycle | null = null;
	private sent: HourCycle | null = null;

	/** Follows setting and browser from now on; what shows a time is drawn anew by whoever follows them too. */
	constructor(app: Pick<AppContext, 'settings' | 'person' | 'subscriptions'>) {
		const { settings, person, subscriptions } = app;
		this.app = app;
		this.update();
		subscriptions.add(settings.onDidChange(() => this.update()));
		subscriptions.add(person.onDidChange(() => this.update()));
	}

	/** A page was opened, whose browser has this locale. */
	learn(locale: string): void {
		this.app.person.set('pageLocale', locale);
	}

	begin(): readonly ToPage[] {
		this.sent = this.cycle;
		return this.cycle ? [{ kind: 'clock', hourCycle: this.cycle }] : [];
	}

	changes(): readonly ToPage[] {
		return this.sent === this.cycle ? [] : this.begin();
	}

	private update(): void {
		const { settings, person } = this.app;
		const { clock } = settings.current;
		const locale = systemLocale(sources(person.get('pageLocale')), isKnownLocale);
		setSystemLocale(locale);
		this.cycle =
			clock === 'auto' ? hourCycleIn(locale ?? env.language) : clock === '12' ? 'h12' : 'h23';
		setHourCycle(this.cycle);
	}
}

function sources(page: string | undefined) {
	return typeof process === 'undefined'
		? { environment: {}, browser: new Intl.DateTimeFormat().resolvedOptions().locale, page }
		: { environment: process.env, browser: null, page };
}
