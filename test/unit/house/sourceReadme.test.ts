import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const text = readFileSync('src/README.md', 'utf8');

/** Rows of the table "Where do I …?", each as its task and the files that it names. */
const tasks = text
	.split('## Where do I …?\n')[1]
	?.split('\n## ')[0]
	?.split('\n')
	.filter((line) => /^\| \d+\. /.test(line))
	.map((line) => {
		const [, task = '', files = ''] = line.split('|');
		return {
			task: task.trim(),
			files: [...files.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
		};
	});

/** The files that a diagram calls `host/timer/timerService` or `host/page/panel, dispatch`. */
const walked = [...text.matchAll(/participant \w+ as (\S+\/\S+?)(?:, (\w+))?$/gm)].flatMap(
	([, file = '', beside]) => [file, ...(beside === undefined ? [] : [join(file, '..', beside)])],
);

const isMissing = (file: string) => !existsSync(join('src', file));

describe('the page on the source', () => {
	it('answers 24 tasks, in their order', () => {
		assert.deepEqual(
			tasks?.map(({ task }) => Number.parseInt(task, 10)),
			Array.from({ length: 24 }, (_, index) => index + 1),
		);
	});

	for (const { task, files } of tasks ?? []) {
		it(`names files that are there: ${task}`, () => {
			assert.ok(files.length > 0);
			assert.deepEqual(files.filter(isMissing), []);
		});
	}

	it('draws the way of the data through files and folders that are there', () => {
		assert.ok(walked.length >= 10, `only ${walked.length} were found`);
		assert.deepEqual(
			walked.filter((file) => isMissing(`${file}.ts`) && isMissing(file)),
			[],
		);
	});

	it('would notice a file that is gone', () => {
		assert.equal(isMissing('core/timer/nudges.ts'), false);
		assert.equal(isMissing('core/timer/noSuchFile.ts'), true);
	});
});
