import type { Disposable } from 'vscode';
import type { Clock } from '../systemClock.ts';
import type { Pacer } from './pacer.ts';
import type { Overlay } from './statusItem.ts';
import { onDemand } from '../loadOnDemand.ts';

/** The way to the pacer, which is loaded when the first breath or posture reset is paced. */
export class Pace implements Disposable {
	private readonly load: () => Promise<Pacer>;
	private loading: Promise<Pacer> | null = null;

	constructor(clock: Clock, cover: (overlay: Overlay | null) => void) {
		this.load = async () => {
			const { Pacer } = await onDemand();
			return new Pacer(clock, cover);
		};
	}

	async breathe(): Promise<void> {
		(await this.open()).breathe();
	}

	async resetPosture(seated: boolean): Promise<void> {
		(await this.open()).resetPosture(seated);
	}

	dispose(): void {
		void this.loading?.then((pacer) => pacer.dispose());
	}

	private open(): Promise<Pacer> {
		this.loading ??= this.load();
		return this.loading;
	}
}
