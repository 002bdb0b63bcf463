import * as l10n from '@vscode/l10n';
import {
	BIRTH_SIGNS,
	EMERGENCY_SIGNS,
	LEG_SIGNS,
	SAME_DAY_SIGNS,
	type Sign,
} from '../../../core/running/answers.ts';

/** The signs asked for, in the groups in which they are asked; those of a birth only after one. */
export function signGroups(postpartum: boolean): readonly (readonly Sign[])[] {
	return [EMERGENCY_SIGNS, SAME_DAY_SIGNS, LEG_SIGNS, ...(postpartum ? [BIRTH_SIGNS] : [])];
}

/** A sign as the person ticks it (guide §4 and §8). */
export function signWords(sign: Sign): string {
	return words[sign]();
}

const words: Readonly<Record<Sign, () => string>> = {
	'bladder-bowel': () => l10n.t('Trouble starting, stopping or feeling pee or poo'),
	'saddle-numbness': () => l10n.t('Numbness where you would sit on a saddle, or of the genitals'),
	'both-legs': () =>
		l10n.t('Nerve pain, numbness or weakness in both legs (not plain soreness after a run)'),
	'giving-way': () => l10n.t('A leg or foot that gives way, and more so than before'),
	'sexual-function': () => l10n.t('A change in sexual function'),
	fall: () => l10n.t('Pain after a bad fall or a crash'),
	'chest-pain': () => l10n.t('Chest pain'),
	'breathless-rest': () => l10n.t('Breathless at rest'),
	fever: () => l10n.t('Fever'),
	'weight-loss': () => l10n.t('Weight loss that you did not plan'),
	'lump-shape': () => l10n.t('A lump, or a spine that has changed its shape'),
	'night-pain': () => l10n.t('Pain that rest does not ease, or that is much worse at night'),
	'shoulder-blades': () =>
		l10n.t('Constant pain between the shoulder blades that no position changes'),
	'past-cancer': () => l10n.t('Cancer in the past, and back pain now that nothing explains'),
	calf: () => l10n.t('One calf swollen, warm or painful'),
	'breathless-effort': () => l10n.t('Unusually breathless before any effort'),
	pregnancy: () => l10n.t('Pregnant, with bleeding, fluid, contractions or dizziness'),
	'bone-point': () =>
		l10n.t('Pain at one point of a bone, in the groin or the sacrum, worse on hopping'),
	'leg-numbness': () => l10n.t('Numbness or tingling in one leg'),
	'leg-pain': () => l10n.t('Pain that runs from the back or buttock to below the knee'),
	'cough-sneeze': () => l10n.t('Pain that a cough or a sneeze makes worse'),
	heaviness: () => l10n.t('Heaviness in the pelvis since the birth'),
	leaking: () => l10n.t('Leaking since the birth'),
	bleeding: () => l10n.t('Bleeding since the birth'),
	'wound-pain': () => l10n.t('Pain of a wound from the birth'),
};
