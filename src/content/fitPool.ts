import type { Move } from '../core/moves/move.ts';
import { moveOf, moves } from './moves.ts';

/** What Stretch Now picks from: a walk, and every move of the library. */
export const fitPool: readonly Move[] = [moveOf('walk-easy'), ...moves];
