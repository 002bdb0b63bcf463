import assert from 'node:assert/strict';
import { MINUTE } from '../../../src/core/base/time.ts';
import { nudgeEntry } from '../../../src/core/timer/logEntries.ts';
import {
	SHARED_VERSION,
	sharedFormat,
	type SharedRecord,
} from '../../../src/core/timer/shared/sharedRecord.ts';
import { initialState } from '../../../src/core/timer/state.ts';

describe('the kind of a nudge', () => {
	it('is written as one that version 0.1 knows, with the exact one beside it', () => {
		const known = new Set(['stand', 'exhale', 'posture']);
		const at = 60 * MINUTE;
		const kinds = ['exhale', 'posture', 'eyes'] as const;
		for (const kind of kinds) {
			const shown = { kind, line: 'far', at, tried: false, early: false };
			const entry = nudgeEntry(shown, 'done');
			const record = { ...initialState(at).record, smallNudge: shown, lastSmall: kind };
			const shared: SharedRecord = {
				version: SHARED_VERSION,
				rev: 1,
				writer: 'a',
				machine: 'b',
				lastWriteAt: at,
				record,
				entries: [entry],
			};
			const written = sharedFormat.encode(shared) as {
				readonly record: { readonly cue: { readonly kind: string }; readonly lastSmall: string };
				readonly entries: readonly [{ readonly nudge: string }];
			};
			const { record: onDisk, entries } = written;
			for (const word of [onDisk.cue.kind, onDisk.lastSmall, entries[0].nudge]) {
				assert.ok(known.has(word), word);
			}
			assert.deepEqual(sharedFormat.parse(written), shared);
			const after = { ...onDisk, cue: null, lastSmall: 'exhale' };
			const left = sharedFormat.parse({ ...written, record: after });
			assert.deepEqual(left, {
				...shared,
				record: { ...record, smallNudge: null, lastSmall: 'exhale' },
			});
			assert.equal(entry.id, `nudge:${at}-${kind}`);
			assert.equal('exactNudge' in entry, kind === 'eyes');
		}
	});
});
