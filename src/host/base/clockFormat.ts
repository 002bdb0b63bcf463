import { env, EventEmitter, type Extension, ExtensionKind } from 'vscode';
import type { BrowserZone } from '../../core/base/calendar.ts';
import { deepEqual } from '../../core/base/deepEqual.ts';
import { type HourCycle, systemLocale } from '../../core/base/hourCycle.ts';
import { type Instant, MINUTE } from '../../core/base/time.ts';
import type { ToPage } from '../../core/protocol/protocol.ts';
import type { AppContext } from './appContext.ts';
import {
	aheadAt,
	followFormats,
	hourCycleIn,
	isKnownLocale,
	type PersonFormats,
	setZone,
	zoneName,
} from './locale.ts';
import type { PageSource } from './page.ts';

// The process of Node's extension host; a browser's has none.
declare const process:
	{ readonly env: Record<string, string | undefined>; readonly platform: string } | undefined;

/** How times of day are shown, on the page too: as the setting `clock` says, or as the system shows them. */
export class ClockFormat implements PageSource {
	readonly #app: Pick<AppContext, 'settings' | 'person'>;
	/** Null until something asks for it, and after a change. */
	#formats: PersonFormats | null = null;
	#sent: HourCycle | null = null;

	/** Follows setting and browser from now on; what shows a time is drawn anew by whoever follows them too. */
	constructor(app: Pick<AppContext, 'settings' | 'person' | 'subscriptions'>) {
		const { settings, person, subscriptions } = app;
		this.#app = app;
		const forget = () => {
			this.#formats = null;
		};
		followFormats(() => this.#look());
		subscriptions.add(settings.onDidChange(forget));
		subscriptions.add(person.onDidChange(forget));
	}

	/** A page was opened, whose browser has this locale. */
	learn(locale: string): void {
		this.#app.person.set('pageLocale', locale);
	}

	begin(): readonly ToPage[] {
		this.#sent = this.#look().hourCycle;
		return [{ kind: 'clock', hourCycle: this.#sent }];
	}

	changes(): readonly ToPage[] {
		return this.#sent === this.#look().hourCycle ? [] : this.begin();
	}

	#look(): PersonFormats {
		const { settings, person } = this.#app;
		if (this.#formats === null) {
			const { clock } = settings.current;
			const locale = systemLocale(sources(person.get('pageLocale')), isKnownLocale);
			const hourCycle =
				clock === 'auto' ? hourCycleIn(locale ?? env.language) : clock === '12' ? 'h12' : 'h23';
			this.#formats = { hourCycle, systemLocale: locale };
		}
		return this.#formats;
	}
}

function sources(page: string | undefined) {
	return typeof process === 'undefined'
		? { environment: {}, browser: new Intl.DateTimeFormat().resolvedOptions().locale, page }
		: { environment: process.env, browser: null, page };
}

/** What an extension host is to the person's clocks, and how it comes to know their time zone. */
export interface ZoneHost {
	/** Has the process look for the machine's time zone again, where it can. */
	detect(): void;
	/** Whether what a page says counts: at any time, only until the process ends, or never. */
	readonly trustsPages: 'always' | 'session' | 'never';
	/** Whether it runs in a browser, or on another machine than the person's: it may stop while they work on. */
	readonly mayFreeze: boolean;
}

/**
 * The extension host of this process, which is on another machine than the person's where it runs a workspace's
 * extensions. A browser's follows the machine by itself. Node asks for the time zone once, and again when the
 * variable `TZ` is deleted, though it is not there; where it is, it is the zone that the person wants. On Windows
 * it does not ask again, so that a page, whose browser does, knows better until the next start.
 */
export function zoneHost({ extensionKind }: Pick<Extension<unknown>, 'extensionKind'>): ZoneHost {
	const isRemote = extensionKind === ExtensionKind.Workspace;
	const node = typeof process === 'undefined' ? null : process;
	return {
		detect() {
			if (node && !('TZ' in node.env)) {
				delete node.env['TZ'];
			}
		},
		trustsPages: isRemote ? 'always' : node?.platform === 'win32' ? 'session' : 'never',
		mayFreeze: isRemote || node === null,
	};
}

/** The time zone is looked for at most this often. */
const LOOK_AGAIN = MINUTE;

/** Has local time be that of the time zone in which the person is, while they travel. */
export class PersonZone {
	readonly #app: Pick<AppContext, 'person' | 'clock'>;
	readonly #host: ZoneHost;
	readonly #changed = new EventEmitter<void>();
	/** What a page said before this does not count. */
	readonly #since: Instant;
	#browser: BrowserZone | null = null;
	#lookedAt: Instant;
	/** Null until it is first looked at. */
	#known: string | null = null;
	readonly #aheadAtStart: number;

	/** Local time is another from now on. */
	readonly onDidChange = this.#changed.event;

	constructor(app: Pick<AppContext, 'person' | 'clock' | 'subscriptions'>, host: ZoneHost) {
		const { person, clock, subscriptions } = app;
		this.#app = app;
		this.#host = host;
		this.#since = { always: -Infinity, session: clock.now(), never: Infinity }[host.trustsPages];
		this.#lookedAt = clock.now();
		subscriptions.add(this.#changed);
		subscriptions.add(
			person.onDidChange(() => {
				if (!deepEqual(this.#counting, this.#browser)) {
					this.#update(() => this.#follow());
				}
			}),
		);
		setZone(null);
		this.#follow();
		this.#aheadAtStart = aheadAt(clock.now());
	}

	/** A page was opened in a browser with this time zone, or taken along to it. */
	learn(zone: BrowserZone): void {
		const { person } = this.#app;
		const last = person.current.pageZone;
		const isKnown = last && last.at >= this.#since && deepEqual(last.value, zone);
		if (!isKnown && this.#host.trustsPages !== 'never') {
			person.put('pageZone', zone);
			void person.inTurn(() => person.sync());
		}
	}

	/** Looks whether the machine is in another time zone by now, unless that was done a moment ago. */
	check(): void {
		const now = this.#app.clock.now();
		if (Math.abs(now - this.#lookedAt) >= LOOK_AGAIN) {
			this.#lookedAt = now;
			this.#update(() => this.#host.detect());
		}
	}

	/** Does what may bring another zone, and says if it did. */
	#update(look: () => void): void {
		// Only now: the name of a zone is a matter of formats, which take milliseconds to load.
		const before = this.#known ?? local(this.#aheadAtStart);
		look();
		this.#known = local(aheadAt(this.#app.clock.now()));
		if (this.#known !== before) {
			this.#changed.fire();
		}
	}

	/** The zone of a browser that counts. */
	get #counting(): BrowserZone | null {
		const reported = this.#app.person.current.pageZone;
		return reported && reported.at >= this.#since ? reported.value : null;
	}

	#follow(): void {
		this.#browser = this.#counting;
		setZone(this.#browser);
	}
}

function local(ahead: number): string {
	return `${zoneName()} ${ahead}`;
}
