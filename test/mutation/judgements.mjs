/**
 * @file Why a mutant that no test notices is let live: what it breaks cannot be seen from outside.
 * Found again by file and code, so that moving a line changes nothing.
 */

/** @type {readonly { readonly file: string, readonly was: string, readonly is: string, readonly why: string }[]} */
export const judgements = [
	{
		file: 'running/checkChanges.ts',
		was: 'score - 1',
		is: 'score + 1',
		why: 'no cell of more pain is a better one, so the search begins a little earlier and finds the same',
	},
	{
		file: 'running/checkContext.ts',
		was: 'start <= now',
		is: 'start < now',
		why: 'one instant: a run that begins in the very millisecond in which the check is opened',
	},
	{
		file: 'running/check.ts',
		was: 'false',
		is: 'true',
		why: 'where nothing is ticked yet the check is not complete and never comes here; the compiler wants the default',
	},
	{
		file: 'running/checkChanges.ts',
		was: "case 'uncleared':\n\t\t\treturn [{ what: 'clinician' }];",
		is: "case 'uncleared':",
		why: 'a warning is answered before this is asked; the case is there for the compiler',
	},
	{
		file: 'running/checkChanges.ts',
		was: "[{ what: 'clinician' }]",
		is: '[]',
		why: 'a warning is answered before this is asked; the case is there for the compiler',
	},
	{
		file: 'running/checkChanges.ts',
		was: "{ what: 'clinician' }",
		is: '{}',
		why: 'a warning is answered before this is asked; the case is there for the compiler',
	},
];
