import { catalogue } from '../../../../src/content/moves/index.ts';
import { readCustomMoves } from '../../../../src/core/moves/custom/readCustomMoves.ts';
import { problemWords } from '../../../../src/host/moves/custom/customWords.ts';

/** What these files hold. */
export const read = (...files: unknown[]) => readCustomMoves(files, catalogue);
/** What is said of what is bad in them. */
export const stated = ({ faults }: ReturnType<typeof read>) =>
	faults.map(
		({ path, problem }) =>
			`${path.slice(0, 2).join(' ')}: ${problemWords(path.slice(2).join('.'), problem)}`,
	);
/** A move with no more than it needs. */
export const sit = { name: 'Wall sit', seconds: 30 };
