import * as l10n from '@vscode/l10n';
import type { HistoryDay } from '../../core/history/history.ts';
import type { Units } from '../../core/running/units.ts';
import { clockText, dayText, duration, partText, runText } from './historyWords.ts';
import { tableOf } from './tableOf.ts';

/** The day as a table that says what the profile draws, runs among the rest. */
export function dayTable({ timeline, runs, zone, day }: HistoryDay, units: Units) {
	const known = timeline.filter(({ kind }) => kind !== 'nothing');
	const rows = [
		...known.map(({ kind, from, to }) => ({
			at: from,
			cells: [clockText(from, zone), clockText(to, zone), partText(kind), duration(to - from)],
		})),
		...runs.map((run) => ({
			at: run.at,
			cells: [
				clockText(run.at, zone),
				run.seconds === null ? '' : clockText(run.at + run.seconds * 1000, zone),
				runText(run, units),
				run.seconds === null ? '' : duration(run.seconds * 1000),
			],
		})),
	].sort((one, other) => one.at - other.at);
	return tableOf({
		summary: l10n.t('The day as a table'),
		caption: dayText(day),
		heads: [l10n.t('From'), l10n.t('To'), l10n.t('What'), l10n.t('How long')],
		rows: rows.map(({ cells }) => cells),
	});
}
