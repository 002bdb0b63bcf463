import { type Disposable, l10n, MarkdownString } from 'vscode';
import { sittingDays } from '../../core/history/sittingDays.ts';
import { MINUTE } from '../../core/base/time.ts';
import type { LogEntry } from '../../core/timer/logEntries.ts';
import { hasRoom } from '../../core/timer/view/itemLayer.ts';
import type { AppContext } from '../base/appContext.ts';
import { DisposableStore, MutableDisposable } from '../base/disposables.ts';
import { localDays, unitText } from '../base/locale.ts';
import { claim } from '../storage/personStore.ts';
import type { Overlay } from '../timer/statusItem.ts';
import type { TimerService } from '../timer/timerService.ts';

/** How long the item says so. */
const SHOWS = MINUTE;
/** It is said only to someone who was seen this shortly before. */
const SEEN_WITHIN = 2 * MINUTE;

/** What the day's limit is judged by, and where it is said. */
export interface DayLimitDeps {
	readonly storage: { readonly entries: readonly LogEntry[] };
	readonly timer: Pick<TimerService, 'view' | 'record' | 'signals' | 'onDidChangeView'>;
	readonly note: (overlay: Overlay | null) => void;
}

/**
 * Says once a day, in one window of all, how long was sat once that is as long as the person set. It asks for
 * nothing, and waits for a moment when the item has room.
 */
export class DayLimit implements Disposable {
	private readonly owned = new DisposableStore();
	private readonly alarm = this.owned.add(new MutableDisposable());
	private readonly app: Pick<AppContext, 'clock' | 'settings' | 'person'>;
	private readonly deps: DayLimitDeps;

	constructor(app: Pick<AppContext, 'clock' | 'settings' | 'person'>, deps: DayLimitDeps) {
		this.app = app;
		this.deps = deps;
		this.owned.add(deps.timer.onDidChangeView(() => this.look()));
		this.owned.add(app.settings.onDidChange(() => this.look()));
		this.look();
	}

	dispose(): void {
		this.owned.dispose();
	}

	private look(): void {
		const { clock, settings, person } = this.app;
		const { dayLimitHours } = settings.current;
		const { storage, timer } = this.deps;
		const now = clock.now();
		const isSeen = now - timer.record.presence < SEEN_WITHIN;
		if (dayLimitHours === 0 || !timer.signals.focused || !isSeen || !hasRoom(timer.view)) {
			return;
		}
		const today = localDays.dayOf(now);
		const day = `${today} ${dayLimitHours}`;
		if (person.get('dayLimit') === day) {
			return;
		}
		const known = { entries: storage.entries, record: timer.record, now, local: localDays };
		const hours = (sittingDays(known, today)[0]?.sittingMinutes ?? 0) / 60;
		if (hours >= dayLimitHours) {
			void this.announce(day, Math.floor(hours));
		}
	}

	private async announce(day: string, hours: number): Promise<void> {
		const { clock, settings, person } = this.app;
		const isOurs = await claim(person, 'dayLimit', (last) => (last === day ? undefined : day));
		if (isOurs) {
			this.deps.note(noteWords(hours, settings.current));
			this.alarm.set(clock.wakeAt(clock.now() + SHOWS, () => this.deps.note(null)));
		}
	}
}

function noteWords(
	hours: number,
	{ seatedMode, iconOnly }: { readonly seatedMode: boolean; readonly iconOnly: boolean },
): Overlay {
	const { t } = l10n;
	const words = (display: 'narrow' | 'long') =>
		seatedMode
			? t('{0} at the desk today', unitText(hours, 'hour', display))
			: t('{0} sat today', unitText(hours, 'hour', display));
	return {
		text: iconOnly ? GLYPH : `${GLYPH} ${words('narrow')}`,
		name: `Next Posture: ${words('long')}`,
		tooltip: new MarkdownString(
			[words('long'), t('As long as you set for a day. A click ends this.')].join('\n\n'),
		),
	};
}

const GLYPH = '$(next-posture-sit)';
