import * as vscode from 'vscode';
import { quiet } from './quiet.ts';

const ours = 'next-posture.next-posture';
const empty = 'next-posture.empty';
const likeGit = 'next-posture.like-git';

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
 * Loaded as the tests module of a fresh extension host, in which none of the three extensions is active yet:
 * activates first the one like Git, unless the setting `nextPostureBench.likeGit` is false, then the empty one
 * and ours, the one that `nextPostureBench.first` names first. Prints how many milliseconds each of the two took,
 * as JSON in a line that starts with `BENCH `.
 */
export async function run(): Promise<void> {
	const settings = vscode.workspace.getConfiguration('nextPostureBench');
	if (settings.get<boolean>('likeGit') !== false) {
		await milliseconds(likeGit);
	}
	const took: Record<string, number> = {};
	for (const id of settings.get<string>('first') === 'ours' ? [ours, empty] : [empty, ours]) {
		took[id === ours ? 'ours' : 'empty'] = await milliseconds(id);
	}
	console.log(`BENCH ${JSON.stringify(took)}`);
}
