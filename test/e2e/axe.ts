import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';

interface Violation {
	readonly id: string;
	readonly help: string;
	readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

interface Axe {
	run(context: unknown, options: unknown): Promise<{ readonly violations: Violation[] }>;
}

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds wrong with the page, one line each. The page's policy lets no script tag in, so
 * axe is handed over by the driver.
 */
export async function violationsOf(page: Frame): Promise<string[]> {
	await page.evaluate(await source);
	const violations = await page.evaluate(async () => {
		const { axe } = window as unknown as { axe: Axe };
		const found = await axe.run(document, { resultTypes: ['violations'] });
		return found.violations;
	});
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target, failureSummary }) =>
			[id, help, JSON.stringify(target), failureSummary ?? ''].join(' | '),
		),
	);
}
