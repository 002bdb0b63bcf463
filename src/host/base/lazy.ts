/** Something that is made when it is first asked for, and is the same from then on. */
export class Lazy<T> {
	readonly #make: () => Promise<T>;
	#made: Promise<T> | undefined;

	constructor(make: () => Promise<T>) {
		this.#make = make;
	}

	get(): Promise<T> {
		return (this.#made ??= this.#make());
	}

	/** The same, if it was asked for before; else undefined. */
	get started(): Promise<T> | undefined {
		return this.#made;
	}
}
