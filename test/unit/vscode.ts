// What unit tests of host code see instead of VS Code: texts in English, nothing else.
import * as bundled from '@vscode/l10n';

export const l10n = { t: bundled.t };
export const env = { language: 'en' };

export class MarkdownString {
	isTrusted: unknown = false;
	readonly value: string;

	constructor(value: string) {
		this.value = value;
	}
}
