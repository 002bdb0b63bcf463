/** VS Code's own small memory of an extension, which all windows share; and how often it was written. */
export class MemoryState {
	written = 0;
	private readonly held = new Map<string, unknown>();

	readonly get = (key: string, otherwise?: unknown): never =>
		(this.held.get(key) ?? otherwise) as never;
	readonly keys = (): readonly string[] => [...this.held.keys()];
	readonly update = async (key: string, value: unknown): Promise<void> => {
		this.written++;
		this.held.set(key, value);
	};
	/** Settings Sync carries nothing here. */
	readonly setKeysForSync = (): void => {};
}
