import type { Entry } from '../../../core/running/import/entry.ts';

/** Hears of every activity as soon as it is read as a whole. */
export type Found = (entry: Entry) => void;
