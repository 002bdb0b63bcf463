import * as l10n from '@vscode/l10n';
import { html } from 'lit';
import { helpTitles, seekHelpTexts, stillOpenTexts } from '../../content/running/runTexts.ts';
import { sourceAddress, sources } from '../../content/sources.ts';
import type { StrainStop } from '../../core/moves/body.ts';
import { type Move, repsIn } from '../../core/moves/move.ts';
import type { RoutineStep } from '../../core/moves/routine.ts';
import { host } from '../ui/host.ts';
import { counted, secondsText, t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';

/** How much of a move, in words: "25 s each side", "10 times · 40 s". `seconds` are of each side. */
export function doseWords({ dose }: Move, seconds: number = dose.seconds): string {
	const time = secondsText(seconds);
	const reps = repsIn(dose, seconds);
	if (reps !== null) {
		return dose.kind === 'breaths'
			? counted(reps, '{0} breath · {1}', '{0} breaths · {1}', time)
			: counted(reps, '{0} time · {1}', '{0} times · {1}', time);
	}
	return dose.sides === 2 ? l10n.t('{0} each side', time) : time;
}

/** How much of a move in a routine: its time, without the count. */
export function stepWords({ move, seconds }: RoutineStep): string {
	const time = secondsText(seconds);
	return pageCatalogue.moveOf(move).dose.sides === 2 ? l10n.t('{0} each side', time) : time;
}

/** A total in whole minutes, never less than one. */
export function totalMinutes(seconds: number): number {
	return Math.max(1, Math.round(seconds / 60));
}

/** What closed everything that strains. */
export function stopWords(stop: StrainStop): string {
	return stop === 'severe' ? t(helpTitles.severe) : l10n.t('Earlier you ticked a warning sign');
}

/** How long what strains stays closed, and what is open meanwhile. */
export function stillOpenWords(stop: StrainStop): string {
	return t(stillOpenTexts[stop === 'severe' ? 'severe' : 'sign']);
}

/** Where to turn, in the place of what strains. */
export function helpText(stop: StrainStop): string {
	return t(seekHelpTexts[stop]);
}

/** A source as a link that the host opens outside; one without an address is only named. */
export function sourceLink(id: string) {
	const address = sourceAddress(id);
	return address
		? html`<button
				class="link"
				role="link"
				title=${address}
				@click=${() => host.post({ kind: 'openSource', source: id })}
			>
				${new URL(address).hostname.replace(/^www\./, '')}
			</button>`
		: html`<span>${sources[id]}</span>`;
}
