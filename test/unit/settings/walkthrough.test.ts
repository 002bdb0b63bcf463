import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { COMMANDS } from '../../../src/host/base/commandIds.ts';
import { manifest, properties, texts } from '../../support/manifest.ts';

const [walkthrough] = manifest.contributes.walkthroughs;
const steps = walkthrough?.steps ?? [];
const text = (key: string) => texts[key.slice(1, -1)] ?? '';
const commands: readonly string[] = Object.values(COMMANDS);

describe('the walkthrough', () => {
	it('has four steps, and one more for a screen reader', () => {
		assert.deepEqual(
			steps.map(({ title, when }) => [text(title), when]),
			[
				['Set your rhythm', undefined],
				['Meet a nudge', undefined],
				['Hear the nudges', 'accessibilityModeEnabled'],
				['Take a first stretch', undefined],
				['Before a run', undefined],
			],
		);
	});

	for (const { title, description, media, completionEvents } of steps) {
		it(`${text(title)}: has a button that runs a command of ours, and a picture with words`, () => {
			const links = [...text(description).matchAll(/\(command:([^)]+)\)/g)].map(([, id]) => id);
			assert.ok(links.length > 0);
			assert.deepEqual(
				links.filter((id) => !commands.includes(id ?? '')),
				[],
			);
			assert.ok(existsSync(media.svg));
			assert.ok(text(media.altText).length > 20);
		});

		it(`${text(title)}: is done by what there is`, () => {
			assert.ok(completionEvents.length > 0);
			for (const event of completionEvents) {
				const [kind = '', what = ''] = event.split(':');
				const known =
					kind === 'onStepSelected' ||
					(kind === 'onCommand' && commands.includes(what)) ||
					(kind === 'onSettingChanged' && what in properties);
				assert.ok(known, event);
			}
		});
	}
});
