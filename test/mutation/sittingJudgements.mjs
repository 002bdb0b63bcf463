/** @file Why mutants of the sit timer are let live. */

/** @type {readonly import('./judgements.mjs').Judgement[]} */
export const sittingJudgements = [];
