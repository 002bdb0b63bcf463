import * as vscode from 'vscode';
import { deepEqual, ok } from './assert.ts';
import { desk } from './desk.ts';

interface Tools {
	readonly tools: readonly { readonly name: string }[];
	invokeTool(
		name: string,
		options: { readonly input: object; readonly toolInvocationToken: undefined },
	): Promise<{ readonly content: readonly { readonly value: string }[] }>;
}

const { lm, LanguageModelToolResult } = vscode as unknown as {
	readonly lm?: Tools;
	readonly LanguageModelToolResult?: unknown;
};
const NAMES = ['timer', 'startBreak', 'startRoutine', 'snooze', 'logRun', 'planRun', 'load'];
const set = (on: boolean | undefined) =>
	vscode.workspace
		.getConfiguration('nextPosture')
		.update('chatTools', on, vscode.ConfigurationTarget.Global);

async function call(name: string, input: object = {}): Promise<string> {
	ok(lm);
	const { content } = await lm.invokeTool(`nextPosture_${name}`, {
		input,
		toolInvocationToken: undefined,
	});
	return content.map(({ value }) => value).join('');
}

async function refusal(name: string, input: object): Promise<string> {
	try {
		await call(name, input);
	} catch (error) {
		return String(error);
	}
	throw new Error(`${name} took it`);
}

/** Resolves when VS Code has the tools, which are registered a moment after the setting is turned on. */
async function untilThere(): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		try {
			await call('timer');
			return;
		} catch {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
	}
	throw new Error('The tools never came.');
}

// VS Code has tools for a chat from 1.95 on.
(LanguageModelToolResult ? describe : describe.skip)('the tools for a chat, VS Code 1.95', () => {
	before(async () => {
		await desk();
		ok((await refusal('timer', {})).includes('does not have an implementation'));
		await set(true);
		await untilThere();
	});

	after(() => set(undefined));

	it('are all known to VS Code', () => {
		const known = (lm?.tools ?? []).flatMap(({ name }) => name.split('nextPosture_')[1] ?? []);
		deepEqual(known.toSorted(), NAMES.toSorted());
	});

	it('tell of the timer, snooze and start a break', async () => {
		const { sit, phase } = await desk();
		await vscode.commands.executeCommand('nextPosture.restartTimer');
		await sit(30);
		deepEqual(JSON.parse(await call('timer')), { phase: 'asking', minutes: 30, minutesToDue: 0 });
		ok((await call('snooze')).startsWith('Snoozed until'));
		deepEqual(phase(), 'sitting');
		deepEqual(await call('startBreak'), 'A break goes on.');
		deepEqual(phase(), 'onBreak');
		await vscode.commands.executeCommand('nextPosture.restartTimer');
	});

	it('log and plan a run, and tell the load', async () => {
		const { service } = await (await desk()).api.running();
		const before = service.runs.length;
		ok((await call('logRun', { line: '8.2 km 45:10 hills yesterday' })).includes('8.2 km'));
		const logged = service.runs.find(({ km }) => km === 8.2);
		deepEqual([service.runs.length, logged?.seconds], [before + 1, 2710]);
		ok((await call('load')).includes('8.2 km'));
		ok((await call('planRun', { line: 'tomorrow 18:00 5 km easy' })).includes('5 km'));
		const [plan] = service.state.plans;
		deepEqual(plan?.km, 5);
		service.store.clearPlan(plan?.id ?? '');
		await service.store.delete(logged?.id ?? '');
	});

	it('start no routine while a warning sign stands, and do not say why', async () => {
		const { service } = await (await desk()).api.running();
		const at = Date.now();
		service.store.signTicked(service.today, { at, warning: 'emergency' });
		const text = await call('startRoutine', { routine: 'core' });
		deepEqual(text, 'Not started: Next Posture tells the person why.');
		await service.store.checkDone({ at, outcome: 'easy', score: 0, worse: false }, true);
	});

	it('name the field that is wrong', async () => {
		ok((await refusal('startRoutine', { routine: 'none' })).includes('routine is one of'));
		ok((await refusal('logRun', { line: 'far' })).includes('line: '));
	});

	it('are gone at once when the setting is turned off', async () => {
		await set(false);
		for (const name of NAMES) {
			ok((await refusal(name, {})).includes('does not have an implementation'), name);
		}
		await set(true);
		await untilThere();
	});
});
