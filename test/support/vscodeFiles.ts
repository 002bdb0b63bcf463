// VS Code's files as unit tests see them: in memory, on a disk that a test can break.

/** What is wrong with the disk; null: nothing. */
export type Fault = 'full' | 'locked' | 'gone' | null;

/** An address; only its path counts. */
export class Uri {
	readonly scheme = 'file';
	readonly path: string;

	private constructor(path: string) {
		this.path = path;
	}

	static file(path: string): Uri {
		return new Uri(path);
	}

	static joinPath({ path }: Uri, ...names: string[]): Uri {
		return new Uri([path, ...names].filter((part) => part !== '').join('/'));
	}

	get fsPath(): string {
		return this.path;
	}

	toString(): string {
		return `file://${this.path}`;
	}
}

export const FileType = { Unknown: 0, File: 1, Directory: 2, SymbolicLink: 64 };

export class FileSystemError extends Error {
	readonly code: string;

	constructor(code: string, message: string) {
		super(message);
		this.code = code;
	}
}

const missing = (path: string) =>
	new FileSystemError('FileNotFound', `ENOENT: no such file ${path}`);

/** The disk that `workspace.fs` has. Folders are there as long as they hold something, or were made. */
export class Disk {
	/** Texts by their paths. */
	held = new Map<string, string>();
	private readonly folders = new Set<string>();
	/** What files held when their dates were last asked for. */
	private readonly dated = new Map<string, { readonly text: string; readonly date: number }>();
	/** What is wrong, and below which path. */
	fault: Fault = null;
	faultBelow = '/';
	/** A write takes as long as this does; whoever reads meanwhile meets half of it. */
	slowly: ((path: string) => Promise<void>) | null = null;

	readonly fs = {
		stat: async ({ path }: Uri) => {
			this.reach(path);
			const text = this.held.get(path);
			if (text === undefined && !this.isFolder(path)) {
				throw missing(path);
			}
			const type = text === undefined ? FileType.Directory : FileType.File;
			return { type, size: text?.length ?? 0, ctime: 0, mtime: this.dateOf(path, text) };
		},
		readFile: async ({ path }: Uri) => {
			this.reach(path);
			const text = this.held.get(path);
			if (text === undefined) {
				throw missing(path);
			}
			return new TextEncoder().encode(text);
		},
		writeFile: async ({ path }: Uri, bytes: Uint8Array) => {
			this.reach(path);
			const text = new TextDecoder().decode(bytes);
			const half = text.slice(0, text.length / 2);
			if (this.isBroken(path, 'full')) {
				// The worst that a full disk does: the file is emptied, and half of it fits.
				this.held.set(path, half);
				throw new Error('ENOSPC: no space left on device, write');
			}
			this.unlocked(path);
			if (this.slowly) {
				this.held.set(path, half);
				await this.slowly(path);
			}
			this.held.set(path, text);
		},
		copy: async (from: Uri, to: Uri, options?: { readonly overwrite?: boolean }) => {
			const bytes = await this.fs.readFile(from);
			if (options?.overwrite !== true && this.held.has(to.path)) {
				throw new FileSystemError('FileExists', `EEXIST: ${to.path} is there already`);
			}
			await this.fs.writeFile(to, bytes);
		},
		createDirectory: async ({ path }: Uri) => {
			this.reach(path);
			this.unlocked(path);
			this.folders.add(path);
		},
		readDirectory: async ({ path }: Uri) => {
			this.reach(path);
			if (!this.isFolder(path)) {
				throw missing(path);
			}
			const found = new Map<string, number>();
			for (const one of this.held.keys()) {
				const [name, ...below] = one.startsWith(`${path}/`)
					? one.slice(path.length + 1).split('/')
					: [];
				if (name !== undefined) {
					found.set(name, below.length > 0 ? FileType.Directory : FileType.File);
				}
			}
			return [...found];
		},
		delete: async ({ path }: Uri) => {
			this.reach(path);
			this.unlocked(path);
			this.remove(path);
		},
	};

	/** Takes away a file, or a folder with all that is in it, behind everyone's back. */
	remove(path: string): void {
		for (const one of [...this.held.keys(), ...this.folders]) {
			if (one === path || one.startsWith(`${path}/`)) {
				this.held.delete(one);
				this.folders.delete(one);
			}
		}
	}

	/** Another one, each time that a file holds something else. */
	private dateOf(path: string, text = ''): number {
		const last = this.dated.get(path);
		const date = last?.text === text ? last.date : (last?.date ?? 0) + 1;
		this.dated.set(path, { text, date });
		return date;
	}

	private isBroken(path: string, how: Fault): boolean {
		return this.fault === how && path.startsWith(this.faultBelow);
	}

	private reach(path: string): void {
		if (this.isBroken(path, 'gone')) {
			throw missing(path);
		}
	}

	private unlocked(path: string): void {
		if (this.isBroken(path, 'locked')) {
			throw new FileSystemError('NoPermissions', 'EROFS: read-only file system');
		}
	}

	private isFolder(path: string): boolean {
		return (
			this.folders.has(path) || [...this.held.keys()].some((one) => one.startsWith(`${path}/`))
		);
	}
}
