// What VS Code has from 1.95 on, as far as it is used here; before that it is undefined, and the types of
// the oldest version that is supported do not have it.
import type { CancellationToken, Disposable } from 'vscode';

declare module 'vscode' {
	/** A text that a chat tool answers. */
	export const LanguageModelTextPart: (new (value: string) => object) | undefined;
	/** What a chat tool answers: texts that go to the model. */
	export const LanguageModelToolResult: (new (content: readonly object[]) => object) | undefined;

	export namespace lm {
		/** Registers a chat tool that package.json contributes. */
		export const registerTool:
			| ((
					name: string,
					tool: {
						invoke(options: { readonly input: unknown }, token: CancellationToken): Promise<object>;
						prepareInvocation(
							options: { readonly input: unknown },
							token: CancellationToken,
						): Promise<object>;
					},
			  ) => Disposable)
			| undefined;
	}
}
