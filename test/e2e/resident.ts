import * as vscode from 'vscode';
import type { TestApi } from '../../src/host/testApi.ts';
import { answerFile, mailboxSetting, ownerFile, requestFile } from './request.ts';
import type { Answer, Request } from './request.ts';

const pause = 25;

// The bundle is a browser's, but the host that it is driven in is Node's.
declare const process: { readonly pid: number };

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
		case 'happen':
			return api.happen(request.happening);
		case 'now':
			return api.clock.now();
		case 'look':
			return api.look();
		case 'pid':
			return process.pid;
	}
}

class Mailbox {
	private readonly folder: vscode.Uri;
	private readonly me = crypto.randomUUID();

	constructor(folder: vscode.Uri) {
		this.folder = folder;
	}

	async own(): Promise<void> {
		await this.write(ownerFile, this.me);
	}

	/** Hands every waiting request to `handle` and writes its answer; false once another has come. */
	async serve(handle: (request: Request) => Promise<unknown>): Promise<boolean> {
		const entries = await vscode.workspace.fs.readDirectory(this.folder);
		const ids = entries.map(([name]) => Number(/^request-(\d+)\.json$/.exec(name)?.[1]));
		for (const id of ids.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b)) {
			if ((await this.read(ownerFile)) !== this.me) {
				return false;
			}
			const request = JSON.parse(await this.read(requestFile(id))) as Request;
			await vscode.workspace.fs.delete(this.at(requestFile(id)));
			const reply: Answer = await handle(request).then(
				(value) => ({ value: value ?? null }),
				(error: unknown) => ({ error: String(error instanceof Error ? error.stack : error) }),
			);
			await this.write(answerFile(id), JSON.stringify(reply));
		}
		return true;
	}

	private at(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.folder, name);
	}

	private async read(name: string): Promise<string> {
		return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.at(name)));
	}

	/** Under another name first, so that the driver never reads half of it. */
	private async write(name: string, text: string): Promise<void> {
		const half = this.at(`${name}.half`);
		await vscode.workspace.fs.writeFile(half, new TextEncoder().encode(text));
		await vscode.workspace.fs.rename(half, this.at(name), { overwrite: true });
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
	const mailbox = new Mailbox(vscode.Uri.joinPath(vscode.Uri.file(mailboxes), workspace.name));
	const ended = new AbortController();
	const end = vscode.commands.registerCommand('nextPostureTest.end', () => ended.abort());
	await mailbox.own();
	while (!ended.signal.aborted && (await mailbox.serve((request) => answer(api, request)))) {
		await new Promise((resolve) => {
			setTimeout(resolve, pause);
		});
	}
	end.dispose();
}
