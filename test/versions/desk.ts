import { type Instant, MINUTE } from '../../src/core/base/time.ts';
import type { UntimedEvent } from '../../src/core/timer/events.ts';
import { logEntry } from '../../src/core/timer/logEntries.ts';
import { sharedFormat } from '../../src/core/timer/shared/sharedRecord.ts';
import { localDays, midnight } from '../../src/host/base/locale.ts';
import { slotText } from '../../src/host/storage/slot.ts';
import { DayFiles } from '../../src/host/windows/dayFiles.ts';
import { sharedFile, Sharing } from '../../src/host/windows/sharing.ts';
import { disk } from '../support/vscode.ts';
import { Desk } from '../unit/timer/desk.ts';
import type { Written } from './written.ts';

/** So many days of work are in the log, today included. */
const DAYS = 12;

/** A desk whose timer is kept as that of a window is. */
class KeptDesk extends Desk {
	private readonly sharing: Sharing;

	constructor(written: Written, start: Instant) {
		super(
			{ nudgeKinds: ['stand', 'exhale', 'posture', 'eyes'], smallNudges: 'two' },
			undefined,
			start,
		);
		const { files, reporter } = written.running;
		const now = () => this.now;
		const days = new DayFiles(files, reporter, now);
		const failed = (reason: unknown) => {
			throw new Error(String(reason));
		};
		this.sharing = new Sharing(
			{
				file: sharedFile(files, reporter, now),
				me: '00000000000000000000000000000001',
				newMachine: written.origin.machine,
				now,
				keepSince: () => midnight(now(), -1),
				adopt: () => {},
				logged: () => {},
				keep: (log) => days.file(log),
				failed,
			},
			this.state.record,
		);
	}

	override do(untimed: UntimedEvent): this {
		const { length } = this.log;
		super.do(untimed);
		// The first event comes while the desk is made.
		this.sharing?.handleReduced({
			record: this.state.record,
			entries: this.log.slice(length),
			act: null,
			focused: true,
		});
		return this;
	}

	/** Adds moves that were done. */
	moved(...moves: readonly string[]): this {
		this.sharing.add(
			moves.map((move, index) => logEntry({ kind: 'move', at: this.now + index, move })),
		);
		return this;
	}

	/** Resolves when all of it is written. */
	async kept(): Promise<void> {
		await this.sharing.settled();
	}

	/** The shared record as it would be written now. */
	get slot(): string {
		return slotText(9, sharedFormat.encode(this.sharing.shared));
	}
}

/** Twelve days at the desk; each ends with the machine asleep. */
export async function workAtTheDesk(written: Written): Promise<void> {
	const today = localDays.dayOf(written.origin.now);
	const first = localDays.at(today - DAYS + 1, 9 * 60);
	const desk = new KeptDesk(written, first);
	const states = new Map<string, string>();
	const keep = (state: string) => states.set(state, desk.slot);
	for (let day = today - DAYS + 1; day < today; day++) {
		desk.still((localDays.at(day, 9 * 60) - desk.now) / MINUTE).present();
		desk.browse(15).didSmall('exhale').browse(20).imUp().still(6).present().moved('chin-tuck');
		desk.browse(32).snooze().browse(9).skip().browse(12).standUp().browse(25).sitDown();
		desk.startRoutine().playRoutine(4).endRoutine().moved('seated-twist', 'wall-calf-stretch');
		desk.browse(16).didSmall('eyes').machineBusy().browse(14).machineIdle().endTask().breakOf(5);
		desk.leave(50).answer('moved').undo().answer('here').browse(5);
		await desk.kept();
		desk.sleep((localDays.at(day + 1, 8 * 60) - desk.now) / MINUTE);
		await desk.kept();
	}
	desk.still((localDays.at(today, 9 * 60) - desk.now) / MINUTE).present();
	desk
		.change({ nudgeKinds: ['stand', 'eyes'], smallNudges: 'one' })
		.restart()
		.didSmall('eyes');
	desk.browse(15);
	keep('far-look');
	desk.breakOf(4).startRoutine().playRoutine(2);
	keep('routine-really-played');
	desk.endRoutine().machineBusy('command').type(31).editAlone().machineIdle('command');
	keep('after-work');
	desk.pause(30);
	keep('paused');
	desk.resume().tryNudge();
	keep('tried');
	desk.endTrial().breakOf(3);
	desk.browse((written.origin.now - desk.now) / MINUTE);
	await desk.kept();
	for (const [name, text] of states) {
		disk.held.set(`${written.root}/states/${name}/sitting.a`, text);
	}
}
