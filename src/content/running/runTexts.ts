import type { LineFault } from '../../core/running/line/lineParts.ts';
import type { StrainStop } from '../../core/running/check/checkContext.ts';
import type { Dial, LoadFinding } from '../../core/running/load/loadReport.ts';

/**
 * Why a line is no run or no plan: {0} is the part that is wrong, {1} a line that is right. Texts are
 * English and the keys of their translations.
 */
export const lineFaultTexts: Readonly<Record<LineFault['kind'], string>> = {
	unknown: 'Not understood: {0}. A line like: {1}',
	twice: 'Said twice: {0}.',
	'no-date': 'There is no such day or time: {0}.',
	future: 'That is still to come: {0}. A run to come is a plan.',
	past: 'That time is over: {0}. A run that is over goes into the diary.',
	much: 'Too much: {0}. At most 1000 km, ten days, pain of 10.',
	empty: 'A distance or a time is missing. A line like: {1}',
	'no-time': 'A time of day is missing. A line like: {1}',
};

/** What a rule of guide §5 found: {0} is a percentage, or the dials turned. */
export const findingTexts: Readonly<Record<LoadFinding['rule'] | 'R2 strong', string>> = {
	R0: 'Still getting to know your weeks.',
	R1: 'This week is {0}% above where you were 3-4 weeks ago. The guard-rail is 30%.',
	R2: 'Two dials turned at once: {0}. Pick one.',
	'R2 strong': 'Three dials turned at once: {0}. Pick one.',
	R2b: 'Mileage just went up. Hold it a little before adding {0}.',
	R3: 'No full rest day yet. Which day is it?',
	R4: '{0}% past your longest run in 30 days. Split it, or shorten.',
	R5: 'Welcome back. Treat this as a fresh start.',
	R6: 'Pain is up, so let the numbers come down.',
};

/** What can be turned up, as it is named in a finding. */
export const dialTexts: Readonly<Record<Dial, string>> = {
	mileage: 'mileage',
	speed: 'speed',
	hills: 'hills',
};

/** The text of a finding. */
export function findingText(finding: LoadFinding): string {
	const strong = finding.rule === 'R2' && finding.level === 'strong';
	return findingTexts[strong ? 'R2 strong' : finding.rule];
}

/** Where to turn now (guide §4). */
export const seekHelpTexts: Readonly<Record<StrainStop, string>> = {
	emergency:
		'999, 112, 911 or your local number, or go to the emergency department. Do not wait and do not drive yourself.',
	'same-day': 'NHS 111, your GP, urgent care or maternity unit.',
	severe: 'Book a physio or doctor: it is 8 or more.',
};
