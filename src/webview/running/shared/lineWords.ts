import * as l10n from '@vscode/l10n';
import { lineFaultTexts } from '../../content/runTexts.ts';
import type { LineFault } from '../../core/running/lineFault.ts';

/** Why a line was not understood, with what would be; `example` is a line that is. */
export function lineFaultWords(fault: LineFault, example: string): string {
	return l10n.t(lineFaultTexts[fault.kind], 'text' in fault ? fault.text : '', example);
}
