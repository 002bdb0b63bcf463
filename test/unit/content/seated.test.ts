import assert from 'node:assert/strict';
import { cards } from '../../../src/content/running/cards.ts';
import { nudges } from '../../../src/content/nudges.ts';
import { NUDGE_KINDS } from '../../../src/core/timer/nudgeLines.ts';
import { neutralBody } from '../../../src/core/moves/body.ts';
import { noLikes } from '../../../src/core/moves/prefs.ts';
import { type CheckContext, PAIN_TRENDS } from '../../../src/core/running/check/answers.ts';
import type { StatusContent } from '../../../src/core/timer/view/statusContent.ts';
import { check } from '../../../src/core/running/check/check.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { doneLabel, statusText } from '../../../src/host/timer/statusText.ts';
import { tooltip } from '../../../src/host/timer/tooltip.ts';
import {
	changeWords,
	helpWords,
	nowWords,
	decisionWords,
	outcomeTitle,
} from '../../../src/webview/running/check/checkWords.ts';
import { pageCatalogue } from '../../../src/webview/moves/catalogue.ts';
import { offerOf } from '../../../src/webview/moves/offer.ts';
import {
	questionWords,
	type ChoiceQuestion,
} from '../../../src/webview/running/check/questions.ts';
import { boutWords } from '../../../src/webview/timer/boutWords.ts';
import { answers, noContext } from '../running/check/checking.ts';
import { Desk } from '../timer/desk.ts';

/** What is said of someone on their feet, or asks one to get there. */
const AFOOT =
	/\b(stand\w*|stood|walk\w*|stroll\w*|steps|rise|rising|wander|limp\w*|cycle|elliptical|on your feet|I'm up|get up|up for|up and)\b|^Up /i;

describe('someone who stays seated is never asked to stand or walk', () => {
	for (const kind of NUDGE_KINDS) {
		for (const { id } of nudges[kind]) {
			it(`by the ${kind} nudge ${id}`, () => {
				const { text, short } = askText.nudgeText(kind, id, 'seated');
				assert.doesNotMatch(`${text}\n${short}`, AFOOT);
			});
		}
	}

	const desks: readonly [string, (desk: Desk) => Desk, StatusContent['what']][] = [
		['sitting', (desk) => desk.type(14), 'minutes'],
		['said to be standing', (desk) => desk.standUp().type(46), 'nudge'],
		['due', (desk) => desk.type(31), 'minutes'],
		['overdue', (desk) => desk.type(55), 'due'],
		['in a break that is new', (desk) => desk.imUp(), 'undo'],
		['in a break for a while', (desk) => desk.imUp().still(12), 'up'],
		['asked after a gap when due', (desk) => desk.type(34).still(4).type(1), 'question'],
		['asked after a gap', (desk) => desk.type(10).still(20).type(1), 'question'],
	];
	for (const [story, reach, what] of desks) {
		it(`by item, tooltip and page when ${story}`, () => {
			const { view, now } = reach(new Desk());
			assert.equal(view.content.what, what);
			const { text, name } = statusText(view, now, { seated: true, iconOnly: false, askText });
			const today = { breaks: 2, longestMinutes: 40 };
			const { value } = tooltip(view, { today, seated: true, firstDay: null, askText }, now);
			const [headline = '', ...rest] = value.split('\n\n');
			const shown = text.replace(/^\$\([^)]*\) /, '');
			assert.doesNotMatch([shown, name, headline, rest.at(-1)].join('\n'), AFOOT);
		});
	}

	for (const card of cards) {
		it(`by the line of the day: ${card.name}`, () => {
			const { name, line } = card.seated ?? card;
			assert.doesNotMatch(`${name}\n${line}`, AFOOT);
		});
	}

	for (const routine of pageCatalogue.routines) {
		it(`by the routine ${routine.id}`, () => {
			const person = {
				body: { ...neutralBody, seated: true },
				likes: noLikes,
				done: [],
				wholeDay: false,
				warmUpExtra: 0,
				readySeconds: 5,
			};
			const offer = offerOf(routine, person);
			for (const { move, note = '' } of offer?.routine.steps ?? []) {
				const { name, cues } = pageCatalogue.moveOf(move);
				// The catalogue has this one for someone who stays seated and can use the legs.
				if (move !== 'sit-to-stand') {
					const eitherWay = cues.map((cue) => cue.replace('Sit or stand tall', 'Sit tall'));
					assert.doesNotMatch([name, ...eitherWay, note].join('\n'), AFOOT);
				}
			}
			const { name = '', occasion = '' } = offer?.routine ?? {};
			assert.doesNotMatch(`${name}\n${occasion}`, AFOOT);
		});
	}

	it('by what is offered on the page when due', () => {
		const bout = {
			kind: 'bout',
			phase: 'due',
			position: 'sitting',
			minutes: 31,
			sitMinutes: 30,
			latestMinutes: 45,
			breakMinutes: null,
			routine: null,
		} as const;
		assert.equal(boutWords(bout, true).offer?.label, "I've moved");
		assert.equal(boutWords(bout, false).offer?.label, "I'm up");
		assert.equal(doneLabel('seated'), "I've moved");
	});
});

describe('in a wheelchair the check asks and answers in words that fit', () => {
	before(() => Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } }));
	after(() => Reflect.deleteProperty(globalThis, 'document'));

	const questions: readonly ChoiceQuestion[] = [
		'cleared',
		'score',
		'trend',
		'limping',
		'worst48',
		'weeks',
	];
	for (const question of questions) {
		it(`with the question of ${question}`, () => {
			const { title, hint, options } = questionWords(question, true);
			assert.doesNotMatch([title, hint, ...options.map(({ label }) => label)].join('\n'), AFOOT);
		});
	}

	const contexts: readonly [string, Partial<CheckContext>][] = [
		['of whom nothing is known', {}],
		['after a birth', { postpartum: true }],
		['who is pregnant', { pregnant: true }],
		['after a day that was none', { afterNoRun: true }],
	];
	for (const [who, context] of contexts) {
		it(`with every answer to someone ${who}`, () => {
			for (let score = 0; score <= 10; score++) {
				for (const trend of PAIN_TRENDS) {
					for (const limping of [false, true]) {
						const given = answers({ score, trend, limping, worst48: score });
						const result = check(given, { ...noContext, ...context });
						assert.ok(result);
						const stated = [
							outcomeTitle(result.outcome, {
								wheelchair: true,
								worse: result.restFirst,
								walkOnly: context.postpartum ?? false,
							}),
							nowWords(result, true),
							...decisionWords(result, given, true),
							...result.changes.map((change) => changeWords(change, true)),
							...helpWords(result.help, true),
						];
						assert.doesNotMatch(stated.join('\n'), AFOOT);
					}
				}
			}
		});
	}
});
