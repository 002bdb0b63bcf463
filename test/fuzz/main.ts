import { fuzz } from './fuzz.ts';
import { nestedSpecimens, specimens } from './specimens.ts';

/** Between two signs of life, which say where it hung or fell over. */
const BEAT = 500;

const MB = 1024 * 1024;

const [files = 0, seed = 0] = process.argv.slice(2).map(Number);
/** Archives in archives, or one of each format. */
const of = process.argv[4] === 'nested' ? nestedSpecimens : specimens;

let most = 0;

/** Prints what came of the files, and the most memory that the process held, as JSON in the last line. */
async function main(): Promise<void> {
	const beat = (file: number) => {
		if (file % BEAT === 0) {
			most = Math.max(most, process.memoryUsage().rss);
			console.log(`file ${file}`);
		}
	};
	const result = await fuzz(files, seed, beat, of);
	console.log(JSON.stringify({ ...result, megabytes: Math.round(most / MB) }));
}

void main();
