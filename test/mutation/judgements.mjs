/**
 * @file Why a mutant that no test notices is let live: what it breaks cannot be seen from outside.
 * Found again by file and code, so that moving a line changes nothing.
 */
import { timerJudgements } from './timerJudgements.mjs';

/**
 * @typedef {object} Judgement
 * @property {string} file the end of its path
 * @property {string | readonly string[]} was the code, or several pieces of it; one that ends in "…" is the
 * beginning of it. Line breaks are as good as spaces.
 * @property {string} [is] what it is broken to; left out where the reason holds whatever that is
 * @property {string} why one sentence
 */

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

/** @type {readonly Judgement[]} */
const runningJudgements = [
	{
		file: 'check/check.ts',
		was: 'score - 1',
		is: 'score + 1',
		why: 'no cell of more pain is a better one, so the search begins a little earlier and finds the same',
	},
	{
		file: 'check/checkContext.ts',
		was: 'start <= now',
		is: 'start < now',
		why: 'one instant: a run that begins in the very millisecond in which the check is opened',
	},
	{
		file: 'check/check.ts',
		was: 'false',
		is: 'true',
		why: 'where nothing is ticked yet the check is not complete and never comes here; the compiler wants the default',
	},
	{
		file: 'check/check.ts',
		was: "case 'uncleared':\n\t\t\treturn [{ what: 'clinician' }];",
		is: "case 'uncleared':",
		why: 'a warning is answered before this is asked; the case is there for the compiler',
	},
	{
		file: 'check/check.ts',
		was: "[{ what: 'clinician' }]",
		is: '[]',
		why: 'a warning is answered before this is asked; the case is there for the compiler',
	},
	{
		file: 'check/check.ts',
		was: "{ what: 'clinician' }",
		is: '{}',
		why: 'a warning is answered before this is asked; the case is there for the compiler',
	},
	{
		file: 'load/weeks.ts',
		was: 'length * furthest.longest > furthest.metres * longest',
		is: 'length * furthest.longest >= furthest.metres * longest',
		why: 'of two runs that go equally far past the longest either may be named',
	},
	{
		file: 'load/load.ts',
		was: 'day >= from',
		why: 'no rule decides by older runs, and days in a row that go back to them are counted anew',
	},
	{
		file: 'load/load.ts',
		was: [
			'runs .filter(({ start }) => !(start < earliest) && start < latest)',
			'!(start < earliest) && start < latest',
			'start < earliest',
			'start < latest',
		],
		why: 'the days decide after it: to leave out by the instant alone what lies far away only saves time',
	},
	{
		file: 'load/load.ts',
		was: 'run.start < earliest.start',
		is: 'run.start <= earliest.start',
		why: 'of two runs that began at once either may be the first: both are on one day',
	},
	{
		file: 'load/load.ts',
		was: 'recent > SEEN',
		why: 'the long way round finds the same: days in a row are counted anew',
	},
	{
		file: 'load/load.ts',
		was: 'minutes === null',
		is: 'false',
		why: 'a plan of no minutes is no hard session, nor is one of a time that is not known',
	},
	{
		file: 'load/loadRules.ts',
		was: ['since !== null && week !== undefined', 'since !== null', 'week !== undefined'],
		why: 'where there is no run there is no base either, and six weeks are always reckoned; the compiler asks',
	},
	{
		file: 'load/loadRules.ts',
		was: 'rest < 1',
		is: 'false',
		why: 'seven days without a day off are seven in a row as well; the guide names both',
	},
	{
		file: 'load/loadRules.ts',
		was: '-Infinity',
		why: 'six weeks are always reckoned; the compiler wants the default',
	},
	{
		file: 'plan/rewrite.ts',
		was: 'km !== null',
		why: 'no run of no kilometres goes past another, so an unknown length is not the one found; the compiler wants it asked',
	},
	{
		file: 'plan/rewrite.ts',
		was: "case 'R5':\n\t\t\treturn { plan, changes: [] };",
		is: "case 'R5':",
		why: 'no rule of those that rewrite a plan comes here; the cases are there for the compiler',
	},
	{
		file: 'plan/rewrite.ts',
		was: '{ plan, changes: [] }',
		is: '{}',
		why: 'no rule of those that rewrite a plan comes here; the cases are there for the compiler',
	},
	{
		file: 'base/calendar.ts',
		was: 'Math.floor(year / CYCLE_YEARS) - 2000 / CYCLE_YEARS',
		why: 'the years that are looked up then lie long before our era, and repeat themselves alike',
	},
	{
		file: 'base/calendar.ts',
		was: 'year && month',
		is: 'year || month',
		why: 'a name that is one has both; the compiler asks for each',
	},
	{
		file: 'import/sport.ts',
		was: [
			'before !== undefined',
			'{ return before; }',
			'known.size >= MOST_KNOWN',
			'known.set(name, sport);',
		],
		why: 'what is remembered is what would be read again: it saves time, and its limit memory',
	},
	{
		file: 'import/fold.ts',
		was: "{ return text .toLowerCase() .replace(/[^a-z\\d]+/g, ' ') .trim(); }",
		is: '{}',
		why: 'the long way round finds the same in a text of ASCII letters',
	},
	{
		file: 'import/fold.ts',
		was: '!/\\P{ASCII}/u.test(text)',
		is: 'false',
		why: 'the long way round finds the same in a text of ASCII letters',
	},
	{
		file: 'import/fold.ts',
		was: 'glob.slice(1, -1)',
		is: 'glob',
		why: 'folding leaves the two stars out as well',
	},
];

const all = [...runningJudgements, ...timerJudgements];

const spaced = (/** @type {string} */ code) => code.replaceAll(/\s+/g, ' ');

/** @param {string} code @param {string} wanted */
const fits = (code, wanted) =>
	wanted.endsWith('…') ? code.startsWith(wanted.slice(0, -1)) : code === wanted;

/**
 * @param {Mutant} mutant
 * @returns {string | null} why it lives; null where nobody has said
 */
export function judgementOf({ file, was, is }) {
	const found = all.find(
		(one) =>
			file.endsWith(one.file) &&
			[one.was].flat().some((wanted) => fits(spaced(was), spaced(wanted))) &&
			(one.is === undefined || spaced(one.is) === spaced(is)),
	);
	return found?.why ?? null;
}
