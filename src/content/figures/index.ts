import * as trial from './trial.ts';
import type { Figure } from '../../core/figure/figure.ts';
export const figures: Readonly<Record<string, Figure>> = trial;
