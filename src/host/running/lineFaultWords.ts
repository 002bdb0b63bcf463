import { l10n } from 'vscode';
import type { LineFault } from '../../core/running/lineFault.ts';

/** Why a line was not understood, with what would be; `example` is a line that is. */
export function lineFaultWords(fault: LineFault, example: string): string {
	switch (fault.kind) {
		case 'unknown':
			return l10n.t('Not understood: {0}. A line like: {1}', fault.text, example);
		case 'twice':
			return l10n.t('Said twice: {0}.', fault.text);
		case 'no-date':
			return l10n.t('There is no such day or time: {0}.', fault.text);
		case 'future':
			return l10n.t('That is still to come: {0}. A run to come is a plan.', fault.text);
		case 'past':
			return l10n.t('That time is over: {0}. A run that is over goes into the diary.', fault.text);
		case 'much':
			return l10n.t('Too much: {0}. At most 1000 km, ten days, pain of 10.', fault.text);
		case 'empty':
			return l10n.t('A distance or a time is missing. A line like: {0}', example);
		case 'no-time':
			return l10n.t('A time of day is missing. A line like: {0}', example);
	}
}
