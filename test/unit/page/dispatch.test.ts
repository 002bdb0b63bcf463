import assert from 'node:assert/strict';
import type { Handlers } from '../../../src/core/protocol/protocol.ts';
import { dispatcher } from '../../../src/host/page/dispatch.ts';
import { fromPage } from '../../support/everyMessage.ts';

describe('a message from the page', () => {
	let calls: string[];
	let dispatch: (value: unknown) => void;
	beforeEach(() => {
		calls = [];
		const handlers = Object.fromEntries(
			Object.keys(fromPage).map((kind) => [
				kind,
				(message: unknown) => calls.push(`${kind} ${JSON.stringify(message)}`),
			]),
		) as unknown as Handlers;
		const log = { warn: (message: string) => void calls.push(`warn: ${message}`) };
		dispatch = dispatcher(handlers, log, ({ kind }) => void calls.push(`handled ${kind}`));
	});

	for (const message of Object.values(fromPage)) {
		it(`goes to its own handler, whole, and then on: ${message.kind}`, () => {
			dispatch(message);
			assert.deepEqual(calls, [
				`${message.kind} ${JSON.stringify(message)}`,
				`handled ${message.kind}`,
			]);
		});
	}

	it('is logged and dropped where it has the wrong shape', () => {
		dispatch({ kind: 'command', command: 'workbench.action.quit' });
		dispatch('ready');
		assert.deepEqual(calls, [
			'warn: Dropped a message from the page: command: command is none of imUp, startTimer, resume, editMyMoves, openSettings',
			'warn: Dropped a message from the page: the message is not a record',
		]);
	});
});
