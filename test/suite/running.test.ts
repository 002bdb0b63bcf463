import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';
import { context, desk, MINUTE } from './desk.ts';

const run = (command: string, ...args: unknown[]) =>
	vscode.commands.executeCommand(`nextPosture.${command}`, ...args);

/** A time of day so many minutes after `now`, as it is typed. */
function clockText(now: number, minutes: number): string {
	const at = new Date(now + minutes * MINUTE);
	return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** The text of every file under a folder, by their names. */
async function texts(folder: vscode.Uri): Promise<ReadonlyMap<string, string>> {
	const all = new Map<string, string>();
	for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
		const at = vscode.Uri.joinPath(folder, name);
		if (type === vscode.FileType.Directory) {
			(await texts(at)).forEach((text, below) => all.set(`${name}/${below}`, text));
		} else {
			all.set(name, new TextDecoder().decode(await vscode.workspace.fs.readFile(at)));
		}
	}
	return all;
}

describe('running', () => {
	it('logs a run in one line, edits, deletes and undoes it', async () => {
		const { api } = await desk();
		const { service } = await api.running();
		await run('logRun', '8.2 km 45:10 hills "in the rain" yesterday');
		const [logged] = service.runs;
		ok(logged);
		deepEqual([logged.km, logged.seconds, logged.kinds], [8.2, 2710, ['hills']]);
		await service.store.edit({ ...logged, km: 9 });
		deepEqual(
			service.runs.map(({ km }) => km),
			[9],
		);
		await service.store.delete(logged.id);
		deepEqual(service.runs.length, 0);
		await service.store.undo();
		deepEqual(
			service.runs.map(({ km }) => km),
			[9],
		);
		await api.settled();
		const files = [...(await texts(context().storage))].filter(([name]) =>
			/machines\/.*\/runs-\d{4}\.[ab]$/.test(name),
		);
		ok(files.some(([, text]) => text.includes('in the rain')));
		await service.store.delete(logged.id);
	});

	it('reminds of a planned run twenty minutes before it, not in quiet, and after it', async () => {
		const { api, sit } = await desk();
		const { service } = await api.running();
		const reminds = () => api.item().layer === 'reminder';
		await run('restartTimer');
		await run('planRun', `${clockText(api.clock.now(), 31)} 30 min easy`);
		const [plan] = service.state.plans;
		ok(plan);
		const ahead = Math.round((plan.at - api.clock.now()) / MINUTE);
		await sit(ahead - 22);
		deepEqual(reminds(), false);
		await sit(4);
		deepEqual(reminds(), true);
		api.dispatch({ type: 'quiet', until: api.clock.now() + 3 * MINUTE });
		deepEqual(reminds(), false);
		await sit(4);
		deepEqual(reminds(), true);
		await sit(15);
		deepEqual(reminds(), false);
		await api.clock.advance(31 * MINUTE);
		await run('restartTimer');
		deepEqual(reminds(), true);
		await run('logRun', '5 km 30:00');
		deepEqual(reminds(), false);
		deepEqual(service.store.plan(plan.id)?.ran, service.runs[0]?.id);
		await service.store.delete(service.runs[0]?.id ?? '');
	});

	it('writes nothing of a warning sign, to no file and no report, though outcomes are kept', async () => {
		const { api } = await desk();
		const { service } = await api.running();
		await service.store.keepOutcomes(true);
		const kept = { at: api.clock.now(), outcome: 'swap', score: 4, worse: false } as const;
		await service.store.checkDone(kept, false);
		const tick = { at: api.clock.now(), warning: 'emergency' } as const;
		service.store.signTicked(service.today, tick);
		await api.settled();
		await run('copyDiagnostics');
		const reported = [
			...(await texts(context().storage)),
			['report', await vscode.env.clipboard.readText()],
		];
		ok(reported.some(([, text]) => text?.includes('"swap"')));
		for (const [name, text = ''] of reported) {
			ok(!/emergency|same-day|warning sign|ticked/.test(text), name ?? '');
		}
		deepEqual(service.state.ticked, tick);
		await service.store.checkDone({ ...kept, at: tick.at + 1 }, true);
		deepEqual(service.state.ticked, null);
		await service.store.keepOutcomes(false);
		await api.settled();
		for (const [name, text] of await texts(context().storage)) {
			ok(!text.includes('"swap"'), name);
		}
	});

	it('turns a rule of the load off and on in the person’s own settings', async () => {
		const { service } = await (await desk()).api.running();
		await service.settings.setLoadRule('R4', false);
		deepEqual(service.state.rulesOff, ['R4']);
		await service.settings.setLoadRule('R4', true);
		deepEqual(service.state.rulesOff, []);
	});
});
