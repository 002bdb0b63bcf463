/**
 * @file Why a mutant that no test notices is let live: what it breaks cannot be seen from outside.
 * Found again by file and code, so that moving a line changes nothing.
 */

/** @type {readonly { readonly file: string, readonly was: string, readonly is: string, readonly why: string }[]} */
export const judgements = [];
