import assert from 'node:assert/strict';
import type { LogOutputChannel } from 'vscode';
import { HOUR, MINUTE } from '../../../src/core/base/time.ts';
import { StorageReporter } from '../../../src/host/storage/reporter.ts';
import { MonitoredFiles } from '../../../src/host/storage/files.ts';
import { shown, Uri } from '../../support/vscode.ts';
import { MemoryFiles } from '../../support/memoryFiles.ts';
import { MemoryState } from '../../support/memoryState.ts';

describe('a person whose disk is full', () => {
	let state: MemoryState;
	let now: number;
	const open = () => {
		const files = new MemoryFiles();
		const log = { info: () => {}, error: () => {} } as unknown as LogOutputChannel;
		const storageUri = Uri.file('/data') as never;
		const clock = { now: () => now, wakeAt: () => ({ dispose: () => {} }) };
		const reporter = new StorageReporter({ storageUri, log, clock, state });
		return { files, monitored: new MonitoredFiles(files, reporter) };
	};
	const tries = async ({ monitored }: ReturnType<typeof open>, name = 'sitting.a') => {
		await monitored.write(name, 'x').catch(() => {});
	};

	beforeEach(() => {
		state = new MemoryState();
		now = 0;
		shown.length = 0;
	});

	it('is told once what is held, where it was to go and what helps, by whichever window', async () => {
		const [one, other] = [open(), open()];
		one.files.broken = other.files.broken = /./;
		for (now = 0; now < 3 * HOUR; now += MINUTE) {
			await tries(one);
			await tries(one, 'machines/a/runs.a');
			await tries(other);
		}
		assert.deepEqual(shown, [
			'What is new in Next Posture (sit timer, runs, preferences) could not be kept in /data (Error: sitting.a cannot be written). This window holds it and tries again every minute. Keep the window open until that folder can be reached.',
		]);
	});

	const reasons: [reason: string, words: RegExp][] = [
		[
			'ENOSPC: no space left on device, write',
			/^The disk is full: .* \/data\. .* Make some before/,
		],
		['QuotaExceededError', /^The disk is full: /],
		['EROFS: read-only file system', /^Next Posture may not write to \/data: .* Let your user/],
		['NoPermissions (FileSystemError)', /^Next Posture may not write to /],
		['ENOENT: no such file', /^The folder \/data cannot be found: .* Keep the window open/],
		['EIO: i/o error', /could not be kept in \/data \(Error: EIO: i\/o error\)/],
	];
	for (const [reason, words] of reasons) {
		it(`is told why, as far as that is known: ${reason}`, async () => {
			const window = open();
			window.files.write = () => Promise.reject(new Error(reason));
			await tries(window);
			assert.match(shown.join(), words);
			assert.equal(shown.length, 1);
		});
	}

	const again: [
		when: string,
		full: readonly (readonly [from: number, to: number])[],
		times: number,
	][] = [
		[
			'when it is full anew an hour later',
			[
				[0, 10],
				[60, 70],
			],
			2,
		],
		[
			'not when there is room now and then',
			[
				[0, 10],
				[12, 13],
				[15, 30],
				[40, 59],
			],
			1,
		],
		['not in half a day in which it stays full', [[0, 12 * 60]], 1],
		['when it is full on the next day still', [[0, 24 * 60 + 1]], 2],
	];
	for (const [when, full, times] of again) {
		it(`is told again ${when}`, async () => {
			const window = open();
			const end = Math.max(...full.map(([, to]) => to));
			for (let minute = 0; minute <= end; minute++) {
				now = minute * MINUTE;
				window.files.broken = full.some(([from, to]) => minute >= from && minute < to) ? /./ : null;
				await tries(window);
			}
			assert.equal(shown.length, times);
		});
	}

	it('is not told that all is well while one file is still held', async () => {
		const window = open();
		window.files.broken = /./;
		await tries(window);
		await tries(window, 'machines/a/runs.a');
		window.files.broken = /runs/;
		await tries(window);
		assert.deepEqual(state.get('told.unwritten'), { at: 0, mended: false });
		window.files.broken = null;
		await tries(window, 'machines/a/runs.a');
		assert.deepEqual(state.get('told.unwritten'), { at: 0, mended: true });
	});
});
