import type { LoadRule } from '../../../core/running/loadReport.ts';

/** What each rule rests on, or what comes closest to testing it: ids of `content/sources`. */
export const ruleSources: Readonly<Record<LoadRule, readonly string[]>> = {
	R0: [],
	R1: ['SEED', 'Nielsen'],
	R2: ['SEED', 'RunClever'],
	R2b: ['SEED'],
	R3: ['SEED', 'Ristolainen'],
	R4: ['Frandsen'],
	R5: [],
	R6: ['SEED'],
};
