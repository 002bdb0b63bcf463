import assert from 'node:assert/strict';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { Desk, logged, seen } from './desk.ts';

/** A desk where only standing up is ever asked for. */
export function quietDesk(settings: Partial<Settings> = {}): Desk {
	return new Desk({ smallNudges: 'none', ...settings });
}

/** A story, what the person sees at its end, and what the log then says. */
type Row = readonly [story: string, act: (desk: Desk) => Desk, sees: string, log?: string[]];

/** One test for each story, told at a quiet desk. */
export function table(rows: readonly Row[], settings: Partial<Settings> = {}): void {
	for (const [story, act, sees, log] of rows) {
		it(`${story}: ${sees}`, () => {
			const desk = act(quietDesk(settings));
			assert.equal(seen(desk), sees);
			assert.deepEqual(logged(desk), log ?? []);
		});
	}
}

/** One test for each story, told at an ordinary desk, by what the person sees alone. */
export function sights(
	rows: readonly (readonly [story: string, act: (desk: Desk) => Desk, sees: string])[],
	settings: Partial<Settings> = {},
): void {
	for (const [story, act, sees] of rows) {
		it(`${story}: ${sees}`, () => assert.equal(seen(act(new Desk(settings))), sees));
	}
}
