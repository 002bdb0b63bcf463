import assert from 'node:assert/strict';
import { runningSettingsSchema } from '../../../src/core/settings/runningSettings.ts';
import type { Allowed, SettingsSchema } from '../../../src/core/settings/setting.ts';
import { settingsSchema } from '../../../src/core/settings/settings.ts';
import { COMMANDS } from '../../../src/host/base/commandIds.ts';
import { manifest, properties, type Property, texts } from '../../support/manifest.ts';

const groups = manifest.contributes.configuration;
const schema: SettingsSchema = { ...settingsSchema, ...runningSettingsSchema };
const keys = Object.keys(schema);
const text = (key: string) => texts[key.slice(1, -1)] ?? '';

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

/** What Settings Sync leaves on this machine: a path is one machine's own, and these tell of a body. */
const STAYS_HERE: ReadonlySet<string> = new Set(['dataFolder', 'pregnant', 'postpartum']);

describe('package.json', () => {
	it('contributes the settings that the code reads', () => {
		assert.deepEqual(
			Object.keys(properties).toSorted(),
			keys.map((key) => `nextPosture.${key}`).toSorted(),
		);
	});

	it('shows groups and their settings in the order in which they are written', () => {
		const ascend = (orders: readonly number[]) =>
			assert.deepEqual(
				orders,
				[...new Set(orders)].toSorted((a, b) => a - b),
			);
		ascend(groups.map(({ order }) => order));
		for (const group of groups) {
			ascend(Object.values(group.properties).map(({ order }) => order));
		}
	});

	it('gives every group a title, and a setting in it', () => {
		for (const { title, properties: inIt } of groups) {
			assert.ok(text(title), title);
			assert.notDeepEqual(inIt, {}, title);
		}
	});

	for (const [name, property] of Object.entries(properties)) {
		it(`has words to find ${name} by that its own text does not have`, () => {
			const own = `${name} ${text(property.markdownDescription)}`.toLowerCase();
			const words = (property.keywords ?? []).flatMap((key) => text(key).split(' '));
			assert.ok(words.some((word) => !own.includes(word)));
		});
	}

	for (const [name, property] of Object.entries(properties)) {
		if (property.enum) {
			it(`has a label and a description for each choice of ${name}`, () => {
				for (const list of [property.enumItemLabels, property.enumDescriptions]) {
					assert.equal(list?.length, property.enum?.length);
					assert.ok(list?.every((key) => text(key)));
				}
			});
		}
	}

	it('links only to settings that there are', () => {
		const links = [...JSON.stringify(texts).matchAll(/`#([^#]+)#`/g)].map(([, key]) => key);
		assert.deepEqual(
			links.filter((key) => !properties[key ?? '']),
			[],
		);
	});

	for (const key of keys) {
		it(`agrees with the code on ${key}`, () => {
			const property = properties[`nextPosture.${key}`];
			assert.ok(property);
			assert.deepEqual(allowedBy(property), schema[key]?.allowed);
			assert.deepEqual(property.default, schema[key]?.fallback);
			// All are the person's: the same in every window, a remote one included, and no workspace has a say.
			assert.equal(property.scope, 'application');
			assert.equal(property.ignoreSync ?? false, STAYS_HERE.has(key));
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
