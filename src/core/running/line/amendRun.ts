import type { LocalDays } from '../../base/calendar.ts';
import { momentOf, type Run, RUN_KINDS, type Started, wallTimeOfRun } from '../diary/run.ts';
import { localOf, sameClocks, wallTimeHere, wallTimeText } from '../diary/wallTime.ts';
import { type LineContext, type LineResult, parseRun, type RunDraft } from './parseLine.ts';

/**
 * `run` as a line of `runText` amends it: what the line leaves as it was is kept to the last digit,
 * and so is what a line cannot say.
 */
export function amendRun(run: Run, line: string, context: LineContext): LineResult<Run> {
	const parsed = parseRun(line, context);
	if ('fault' in parsed) {
		return parsed;
	}
	if ('ask' in parsed) {
		const [one, other] = parsed.ask;
		return {
			ask: [
				{ is: amended(run, one.is, context), line: one.line },
				{ is: amended(run, other.is, context), line: other.line },
			],
		};
	}
	return { is: amended(run, parsed.is, context) };
}

function amended(run: Run, draft: RunDraft, { days }: LineContext): Run {
	const { pain: _, ...kept } = run;
	const unsayable = run.kinds.filter((kind) => !RUN_KINDS.some((one) => one === kind));
	const isAsLong = Math.abs(draft.km - run.km) < 0.001;
	return {
		...kept,
		...draft,
		...amendedStart(run, draft, days),
		km: isAsLong ? run.km : draft.km,
		kinds: [...draft.kinds, ...unsayable],
	};
}

/** When an amended run began: by the clocks of where it was run, which need not be those of this machine. */
function amendedStart(run: Run, draft: RunDraft, days: LocalDays): Started {
	const moment = momentOf(run);
	const before = wallTimeOfRun(run, days);
	const after = wallTimeOfRun(draft, days);
	if (after.day === before.day && (after.minutes === null || after.minutes === before.minutes)) {
		return { start: run.start, local: localOf(moment, days) };
	}
	const here = wallTimeHere(run.start, days);
	const isHere = here.day === before.day && here.minutes === before.minutes;
	return {
		start: (isHere ? null : sameClocks(moment, after)) ?? draft.start,
		local: wallTimeText(after),
	};
}
