import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { manifest, properties, texts, type Property } from '../../support/manifest.ts';

const { commands } = manifest.contributes;
const text = (key: string) => texts[key.slice(1, -1)] ?? key;

/** Rows of the table under a heading, each as its cells. */
function table(heading: string): string[][] {
	const [, after = ''] = readFileSync('README.md', 'utf8').split(`## ${heading}\n`);
	const [section = ''] = after.split('\n## ');
	const lines = section.split('\n').filter((line) => line.startsWith('|'));
	return lines.slice(2).map((line) =>
		line
			.split('|')
			.slice(1, -1)
			.map((cell) => cell.trim()),
	);
}

function allowed({ type, minimum, maximum, enum: values, items }: Property): string {
	const quoted = (values ?? items?.enum ?? []).map((value) => `\`${value}\``).join(', ');
	switch (type) {
		case 'integer':
		case 'number':
			return `${minimum} to ${maximum}`;
		case 'boolean':
			return 'true, false';
		case 'object':
			return 'days with ranges';
		case 'array':
			return `any of ${quoted}`;
		default:
			return quoted || 'any text';
	}
}

describe('README.md', () => {
	it('lists every command by the title that the palette shows', () => {
		assert.deepEqual(
			table('Commands').map(([title]) => title),
			commands.map(({ title }) => text(title)),
		);
	});

	it('lists every setting with its default, what is allowed and its description', () => {
		assert.deepEqual(
			table('Settings'),
			Object.entries(properties).map(([key, property]) => [
				`\`${key}\``,
				`\`${JSON.stringify(property.default)}\``,
				allowed(property),
				text(property.markdownDescription).replaceAll(/`#(.+?)#`/g, '`$1`'),
			]),
		);
	});
});
