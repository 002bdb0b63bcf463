import * as vscode from 'vscode';
import { quiet } from './quiet.ts';

const ours = 'next-posture.next-posture';
const empty = 'next-posture.empty';
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
