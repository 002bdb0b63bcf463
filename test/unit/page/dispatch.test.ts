import assert from 'node:assert/strict';
import { receive } from '../../../src/host/page/dispatch.ts';

describe('what the page says', () => {
	let told: string[];
	const listener = {
		log: (level: string, message: string) => void told.push(`${level}: ${message}`),
		ready: () => void told.push('ready'),
		onMessage: ({ kind }: { kind: string }) => void told.push(`heard ${kind}`),
	};
	beforeEach(() => {
		told = [];
	});

	it('is heard; a fresh page is given its state first', () => {
		receive({ kind: 'ready', informed: false }, listener);
		receive({ kind: 'presence' }, listener);
		assert.deepEqual(told, ['ready', 'heard ready', 'heard presence']);
	});

	it('is logged and dropped where it has the wrong shape', () => {
		receive({ kind: 'command', command: 'workbench.action.quit' }, listener);
		receive('ready', listener);
		assert.deepEqual(told, [
			'warn: Dropped a message from the page: command: command is none of imUp, startTimer, editMyMoves, openSettings',
			'warn: Dropped a message from the page: the message is not a record',
		]);
	});
});
