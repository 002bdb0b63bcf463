import type { Disposable } from 'vscode';

/** Owns Disposables and releases them in the reverse order; what comes too late is released at once. */
export class Disposables implements Disposable {
	private owned: Disposable[] | null = [];

	/** Takes `disposable` over and returns it. */
	own<T extends Disposable>(disposable: T): T {
		if (this.owned) {
			this.owned.push(disposable);
		} else {
			disposable.dispose();
		}
		return disposable;
	}

	dispose(): void {
		const owned = this.owned ?? [];
		this.owned = null;
		for (const disposable of owned.reverse()) {
			disposable.dispose();
		}
	}
}

/** Holds one Disposable at a time: setting another releases the one before. */
export class Slot implements Disposable {
	private held: Disposable | null = null;

	set(disposable: Disposable | null): void {
		this.held?.dispose();
		this.held = disposable;
	}

	dispose(): void {
		this.set(null);
	}
}
