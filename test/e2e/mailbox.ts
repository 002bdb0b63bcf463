import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { eventually } from './eventually.ts';
import { answerFile, ownerFile, PAUSE, requestFile } from './request.ts';
import type { Answer, Request } from './request.ts';

/** The driver's end of a window's mailbox. */
export class Mailbox {
	private readonly folder: string;
	private last = 0;
	private cleared = 0;
	/** Ends when all requests so far lie in the mailbox. */
	private posted: Promise<void> = Promise.resolve();

	constructor(folder: string) {
		this.folder = folder;
	}

	/** Makes the mailbox empty and without an owner; before a window is opened or reloaded. */
	async clear(): Promise<void> {
		this.cleared++;
		await this.posted;
		// A resident that is about to go may still write an answer while its folder is emptied.
		await rm(this.folder, { recursive: true, force: true, maxRetries: 10 });
		await mkdir(this.folder, { recursive: true });
	}

	/**
	 * Waits until a resident answers here.
	 * @throws {Error} if none does
	 */
	async ready(): Promise<void> {
		await eventually(`a resident in ${this.folder}`, () => this.read(ownerFile));
	}

	/**
	 * Asks the resident and waits for its answer.
	 * @throws {Error} when it refuses, is silent, or the mailbox is made empty meanwhile
	 */
	async ask(request: Request): Promise<unknown> {
		const { cleared } = this;
		const id = ++this.last;
		const posting = this.post(requestFile(id), JSON.stringify(request));
		this.posted = Promise.allSettled([this.posted, posting]).then(() => {});
		await posting;
		const what = `an answer to ${JSON.stringify(request)}`;
		const probe = () => {
			if (this.cleared !== cleared) {
				throw new Error(`Nobody is left to give ${what}.`);
			}
			return this.read(answerFile(id));
		};
		const text = await eventually(what, probe, { pause: PAUSE });
		const answer = JSON.parse(text) as Answer;
		if ('error' in answer) {
			throw new Error(`${what}: ${answer.error}`);
		}
		return answer.value;
	}

	/** Under another name first, so that the resident never reads half of it. */
	private async post(name: string, text: string): Promise<void> {
		const file = join(this.folder, name);
		await writeFile(`${file}.half`, text);
		await rename(`${file}.half`, file);
	}

	private async read(name: string): Promise<string | undefined> {
		return readFile(join(this.folder, name), 'utf8').catch(() => undefined);
	}
}
