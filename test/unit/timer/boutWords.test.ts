import assert from 'node:assert/strict';
import { type BoutMessage, boutWords } from '../../../src/webview/timer/boutWords.ts';
import { toPage } from '../../support/everyMessage.ts';

const sitting: BoutMessage = { ...toPage.bout, phase: 'sitting', breakMinutes: null };

describe('the words of the bout’s line', () => {
	const cases: [Partial<BoutMessage>, string][] = [
		[{}, 'Sitting 24 min | due at 30, latest at 45 min'],
		[{ phase: 'standing', position: 'standing' }, 'Standing 24 min | due at 30, latest at 45 min'],
		[{ latestMinutes: 30 }, 'Sitting 24 min | due at 30 min'],
		[{ minutes: 0, sitMinutes: 1, latestMinutes: 1 }, 'Sitting 0 min | due at 1 min'],
		[{ minutes: 0, sitMinutes: 1, latestMinutes: 2 }, 'Sitting 0 min | due at 1, latest at 2 min'],
		[
			{ minutes: 0, sitMinutes: 5, latestMinutes: 45 },
			'Sitting 0 min | due at 5, latest at 45 min',
		],
		[
			{ minutes: 119, sitMinutes: 120, latestMinutes: 240 },
			'Sitting 119 min | due at 120, latest at 240 min',
		],
		[{ phase: 'due', minutes: 31 }, 'Sitting 31 min | Time to move | imUp'],
		[{ phase: 'asking', minutes: 31 }, 'Sitting 31 min | Time to move | imUp'],
		[{ phase: 'overdue', minutes: 46 }, 'Sitting 46 min | Overdue | imUp'],
		[{ phase: 'onBreak', breakMinutes: 2 }, 'Break 2 min'],
		[{ phase: 'paused' }, 'Sit timer paused | startTimer'],
		[{ phase: 'off' }, 'Outside working hours | startTimer'],
		[{ phase: 'quiet' }, 'Sitting 24 min | Nudges muted | resume'],
		[{ phase: 'back' }, 'Sitting 24 min | due at 30, latest at 45 min'],
	];
	const waysBack: [BoutMessage['phase'], string][] = [
		['quiet', 'Unmute'],
		['paused', 'Resume'],
	];
	for (const [phase, label] of waysBack) {
		it(`offer to ${label.toLowerCase()} when ${phase}`, () => {
			assert.equal(boutWords({ ...sitting, phase }, false).offer?.label, label);
		});
	}
	for (const [part, expected] of cases) {
		it(`are "${expected}"${part.phase ? ` when ${part.phase}` : ''}`, () => {
			const { main, note, ahead, offer } = boutWords({ ...sitting, ...part }, false);
			assert.equal(
				[main, note, ahead?.whole, offer?.command].filter(Boolean).join(' | '),
				expected,
			);
		});
	}
});
