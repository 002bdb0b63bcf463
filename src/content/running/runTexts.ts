import type { LineFault } from '../../core/running/line/parseLine.ts';
import type { StrainStop } from '../../core/moves/body.ts';
import type { Dial, LoadFinding } from '../../core/running/load/loadReport.ts';

/** Lines that are right, as they are shown where one is asked for; the grammar is English. */
export const lineExamples = {
	run: { km: '10 km in 52:30, hills', miles: '6 mi in 52:30, hills' },
	plan: { km: 'tomorrow 7am 8 km easy', miles: 'tomorrow 7am 5 mi easy' },
} as const;

/**
 * Why a line is no run or no plan: {0} is the piece that is wrong, {1} how it could be written, or a
 * line that is right, {2} the piece before it. Texts are English and the keys of their translations.
 */
export const lineFaultTexts: Readonly<Record<LineFault['kind'] | 'unplaced after', string>> = {
	unplaced: '{0} what? Try {1}.',
	'unplaced after': '{0} what, after “{2}”? Try {1}.',
	twice: 'One too many: {0}. In quotes it is a note.',
	clash: 'Pace, distance and time do not agree: {0}.',
	'no-date': 'There is no such day or time: {0}.',
	much: 'Too much: {0}. At most 1000 km, ten days, pain of 10.',
	zero: 'Not a run: {0}. More than 0, or leave it out.',
	vague: 'Which day: {0}? Name one, like “sat” or “12 dec”.',
	future: 'That is still to come: {0}. A run to come is a plan.',
	past: 'That is over: {0}. A run that is over goes into the diary.',
	weekly: 'On which weekdays: {0}? Name them, like “tue thu”.',
	long: 'Too long: {0}. A line has at most 500 characters, a note 1000.',
	empty: 'A distance or a time is missing. A line like: {1}',
};

/** What the rest of a line is read as, behind what is wrong with a piece of it. */
export const lineRestText = 'The rest: {0}.';

/** What can be done with a piece that is no part of the grammar. */
export const asNoteText = 'it in quotes, as a note';

/** Words of a line, quoted as a language does. */
export const quotedText = '“{0}”';

/** How the words of a fault are made. */
export interface FaultWording {
	readonly t: (text: string, ...values: readonly string[]) => string;
	/** Sentences in a row, as the person's language has them. */
	readonly sentences: (all: readonly string[]) => string;
	/** A line that is right. */
	readonly example: string;
	/** What the other pieces say, in words; empty: nothing. */
	readonly rest: string;
}

function insteadWords(instead: string, t: FaultWording['t']): string {
	return instead.startsWith('"') ? t(asNoteText) : t(quotedText, instead);
}

/** Why a line could not be read, and what can be. */
export function lineFaultWords(fault: LineFault, wording: FaultWording): string {
	const { t, sentences, example, rest } = wording;
	const after = 'after' in fault ? fault.after : '';
	const key = fault.kind === 'unplaced' && after !== '' ? 'unplaced after' : fault.kind;
	const instead = 'instead' in fault ? insteadWords(fault.instead, t) : example;
	const words = t(lineFaultTexts[key], 'text' in fault ? fault.text : '', instead, after);
	return rest === '' ? words : sentences([words, t(lineRestText, rest)]);
}

/** What a rule of guide §5 found: {0} is a percentage, or the dials turned. */
export const findingTexts: Readonly<Record<LoadFinding['rule'] | 'R2 strong', string>> = {
	R0: 'Still getting to know your weeks.',
	R1: 'This week is {0}% above where you were 3-4 weeks ago. The guard-rail is 30%.',
	R2: 'Two things went up at once: {0}. Pick one.',
	'R2 strong': 'Three things went up at once: {0}. Pick one.',
	R2b: 'Mileage just went up. Hold it a little before adding {0}.',
	R3: 'No full rest day yet. Which day is it?',
	R4: '{0}% past your longest run in 30 days. Split it, or shorten.',
	R5: 'Welcome back. Treat this as a fresh start.',
	R6: 'Pain is up, so let the numbers come down.',
};

/** What can be turned up, as it is named in a finding. */
export const dialTexts: Readonly<Record<Dial, string>> = {
	mileage: 'distance',
	speed: 'speed',
	hills: 'hills',
};

/** The text of a finding. */
export function findingText(finding: LoadFinding): string {
	const strong = finding.rule === 'R2' && finding.level === 'strong';
	return findingTexts[strong ? 'R2 strong' : finding.rule];
}

/** What closes everything that strains, as a title: of a warning sign, what to do at once (guide §4). */
export const helpTitles: Readonly<Record<StrainStop, string>> = {
	emergency: 'Please get emergency help now',
	'same-day': 'Please get medical advice today',
	severe: 'Pain of 8 or more today',
};

/** How long what strains stays closed, and what is open meanwhile. */
export const stillOpenTexts: Readonly<Record<'sign' | 'severe', string>> = {
	sign: 'Until a clinician has cleared you, only breathing and positions of ease are open.',
	severe: 'Until a check finds less, only breathing and positions of ease are open.',
};

/** Where to turn now (guide §4). */
export const seekHelpTexts: Readonly<Record<StrainStop, string>> = {
	emergency:
		'999, 112, 911 or your local number, or go to the emergency department. Do not wait and do not drive yourself.',
	'same-day': 'NHS 111, your GP, urgent care or maternity unit.',
	severe: 'Book a physio or doctor: it is 8 or more.',
};
