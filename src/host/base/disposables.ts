import type { Disposable } from 'vscode';

/** Owns Disposables and disposes of them in reverse order; one that is added after that, at once. */
export class DisposableStore implements Disposable {
	/** Null once all are disposed of. */
	#disposables: Disposable[] | null = [];

	/** Owns `disposable` from now on; returns it. */
	add<T extends Disposable>(disposable: T): T {
		if (this.#disposables) {
			this.#disposables.push(disposable);
		} else {
			disposable.dispose();
		}
		return disposable;
	}

	dispose(): void {
		const disposables = this.#disposables ?? [];
		this.#disposables = null;
		for (const disposable of disposables.reverse()) {
			disposable.dispose();
		}
	}
}

/** Owns one Disposable at a time: setting another disposes of the one before. */
export class MutableDisposable implements Disposable {
	#current: Disposable | null = null;

	/** Null: holds nothing. */
	set(disposable: Disposable | null): void {
		this.#current?.dispose();
		this.#current = disposable;
	}

	dispose(): void {
		this.set(null);
	}
}
