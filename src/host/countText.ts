import { env } from 'vscode';

/** How many, in the person's language: "10,001". */
export function countText(count: number): string {
	return new Intl.NumberFormat(env.language).format(count);
}
