import type { BodyRules } from '../../core/moves/body.ts';

/** The rules of guide §8 for a sore back, a warning sign, and the weeks after a birth. */
export const bodyRules: BodyRules = {
	ease: [
		'walk-easy',
		'roll-or-arms',
		'long-exhale',
		'seated-pelvic-tilt',
		'weight-shift',
		'childs-pose',
		'desk-fold',
		'wheel-fold',
		'rest',
	],
	extensions: ['standing-back-extension', 'seated-thoracic-extension', 'foam-roller-upper-back'],
	restful: ['long-exhale', 'weight-shift', 'childs-pose', 'desk-fold', 'wheel-fold', 'rest'],
	bellyNote: 'stop if the belly domes',
};

/** Shown wherever routines are offered during pregnancy and after a birth (guide §4 and §8). */
export const CLINICIAN_NOTE =
	'Check with your midwife, doctor or pelvic-health physio before running.';

/** Shown on a day with a sore back (guide §8). */
export const SORE_NOTE = 'Keep what eases, drop what spreads.';
