import { MINUTE, type Instant } from '../time.ts';
import { dueAt } from './due.ts';
import { logEntry } from './logEntry.ts';
import type { Bout } from './record.ts';
import type { Rules } from './rules.ts';
import { withRecord, type Stepped } from './stepped.ts';

/** One more stand nudge, later: due and overdue move together. */
export function snooze(stepped: Stepped, at: Instant, { settings }: Rules): Stepped {
	const { bout } = stepped.state.record;
	if (!bout) {
		return stepped;
	}
	const snoozedUntil = Math.max(at, dueAt(bout, settings)) + settings.snoozeMinutes * MINUTE;
	return withRecord(
		stepped,
		{ bout: { ...bout, snoozedUntil, asked: null, skipped: false } },
		answered(bout, 'snooze'),
	);
}

/** Silence until the next bout. */
export function skip(stepped: Stepped): Stepped {
	const { bout } = stepped.state.record;
	if (!bout) {
		return stepped;
	}
	return withRecord(
		stepped,
		{ bout: { ...bout, skipped: true, asked: null } },
		answered(bout, 'skip'),
	);
}

function answered({ asked, amended }: Bout, answer: 'snooze' | 'skip') {
	return asked
		? [
				logEntry(
					{ kind: 'nudge', at: asked.at, nudge: asked.kind, line: asked.line, answer },
					amended,
				),
			]
		: [];
}
