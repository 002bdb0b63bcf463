import assert from 'node:assert/strict';
import { ALLOWED, DEFAULTS, KEYS, type Allowed } from '../../../src/core/settings/settings.ts';
import { COMMANDS } from '../../../src/host/commandIds.ts';
import { manifest, texts, type Property } from '../manifest.ts';

const { properties } = manifest.contributes.configuration;

function allowedBy({ type, minimum, maximum, enum: values, items }: Property): Allowed {
	if (type === 'integer' || type === 'number') {
		return { type, minimum: minimum ?? NaN, maximum: maximum ?? NaN };
	}
	if (type === 'object') {
		return { type: 'workingHours' };
	}
	if (type === 'array') {
		return { type: 'choices', values: items?.enum ?? [] };
	}
	if (type === 'string') {
		return values ? { type: 'choice', values } : { type: 'text' };
	}
	return { type: 'boolean' };
}

describe('package.json', () => {
	it('contributes the settings that the code reads, in the same order', () => {
		assert.deepEqual(
			Object.keys(properties),
			KEYS.map((key) => `nextPosture.${key}`),
		);
		assert.deepEqual(
			Object.values(properties).map(({ order }) => order),
			KEYS.map((_, index) => index + 1),
		);
	});

	for (const key of KEYS) {
		it(`agrees with the code on ${key}`, () => {
			const property = properties[`nextPosture.${key}`];
			assert.ok(property);
			assert.deepEqual(allowedBy(property), ALLOWED[key]);
			assert.deepEqual(property.default, DEFAULTS[key]);
			assert.equal(property.scope, 'application');
		});
	}

	it('contributes the commands that the code registers', () => {
		assert.deepEqual(
			new Set(manifest.contributes.commands.map(({ command }) => command)),
			new Set<string>(Object.values(COMMANDS)),
		);
	});

	it('takes every text from package.nls.json, and uses all of them', () => {
		const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
		assert.deepEqual(new Set(used), new Set(Object.keys(texts)));
	});
});
