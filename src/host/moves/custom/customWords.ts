import { l10n } from 'vscode';
import type { CustomMoveProblem } from '../../../core/moves/custom/written.ts';
import { listText } from '../../base/locale.ts';

/** As much of an id as is shown: what was written may be anything. */
const SHOWN = 100;

/** What is wrong with an entry, in words: "name is missing". `field` is where in it, if anywhere. */
export function problemWords(field: string, problem: CustomMoveProblem): string {
	const { t } = l10n;
	const what = field === '' ? t('this entry') : `"${field}"`;
	switch (problem.kind) {
		case 'missing':
			return t('{0} is missing', what);
		case 'version':
			return t('it was written for another version of Next Posture');
		case 'range':
			return t(
				'{0} must be a whole number from {1} to {2}',
				what,
				problem.minimum,
				problem.maximum,
			);
		case 'length':
			return t('{0} is longer than {1}', what, problem.most);
		case 'choice':
			return t('{0} must be one of {1}', what, listText(problem.values.map(String)));
		case 'taken':
			return t('there is another one with the id {0} before it', problem.id);
		case 'twice':
			return t('the same line stands before it');
		case 'noMove':
			return t('there is no move with the id {0}', problem.id.slice(0, SHOWN));
		case 'picture':
			return t('{0} must be the name of an SVG or PNG file right beside this one', what);
		case 'shape':
			return {
				record: t('{0} must be an object in braces', what),
				list: t('{0} must be a list in brackets', what),
				text: t('{0} must be text', what),
				id: t('{0} must be letters, digits and dashes', what),
			}[problem.shape];
	}
}

/** What is wrong with a text that is no JSON, in words, by the parser's word for it. */
export function syntaxWords(code: string): string {
	const { t } = l10n;
	switch (code) {
		case 'CommaExpected':
			return t('a comma is missing');
		case 'ColonExpected':
			return t('a colon is missing');
		case 'CloseBraceExpected':
			return t('a closing brace is missing');
		case 'CloseBracketExpected':
			return t('a closing bracket is missing');
		case 'PropertyNameExpected':
			return t('a name in quotes is missing');
		case 'ValueExpected':
			return t('a value is missing');
		case 'UnexpectedEndOfString':
			return t('a closing quote is missing');
		case 'EndOfFileExpected':
			return t('there is something after the end');
		case 'NestedTooDeep':
			return t('there are too many levels');
		default:
			return t('this is not JSON ({0})', code);
	}
}

/** What speaks against a picture. */
export type PictureProblem = 'missing' | 'large' | 'type' | 'link';

/** The same in words. */
export function pictureWords(name: string, problem: PictureProblem): string {
	const { t } = l10n;
	return {
		missing: t('there is no picture {0} beside the file', name),
		large: t('the picture {0} is larger than 1 MB', name),
		type: t('the picture {0} is neither an SVG nor a PNG inside', name),
		link: t('the picture {0} is a link to another place', name),
	}[problem];
}
