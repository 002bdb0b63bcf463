import { env, l10n } from 'vscode';
import { dialTexts, findingText, lineFaultTexts } from '../../content/runTexts.ts';
import type { LineFault } from '../../core/running/lineFault.ts';
import type { Finding } from '../../core/running/loadReport.ts';

/** What a rule found, in the words of guide §5. */
export function findingWords(finding: Finding): string {
	const dials = 'dials' in finding ? finding.dials.map((dial) => l10n.t(dialTexts[dial])) : [];
	const turned = new Intl.ListFormat(env.language).format(dials);
	return l10n.t(findingText(finding), 'percent' in finding ? finding.percent : turned);
}

/** Why a line was not understood, with what would be; `example` is a line that is. */
export function lineFaultWords(fault: LineFault, example: string): string {
	return l10n.t(lineFaultTexts[fault.kind], 'text' in fault ? fault.text : '', example);
}
