import * as l10n from '@vscode/l10n';
import { html, nothing, svg } from 'lit';
import type { Units } from '../../../core/running/diary/run.ts';
import type { FindingLevel, LoadFinding, LoadRule } from '../../../core/running/load/loadReport.ts';
import { sourceLink } from '../../moves/moveWords.ts';
import { host } from '../../ui/host.ts';
import { findingFigures, findingWords, ruleName } from './findingWords.ts';

/** The sources of each rule, or of what comes closest to testing it: ids of `content/sources`. */
const ruleSources: Readonly<Record<LoadRule, readonly string[]>> = {
	R0: [],
	R1: ['SEED', 'Nielsen'],
	R2: ['SEED', 'RunClever'],
	R2b: ['SEED'],
	R3: ['SEED', 'Ristolainen'],
	R4: ['Frandsen'],
	R5: [],
	R6: ['SEED'],
};

/** Rules that speak because there are too few runs, or none: they cannot be turned off. */
const alwaysOn: ReadonlySet<LoadRule> = new Set(['R0', 'R5']);

/** What the rules found, each with its figures, its sources, and a way to turn the rule off. */
export function findingList(findings: readonly LoadFinding[], units: Units) {
	return findings.length > 0
		? html`<ul class="findings">
				${findings.map(
					(finding) =>
						html`<li>
							${mark(finding.level)}
							<div>
								<p>${findingWords(finding)}</p>
								<p class="quiet">${findingFigures(finding, units)}</p>
								${sourcesOf(finding.rule)}
							</div>
						</li>`,
				)}
			</ul>`
		: nothing;
}

/** The rules that the person turned off, with the way back. */
export function rulesTurnedOff(off: readonly LoadRule[]) {
	return off.length > 0
		? html`<p class="quiet off">
				${l10n.t('Turned off:')}
				${off.map(
					(rule) =>
						html`<button
							class="link"
							@click=${() => host.post({ kind: 'loadRule', rule, on: true })}
						>
							${l10n.t('{0}: turn on again', ruleName(rule))}
						</button>`,
				)}
			</p>`
		: nothing;
}

function sourcesOf(rule: LoadRule) {
	const sources = ruleSources[rule];
	if (sources.length === 0 && alwaysOn.has(rule)) {
		return nothing;
	}
	return html`<p class="quiet whence">
		${sources.length > 0 ? html`<span class="sources">${l10n.t('From:')} ${sources.map(sourceLink)}</span>` : nothing}
		${
			alwaysOn.has(rule)
				? nothing
				: html`<button
						class="link"
						aria-label=${l10n.t('Turn off: {0}', ruleName(rule))}
						@click=${() => host.post({ kind: 'loadRule', rule, on: false })}
					>
						${l10n.t('Turn off')}
					</button>`
		}
	</p>`;
}

/** Warnings and notes differ in shape and name, not only in colour. */
function mark(level: FindingLevel) {
	const warns = level === 'warn' || level === 'strong';
	const name = warns ? l10n.t('Warning') : l10n.t('Note');
	return html`<svg
		class=${warns ? 'warns' : 'notes'}
		viewBox="0 0 16 16"
		role="img"
		aria-label=${name}
	>
		${
			warns
				? svg`<path d="M8 2 15 14H1Z"></path><path d="M8 6.5v4M8 12v.5"></path>`
				: svg`<circle cx="8" cy="8" r="6"></circle><path d="M8 7.5v3.5M8 5v.5"></path>`
		}
	</svg>`;
}
