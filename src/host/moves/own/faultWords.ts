import { l10n } from 'vscode';
import type { Problem } from '../../../core/moves/own/reader.ts';
import type { PictureProblem } from './picture.ts';

/** As much of an id as is shown: what was written may be anything. */
const SHOWN = 100;

/** What is wrong with an entry, in words: "name is missing". `field` is where in it, if anywhere. */
export function problemWords(field: string, problem: Problem): string {
	const { t } = l10n;
	const what = field === '' ? t('this entry') : `"${field}"`;
	switch (problem.kind) {
		case 'missing':
			return t('{0} is missing', what);
		case 'version':
			return t('it was written for another version of Next Posture');
		case 'range':
			return t('{0} takes a whole number from {1} to {2}', what, problem.minimum, problem.maximum);
		case 'length':
			return t('{0} is longer than {1}', what, problem.most);
		case 'choice':
			return t('{0} takes one of {1}', what, problem.values.join(', '));
		case 'taken':
			return t('there is another one with the id {0} before it', problem.id);
		case 'noMove':
			return t('there is no move with the id {0}', problem.id.slice(0, SHOWN));
		case 'picture':
			return t('{0} takes the name of an SVG or PNG file right beside this one', what);
		case 'shape':
			return {
				record: t('{0} takes an object in braces', what),
				list: t('{0} takes a list in brackets', what),
				text: t('{0} takes a text', what),
				id: t('{0} takes letters, digits and dashes', what),
			}[problem.shape];
	}
}

/** What speaks against a picture, in words. */
export function pictureWords(name: string, problem: PictureProblem): string {
	const { t } = l10n;
	return {
		missing: t('there is no picture {0} beside the file', name),
		large: t('the picture {0} is larger than 1 MB', name),
		type: t('the picture {0} is neither an SVG nor a PNG inside', name),
		link: t('the picture {0} is a link to another place', name),
	}[problem];
}
