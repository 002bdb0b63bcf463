import * as vscode from 'vscode';

const ours = 'next-posture.next-posture';
const empty = 'next-posture.empty';
const calm = { late: 4, checks: 40, pause: 25 };

/** Waits until the event loop of the extension host has kept its appointments for a second. */
async function quiet(): Promise<void> {
	for (let kept = 0; kept < calm.checks;) {
		const due = performance.now() + calm.pause;
		await new Promise((resolve) => {
			setTimeout(resolve, calm.pause);
		});
		kept = performance.now() - due < calm.late ? kept + 1 : 0;
	}
}

async function milliseconds(id: string): Promise<number> {
	const extension = vscode.extensions.getExtension(id);
	if (!extension || extension.isActive) {
		throw new Error(`${id} is ${extension ? 'active already' : 'not installed'}`);
	}
	await quiet();
	const start = performance.now();
	await extension.activate();
	return performance.now() - start;
}

/**
 * Loaded as the tests module of a fresh extension host, in which neither extension is active yet:
 * activates both, the one that the setting `nextPostureBench.first` names first, and prints how many
 * milliseconds each took, as JSON in a line that starts with `BENCH `.
 */
export async function run(): Promise<void> {
	const first = vscode.workspace.getConfiguration().get<string>('nextPostureBench.first');
	const took: Record<string, number> = {};
	for (const id of first === 'ours' ? [ours, empty] : [empty, ours]) {
		took[id === ours ? 'ours' : 'empty'] = await milliseconds(id);
	}
	console.log(`BENCH ${JSON.stringify(took)}`);
}
