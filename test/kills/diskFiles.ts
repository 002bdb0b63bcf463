import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from '../../src/host/storage/files.ts';

/** A file is written in so many parts, so that a kill meets half of one more often. */
const PARTS = 8;

/** Files in one folder of the disk, written slowly and without any care, as the worst host would. */
export class DiskFiles implements Files {
	private readonly folder: string;

	constructor(folder: string) {
		this.folder = folder;
	}

	async read(name: string): Promise<string | null> {
		try {
			return await readFile(join(this.folder, name), 'utf8');
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
				return null;
			}
			throw error;
		}
	}

	async write(name: string, text: string): Promise<void> {
		const path = join(this.folder, name);
		await mkdir(dirname(path), { recursive: true });
		const file = await open(path, 'w');
		try {
			const part = Math.ceil(text.length / PARTS);
			for (let start = 0; start < text.length; start += part) {
				await file.write(text.slice(start, start + part));
			}
		} finally {
			await file.close();
		}
	}
}
