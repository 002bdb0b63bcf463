import type { Disposable } from 'vscode';

/** Owns Disposables and releases them in the reverse order; what comes too late is released at once. */
export class DisposableStore implements Disposable {
	private held: Disposable[] | null = [];

	/** Takes `disposable` over and returns it. */
	add<T extends Disposable>(disposable: T): T {
		if (this.held) {
			this.held.push(disposable);
		} else {
			disposable.dispose();
		}
		return disposable;
	}

	dispose(): void {
		const owned = this.held ?? [];
		this.held = null;
		for (const disposable of owned.reverse()) {
			disposable.dispose();
		}
	}
}

/** Holds one Disposable at a time: setting another releases the one before. */
export class MutableDisposable implements Disposable {
	private held: Disposable | null = null;

	set(disposable: Disposable | null): void {
		this.held?.dispose();
		this.held = disposable;
	}

	dispose(): void {
		this.set(null);
	}
}
