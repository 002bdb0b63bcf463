import assert from 'node:assert/strict';
import { neutralBody } from '../../../../src/core/moves/body.ts';
import { noLikes } from '../../../../src/core/moves/prefs.ts';
import type { CheckAnswers } from '../../../../src/core/running/check/answers.ts';
import type { Warning } from '../../../../src/core/running/check/warningSigns.ts';
import { emptyRunningState, type RunningData } from '../../../../src/core/running/runningState.ts';
import { SessionCheck } from '../../../../src/webview/running/check/sessionCheck.ts';
import { localDays } from '../../../../src/webview/ui/browser.ts';
import { checked } from './checking.ts';

const person = {
	body: neutralBody,
	likes: noLikes,
	done: [],
	wholeDay: false,
	warmUpExtra: 0,
	readySeconds: 5,
};

const NOW = Date.now();
const TOMORROW = localDays.dayOf(NOW) + 1;

type Event = { warned: Warning } | { answers: Partial<CheckAnswers> };

/** What a page knows after these checks, one after the other. */
function checkedAfter(...events: readonly Event[]): SessionCheck {
	const here = new SessionCheck();
	for (const event of events) {
		if ('warned' in event) {
			here.warn({ at: NOW, warning: event.warned });
		} else {
			here.checked(checked(event.answers));
		}
	}
	return here;
}

const clear: Event = { answers: {} };
const sore: Event = { answers: { score: 2, worst48: 2, trend: 'same' } };
const nerve: Event = { answers: { signs: ['leg-pain'] } };
const severe: Event = { answers: { score: 8 } };
const sign: Event = { warned: 'same-day' };
const emergency: Event = { warned: 'emergency' };

describe('what the page’s checks came to', () => {
	// The words ask the page for its language.
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const gentle: readonly [name: string, events: readonly Event[], opens: boolean][] = [
		['no check', [], false],
		['a check without pain', [clear], false],
		['a check with some pain', [sore], true],
		['a sign', [sign], false],
		['a sign after a check with some pain', [sore, sign], false],
		['a check with some pain after a sign', [sign, sore], true],
		['a check without pain after one with some', [sore, clear], false],
		['a check with pain of 8', [severe], false],
	];
	for (const [name, events, opens] of gentle) {
		it(`${opens ? 'opens' : 'does not open'} the gentle set after ${name}`, () => {
			assert.equal(
				checkedAfter(...events).gentle(person)?.routine.id ?? null,
				opens ? 'sciatica-friendly' : null,
			);
		});
	}

	const offered: readonly [name: string, events: readonly Event[], routine: string | null][] = [
		['nothing before a check', [], null],
		['the warm-up after a check without pain', [clear], 'warmup-easy'],
		['the gentle set after a check with a nerve’s sign', [nerve], 'sciatica-friendly'],
		['positions of ease after a check with pain of 8', [severe], 'fit'],
		['nothing after a sign', [clear, sign], null],
	];
	for (const [name, events, routine] of offered) {
		it(`offers ${name}`, () => {
			assert.equal(checkedAfter(...events).offered(person)?.routine.id ?? null, routine);
		});
	}

	it('knows a sign of the day on which it was ticked, and not on the next', () => {
		assert.equal(checkedAfter(sign).running(emptyRunningState, TOMORROW).ticked, null);
	});

	const ticked: readonly [
		name: string,
		events: readonly Event[],
		reported: Warning | null,
		ticked: Warning | null,
	][] = [
		['no sign', [], null, null],
		['the sign that the host told of', [], 'same-day', 'same-day'],
		['a sign that the host has not told of yet', [sign], null, 'same-day'],
		['the graver of both, ticked here', [emergency], 'same-day', 'emergency'],
		['the graver of both, told by the host', [sign], 'emergency', 'emergency'],
		['what the host tells once a check came to an end', [sign, clear], null, null],
	];
	for (const [name, events, reported, known] of ticked) {
		it(`knows ${name}`, () => {
			const running = {
				...emptyRunningState,
				ticked: reported && { at: NOW - 1, warning: reported },
			};
			const { ticked: found } = checkedAfter(...events).running(running, localDays.dayOf(NOW));
			assert.equal(found?.warning ?? null, known);
		});
	}

	const begun: readonly [name: string, data: RunningData, ticked: Warning | null | 'waits'][] = [
		['before the host has sent anything', { running: null, runs: null }, 'waits'],
		['before the host has sent what else is known', { running: null, runs: [] }, 'waits'],
		['before the host has sent the diary', { running: emptyRunningState, runs: null }, 'waits'],
		['with no sign', { running: emptyRunningState, runs: [] }, null],
		[
			'with a sign that was ticked in another window',
			{ running: { ...emptyRunningState, ticked: { at: NOW, warning: 'emergency' } }, runs: [] },
			'emergency',
		],
	];
	for (const [name, data, ticked] of begun) {
		it(`${ticked === 'waits' ? 'lets no check begin' : 'lets a check begin'} ${name}`, () => {
			const context = new SessionCheck().begin(data, person, NOW);
			assert.equal(context === null ? 'waits' : context.ticked, ticked);
		});
	}
});
