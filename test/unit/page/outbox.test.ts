import assert from 'node:assert/strict';
import { neutralBody } from '../../../src/core/moves/body.ts';
import type { ToPage } from '../../../src/core/protocol/protocol.ts';
import { Outbox } from '../../../src/host/page/panel.ts';
import { toPage } from '../../support/everyMessage.ts';

const { setup } = toPage;
const body: ToPage = { kind: 'body', body: { ...neutralBody, seated: true } };
const play: ToPage = { kind: 'play', routine: 'core' };
const open: ToPage = { kind: 'open', view: 'library' };

describe('the page’s outbox', () => {
	let sent: ToPage[];
	let outbox: Outbox;
	beforeEach(() => {
		sent = [];
		outbox = new Outbox((message) => sent.push(message));
	});

	it('keeps the last request until the page listens, and sends the state first', () => {
		outbox.ask(open);
		outbox.ask(play);
		assert.deepEqual(sent, []);
		outbox.begin([setup], outbox.close());
		assert.deepEqual(sent, [setup, play]);
	});

	for (const [request, waits] of [
		[open, false],
		[play, true],
		[{ kind: 'playFit' }, true],
	] as const) {
		it(`${waits ? 'holds' : 'holds no'} routine where ${request.kind} was asked for`, () => {
			assert.equal(outbox.playWaits, false);
			outbox.ask(request);
			assert.equal(outbox.playWaits, waits);
			outbox.begin([setup], outbox.close());
			assert.equal(outbox.playWaits, false);
		});
	}

	it('asks for no state while nobody listens', () => {
		const unasked = () => assert.fail('nobody listens');
		outbox.post(unasked);
		outbox.begin([setup], outbox.close());
		outbox.close();
		outbox.post(unasked);
		assert.deepEqual(sent, [setup]);
	});

	it('sends at once while the page listens, and a request only once', () => {
		outbox.begin([setup], outbox.close());
		outbox.post(() => [body]);
		outbox.ask(play);
		outbox.begin([setup], outbox.close());
		assert.deepEqual(sent, [setup, body, play, setup]);
	});

	it('does not begin with a page that was hidden or made anew meanwhile', () => {
		const turn = outbox.close();
		const later = outbox.close();
		outbox.ask(play);
		outbox.begin([setup], turn);
		assert.deepEqual(sent, []);
		outbox.begin([setup], later);
		assert.deepEqual(sent, [setup, play]);
	});
});
