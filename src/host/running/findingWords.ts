import { env, l10n } from 'vscode';
import type { Dial, Finding } from '../../core/running/loadReport.ts';

/** What a rule found, in the words of guide §5. */
export function findingWords(finding: Finding): string {
	switch (finding.rule) {
		case 'R0':
			return l10n.t('Still getting to know your weeks.');
		case 'R1':
			return l10n.t(
				'This week is {0}% above where you were 3-4 weeks ago. The guard-rail is 30%.',
				finding.percent,
			);
		case 'R2':
			return finding.level === 'strong'
				? l10n.t('Three dials turned at once: {0}. Pick one.', dialList(finding.dials))
				: l10n.t('Two dials turned at once: {0}. Pick one.', dialList(finding.dials));
		case 'R2b':
			return l10n.t(
				'Mileage just went up. Hold it a little before adding {0}.',
				dialList(finding.dials),
			);
		case 'R3':
			return l10n.t('No full rest day yet. Which day is it?');
		case 'R4':
			return l10n.t(
				'{0}% past your longest run in 30 days. Split it, or shorten.',
				finding.percent,
			);
		case 'R5':
			return l10n.t('Welcome back. Treat this as a fresh start.');
		case 'R6':
			return l10n.t('Pain is up, so let the numbers come down.');
	}
}

const dials: Readonly<Record<Dial, () => string>> = {
	mileage: () => l10n.t('mileage'),
	speed: () => l10n.t('speed'),
	hills: () => l10n.t('hills'),
};

function dialList(turned: readonly Dial[]): string {
	return new Intl.ListFormat(env.language).format(turned.map((dial) => dials[dial]()));
}
