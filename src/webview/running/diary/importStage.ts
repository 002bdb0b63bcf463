import type { ImportProgress } from '../../../core/running/import/activity.ts';
import type { Imported } from '../import/importRuns.ts';

/** Where an import stands. */
export type Stage =
	| { readonly kind: 'reading'; readonly progress: ImportProgress | null }
	| { readonly kind: 'keeping'; readonly kept: number; readonly imported: Imported }
	| { readonly kind: 'done'; readonly imported: Imported; readonly kept: number }
	/** `kept`: runs that are in the diary all the same. */
	| { readonly kind: 'failed'; readonly reason: string; readonly kept: number }
	| { readonly kind: 'cancelled'; readonly kept: number };
