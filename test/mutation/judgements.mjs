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
	{
		file: 'running/load.ts',
		was: 'minutes * 60',
		is: 'minutes / 60',
		why: 'no rule goes by the time of a planned run; the field is there because a run has one',
	},
	{
		file: 'running/load.ts',
		was: 'start >= from',
		is: 'true',
		why: 'no rule looks further back than this: leaving older runs out only saves time',
	},
	{
		file: 'running/load.ts',
		was: 'start >= from',
		is: 'start > from',
		why: 'one instant, on a day to which no rule looks back',
	},
	{
		file: 'running/weeks.ts',
		was: 'length * furthest.longest > furthest.metres * longest',
		is: 'length * furthest.longest >= furthest.metres * longest',
		why: 'of two runs that go equally far past the longest either may be named',
	},
	{
		file: 'running/rewrite.ts',
		was: "case 'R5':\n\t\t\treturn { plan, changes: [] };",
		is: "case 'R5':",
		why: 'no rule of those that rewrite a plan comes here; the cases are there for the compiler',
	},
	{
		file: 'running/rewrite.ts',
		was: '{ plan, changes: [] }',
		is: '{}',
		why: 'no rule of those that rewrite a plan comes here; the cases are there for the compiler',
	},
];
