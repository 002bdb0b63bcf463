import { nudges } from '../../src/content/nudges.ts';
import { DEFAULTS } from '../../src/core/settings/settings.ts';
import { logEntry } from '../../src/core/timer/logEntries.ts';
import { alwaysOpen } from '../../src/core/timer/workingHours.ts';
import { HOUR, MINUTE } from '../../src/core/base/time.ts';
import { dayFormat } from '../../src/core/history/logFiles.ts';
import { dayName } from '../../src/core/base/calendar.ts';
import { localDays } from '../../src/host/base/locale.ts';
import { dayFileName, DayFiles } from '../../src/host/windows/dayFiles.ts';
import { sharedFile, Sharing } from '../../src/host/windows/sharing.ts';
import { TimerService } from '../../src/host/timer/timerService.ts';
import * as askText from '../../src/host/timer/askText.ts';
import { statusText } from '../../src/host/timer/statusText.ts';
import { TwoSlotFile } from '../../src/host/storage/twoSlotFile.ts';
import { type Keeping, MACHINE, NINE, type Person } from './person.ts';

const DAY = dayFileName(MACHINE, dayName(localDays.dayOf(NINE)));

/** The sit timer and its log, wired as in src/host/windows/sharedStorage.ts. */
export class Sitting implements Keeping {
	readonly what = 'sit timer and log';
	readonly files = ['sitting', DAY];
	private readonly person: Person;
	private timer: TimerService | null = null;
	private sharing: Sharing | null = null;
	private windows = 0;

	constructor(person: Person) {
		this.person = person;
	}

	async open(): Promise<void> {
		const { clock, now, files, reporter, failed } = this.person;
		this.sharing?.dispose();
		this.timer?.dispose();
		const rules = () => ({
			settings: DEFAULTS,
			lines: nudges,
			openHours: alwaysOpen,
			aheadAt: () => 0,
			closed: false,
			mayFreeze: false,
		});
		const timer = new TimerService(clock, rules, { provenByActivity: () => null });
		const days = new DayFiles(files, reporter, now);
		const sharing = new Sharing(
			{
				file: sharedFile(files, reporter, now),
				me: `w${this.windows++}`,
				newMachine: MACHINE,
				now,
				keepSince: () => now() - 24 * HOUR,
				adopt: (...adopted) => timer.adopt(...adopted),
				logged: () => {},
				keep: (log) => days.file(log),
				failed,
			},
			timer.record,
		);
		timer.onDidReduce((step) => sharing.handleReduced(step));
		await sharing.sync();
		timer.dispatch({ type: 'opened', lastWriteAt: sharing.shared.lastWriteAt });
		timer.dispatch({ type: 'focus', focused: true });
		[this.timer, this.sharing] = [timer, sharing];
		await sharing.settled();
	}

	async make(number: number): Promise<void> {
		const at = NINE + (number + 1) * MINUTE;
		this.sharing?.add([
			logEntry({ kind: 'nudge', at, nudge: 'stand', line: 'stand-up', answer: 'done' }),
		]);
		await this.minute();
	}

	async minute(): Promise<void> {
		const { clock, now } = this.person;
		await clock.advance(MINUTE);
		this.timer?.dispatch({ type: 'presence', mark: now() });
		await this.sharing?.settled();
	}

	async kept(): Promise<number> {
		const { files, reporter, now } = this.person;
		const record = await sharedFile(files, reporter, now).read();
		const day = await new TwoSlotFile(files, DAY, dayFormat, reporter, now).read();
		const all = [...(record?.entries ?? []), ...(day?.entries ?? [])];
		return new Set(all.filter(({ kind }) => kind === 'nudge').map(({ id }) => id)).size;
	}

	item(): string | null {
		if (!this.timer) {
			return null;
		}
		const words = statusText(this.timer.view, this.person.now(), {
			seated: false,
			iconOnly: false,
			askText,
		});
		return words.text.replace(/\$\([^)]*\) ?/, '');
	}
}
