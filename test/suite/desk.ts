import * as vscode from 'vscode';
import type { TestApi } from '../../src/host/testApi.ts';

export const MINUTE = 60_000;

function extension(): vscode.Extension<TestApi> {
	const found = vscode.extensions.getExtension<TestApi>('next-posture.next-posture');
	if (!found) {
		throw new Error('VS Code does not know next-posture.next-posture.');
	}
	return found;
}

/** The extension as tests steer it, with its window in focus. */
export async function desk() {
	const api = await extension().activate();
	await api.settled();
	api.dispatch({ type: 'focus', focused: true });
	return {
		api,
		phase: () => api.view().phase,
		/** Sits at the desk for so many minutes of the test clock, scrolling now and then. */
		sit: async (minutes: number): Promise<void> => {
			for (let minute = 0; minute < minutes; minute++) {
				await api.clock.advance(MINUTE);
				api.dispatch({ type: 'presence', mark: api.clock.now() });
			}
		},
	};
}

/** Where the extension keeps its things. */
export function context(): { readonly storage: vscode.Uri } {
	const { storage } = extension().exports;
	return { storage };
}
