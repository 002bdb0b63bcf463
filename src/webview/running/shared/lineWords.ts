import * as l10n from '@vscode/l10n';
import { lineFaultTexts } from '../../../content/running/runTexts.ts';
import type { Plan } from '../../../core/running/diary/plan.ts';
import type { Units } from '../../../core/running/diary/units.ts';
import type { LineFault } from '../../../core/running/line/lineParts.ts';
import { distanceText } from '../../../core/running/line/lineText.ts';

/** The line that logs a plan as it was planned, for the person to correct before it is submitted. */
export function runLineText({ at, km, minutes, kinds }: Plan, units: Units): string {
	const local = new Date(at);
	const clock = [local.getHours(), local.getMinutes()].map((part) => String(part).padStart(2, '0'));
	return [
		...(km === null ? [] : [distanceText(km, units)]),
		...(minutes === null ? [] : [`${minutes} min`]),
		...kinds,
		`at ${clock.join(':')}`,
	].join(' ');
}

/** Why a line could not be read, and what can be; `example` is a line that is right. */
export function lineFaultWords(fault: LineFault, example: string): string {
	return l10n.t(lineFaultTexts[fault.kind], 'text' in fault ? fault.text : '', example);
}
