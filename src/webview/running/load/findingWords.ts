import * as l10n from '@vscode/l10n';
import { dialTexts, findingText } from '../../../content/running/runTexts.ts';
import type { Units } from '../../../core/running/diary/run.ts';
import type { LoadFinding, LoadRule } from '../../../core/running/load/loadReport.ts';
import { listText } from '../../ui/words.ts';
import { distanceWords } from '../shared/runWords.ts';

/** What a rule of guide §5 found, in words. */
export function findingWords(finding: LoadFinding): string {
	const dials = 'dials' in finding ? finding.dials.map((dial) => l10n.t(dialTexts[dial])) : [];
	return l10n.t(findingText(finding), 'percent' in finding ? finding.percent : listText(dials));
}

/** The figures behind a finding. */
export function findingFigures(finding: LoadFinding, units: Units): string {
	const far = (km: number) => distanceWords(km, units);
	switch (finding.rule) {
		case 'R0':
			return l10n.t(
				'A suggested ceiling needs a whole week of running from three or four weeks ago.',
			);
		case 'R1':
			return l10n.t('{0} in 7 days; {1} then.', far(finding.km), far(finding.base));
		case 'R2':
			return l10n.t(
				'{0} in 7 days; {1} a week in the three weeks before.',
				far(finding.km),
				far(finding.mean),
			);
		case 'R2b':
			return l10n.t('Two weeks of holding; the number is ours.');
		case 'R3':
			return l10n.t(
				'Rest days in the last 7: {0}. Days in a row with a run: {1}. Hard sessions: {2}.',
				finding.rest,
				finding.streak,
				finding.hard,
			);
		case 'R4':
			return l10n.t('{0}; the longest before it was {1}.', far(finding.km), far(finding.longest));
		case 'R5':
			return l10n.t('Two weeks without a run: what came before no longer counts.');
		case 'R6':
			return finding.pain === null
				? l10n.t('{0} in 7 days, {1} before.', far(finding.km), far(finding.before))
				: l10n.t(
						'Pain up to {0} of 10; {1} in 7 days, {2} before.',
						finding.pain,
						far(finding.km),
						far(finding.before),
					);
	}
}

/** What a rule is called where it is turned on and off. */
export function ruleName(rule: LoadRule): string {
	return names[rule]();
}

const names: Readonly<Record<LoadRule, () => string>> = {
	R0: () => l10n.t('Too little history'),
	R1: () => l10n.t('30% guard-rail'),
	R2: () => l10n.t('One thing at a time'),
	R2b: () => l10n.t('Hold before adding'),
	R3: () => l10n.t('A full rest day'),
	R4: () => l10n.t('One run far past the others'),
	R5: () => l10n.t('Fresh start'),
	R6: () => l10n.t('Pain and more distance'),
};
