// The disk is reached by Node itself: VS Code's own way there goes round by the window each time.
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import type { TestApi } from '../../src/host/testApi.ts';
import { answerFile, mailboxSetting, ownerFile, PAUSE, requestFile } from './request.ts';
import type { Answer, Request } from './request.ts';

// The bundle is a browser's, but the host that it is driven in is Node's.
declare const process: { readonly pid: number };

/** A minute at a time, each with a sign of the person. */
async function sit(api: TestApi, minutes: number): Promise<void> {
	for (let minute = 0; minute < minutes; minute++) {
		await api.clock.advance(60_000);
		api.dispatch({ type: 'presence', mark: api.clock.now() });
	}
}

async function answer(api: TestApi, request: Request): Promise<unknown> {
	switch (request.kind) {
		case 'command':
			return vscode.commands.executeCommand(request.command, ...request.args);
		case 'setting':
			return vscode.workspace
				.getConfiguration()
				.update(request.key, request.value, vscode.ConfigurationTarget.Global);
		case 'clock':
			return api.clock[request.move](request.milliseconds);
		case 'dispatch':
			return api.dispatch(request.event);
		case 'sit':
			return sit(api, request.minutes);
		case 'now':
			return api.clock.now();
		case 'view':
			return api.view();
		case 'signals':
			return api.signals();
		case 'activity':
			return api.trustActivity(request.trusts);
		case 'pid':
			return process.pid;
	}
}

class Mailbox {
	private readonly folder: string;
	private readonly me = crypto.randomUUID();

	constructor(folder: string) {
		this.folder = folder;
	}

	async own(): Promise<void> {
		await this.write(ownerFile, this.me);
	}

	/** Hands every waiting request to `handle` and writes its answer; false once another has come. */
	async serve(handle: (request: Request) => Promise<unknown>): Promise<boolean> {
		const names = await readdir(this.folder);
		const ids = names.map((name) => Number(/^request-(\d+)\.json$/.exec(name)?.[1]));
		for (const id of ids.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b)) {
			if ((await this.read(ownerFile)) !== this.me) {
				return false;
			}
			const request = JSON.parse(await this.read(requestFile(id))) as Request;
			await rm(this.at(requestFile(id)));
			const reply: Answer = await handle(request).then(
				(value) => ({ value: value ?? null }),
				(error: unknown) => ({ error: String(error instanceof Error ? error.stack : error) }),
			);
			await this.write(answerFile(id), JSON.stringify(reply));
		}
		return true;
	}

	private at(name: string): string {
		return `${this.folder}/${name}`;
	}

	private async read(name: string): Promise<string> {
		return readFile(this.at(name), 'utf8');
	}

	/** Under another name first, so that the driver never reads half of it. */
	private async write(name: string, text: string): Promise<void> {
		const half = this.at(`${name}.half`);
		await writeFile(half, text);
		await rename(half, this.at(name));
	}
}

/**
 * Loaded as the tests module of a window that Playwright drives, so that the extension runs in test
 * mode. It stays, and does what the driver asks through a mailbox on disk, until the command
 * `nextPostureTest.end` or until the window's next resident takes over.
 */
export async function run(): Promise<void> {
	const extension = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	const api = await extension?.activate();
	const mailboxes = vscode.workspace.getConfiguration().get<string>(mailboxSetting);
	const workspace = vscode.workspace.workspaceFolders?.[0];
	if (!api || !mailboxes || !workspace) {
		throw new Error('No extension in test mode, no mailbox or no folder open.');
	}
	const mailbox = new Mailbox(`${mailboxes}/${workspace.name}`);
	const ended = new AbortController();
	const end = vscode.commands.registerCommand('nextPostureTest.end', () => ended.abort());
	await mailbox.own();
	while (!ended.signal.aborted && (await mailbox.serve((request) => answer(api, request)))) {
		await new Promise((resolve) => {
			setTimeout(resolve, PAUSE);
		});
	}
	end.dispose();
}
