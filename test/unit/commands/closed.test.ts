import assert from 'node:assert/strict';
import { Uri, window } from 'vscode';
import { bodyRules } from '../../../src/content/moves/bodyRules.ts';
import { helpTitles, seekHelpTexts } from '../../../src/content/running/runTexts.ts';
import { routines } from '../../../src/content/moves/routines.ts';
import {
	type Body,
	isClosed,
	neutralBody,
	STRAIN_STOPS,
	type StrainStop,
} from '../../../src/core/moves/body.ts';
import type { Likes } from '../../../src/core/moves/prefs.ts';
import type { Routine } from '../../../src/core/moves/routine.ts';
import type { ToPage } from '../../../src/core/protocol/protocol.ts';
import { GuardedPage } from '../../../src/host/base/page.ts';
import { COMMANDS } from '../../../src/host/base/commandIds.ts';
import { moveCommands } from '../../../src/host/moves/commands.ts';
import { runningCommands } from '../../../src/host/running/commands.ts';
import { openUri } from '../../../src/host/uri.ts';
import { pageCatalogue } from '../../../src/webview/moves/catalogue.ts';
import { leadOffer, requestedOffer } from '../../../src/webview/moves/leadOffer.ts';
import {
	adaptedMoves,
	isOpenRoutine,
	type Offer,
	offerOf,
	offerOfMove,
	restfulMoves,
	type Person,
	warmUpOffer,
} from '../../../src/webview/moves/offer.ts';
import { savedSession } from '../../../src/webview/player/session.ts';
import {
	easeOffer,
	gentleOffer,
	offerById,
} from '../../../src/webview/running/around/runOffers.ts';
import { toPage } from '../../support/everyMessage.ts';
import { answers, disk, shown } from '../../support/vscode.ts';

const STATES: readonly [what: string, stop: StrainStop | null][] = [
	['nothing', null],
	['pain of 8', 'severe'],
	['a sign for the same day', 'same-day'],
	['an emergency', 'emergency'],
	['a sign that a clinician has cleared', null],
];

const person = (
	closed: StrainStop | null,
	body: Partial<Body> = {},
	hidden: Likes['hidden'] = [],
) =>
	({
		body: { ...neutralBody, ...body, closed },
		likes: { favourites: [], hidden },
		done: [],
		wholeDay: false,
		warmUpExtra: 0,
		readySeconds: 5,
	}) satisfies Person;

const ask = { minutes: 5, floor: true };
const lead = (who: Person, turn: number, area: '' | 'calves' = '') =>
	leadOffer(ask, who, { seated: false, area, turn })?.offer ?? null;

/** A routine of the person's own, of these moves of ours. */
const ofOwn = (id: string, ...moves: readonly string[]): Routine => ({
	id: `mine:${id}`,
	name: id,
	where: '',
	endsBout: 'always',
	steps: moves.map((move) => ({ move, seconds: 30 })),
	seconds: 30 * moves.length,
});

/** A routine that a page remembers, and whether it would go on. */
function restored(id: string, who: Person): Offer | null {
	const offer = offerById(id, person(null));
	const play = { routine: id, seated: false, at: 0, since: null, seen: 0, ended: null };
	const steps = offer?.routine.steps ?? [];
	const session = savedSession({
		routine: offer?.routine,
		play: { ...play, worked: steps.map(() => 0) },
	});
	assert.ok(session);
	return isOpenRoutine(session.routine, who.body) ? offer : null;
}

describe('what strains, by every door of the page', () => {
	before(() => {
		Object.assign(globalThis, { document: { documentElement: { lang: 'en' } } });
		pageCatalogue.setCustom({
			...toPage.mine.mine,
			routines: [
				...toPage.mine.mine.routines,
				ofOwn('mixed', 'long-exhale', 'calf-raise'),
				ofOwn('restful', 'long-exhale', 'rest', 'childs-pose'),
			],
		});
	});
	after(() => {
		Reflect.deleteProperty(globalThis, 'document');
		pageCatalogue.setCustom({ moves: [], routines: [], pictures: {}, figures: {}, hidden: [] });
	});

	const doors: readonly [door: string, offer: (who: Person) => Offer | null][] = [
		...routines
			.filter(({ locked }) => locked === undefined)
			.map(({ id }): [string, (who: Person) => Offer | null] => [
				`the card of ${id}`,
				(who) => offerById(id, who),
			]),
		['the gentle set after a check', gentleOffer],
		['a routine of their own', (who) => offerById('mine:morning', who)],
		['a routine of their own with one move that strains', (who) => offerById('mine:mixed', who)],
		['a move in detail', (who) => offerOfMove('chin-tuck', who)],
		['a move of their own in detail', (who) => offerOfMove('mine:wall-sit', who)],
		['the warm-up before a run', (who) => warmUpOffer(toPage.playWarmUp.warmUp, who)],
		['a routine that the host asks for', (who) => requestedOffer(toPage.play, ask, who)],
		['a routine that the page remembers', (who) => restored('core', who)],
	];
	for (const [door, offer] of doors) {
		for (const [what, stop] of STATES) {
			it(`${stop ? 'is closed' : 'is open'} by ${door}, after ${what}`, () => {
				assert.equal(offer(person(stop)) === null, stop !== null);
			});
		}
	}

	const rest: readonly [door: string, offer: (who: Person) => Offer | null][] = [
		['what fits now', (who) => lead(who, 0)],
		['what fits now instead', (who) => lead(who, 1)],
		['what fits an area that has nothing open', (who) => lead(who, 0, 'calves')],
		['what the host asks for to fit now', (who) => requestedOffer(toPage.playFit, ask, who)],
		['a routine of their own that only rests', (who) => offerById('mine:restful', who)],
		['a long breath out', (who) => offerOfMove('long-exhale', who)],
		['what the check offers at 8 and more', easeOffer],
	];
	const bodies: readonly [string, Partial<Body>][] = [
		['who has set nothing', {}],
		['who stays seated', { seated: true }],
		['in a wheelchair', { seated: true, wheelchair: true }],
		['who is pregnant', { pregnant: true }],
		['with a sore back', { sore: true }],
	];
	for (const [door, offer] of rest) {
		for (const [who, body] of bodies) {
			it(`leaves ${door} to rest in, for someone ${who}`, () => {
				for (const [, stop] of STATES) {
					const found = offer(person(stop, body));
					assert.ok(found && found.routine.steps.length > 0);
					const moves = found.routine.steps.map(({ move }) => move);
					assert.ok(!isClosed(moves, stop, bodyRules), moves.join());
				}
			});
		}
	}

	it('lists in the library what does not strain alone, and says help in the place of the rest', () => {
		const { moves, leftOut } = adaptedMoves(pageCatalogue.every, person('emergency'));
		assert.ok(moves.length > 2 && moves.every(({ id }) => bodyRules.restful.includes(id)));
		assert.deepEqual(leftOut, []);
	});

	const open: readonly [who: string, body: Partial<Body>, moves: string][] = [
		['who has set nothing', {}, 'long-exhale, childs-pose, desk-fold'],
		['off the floor', { noFloor: true }, 'long-exhale, desk-fold'],
		['who stays seated', { seated: true }, 'long-exhale, desk-fold'],
		['who is pregnant', { pregnant: true }, 'long-exhale, childs-pose, desk-fold'],
		['with a sore back', { sore: true }, 'long-exhale, childs-pose, desk-fold'],
		[
			'in a wheelchair',
			{ seated: true, wheelchair: true },
			'long-exhale, weight-shift, wheel-fold',
		],
	];
	for (const [who, body, expected] of open) {
		it(`lists and suggests breathing and positions of ease alone for someone ${who}`, () => {
			const someone = person('emergency', body);
			const listed = adaptedMoves(restfulMoves(someone.body), someone).moves.map(({ id }) => id);
			assert.equal(listed.join(', '), expected);
			const offers = [easeOffer(someone), ...[0, 1, 2].map((turn) => lead(someone, turn))];
			const suggested = offers
				.flatMap((offer) => offer?.routine.steps ?? [])
				.map(({ move }) => move);
			assert.deepEqual(
				[...new Set(suggested)].filter((id) => !listed.includes(id)),
				[],
			);
			assert.ok(suggested.length > 0);
		});
	}

	it('suggests nothing where the person has hidden what does not strain', () => {
		const who = person('severe', {}, bodyRules.restful);
		assert.equal(leadOffer(ask, who, { seated: false, area: '', turn: 0 }), null);
		assert.notEqual(leadOffer(ask, person(null), { seated: false, area: '', turn: 0 }), null);
	});

	it('is every routine of ours, as the host takes it', () => {
		for (const routine of routines) {
			assert.equal(isOpenRoutine(routine, { closed: 'severe' }), false, routine.id);
			assert.equal(offerOf(routine, person('severe', { seated: true })), null, routine.id);
		}
	});
});

describe('what strains, by every door of the host', () => {
	const app = {
		clock: { now: () => 0 },
		settings: { current: { dataFolder: '', seatedMode: false } },
		storageUri: Uri.file('/storage'),
		log: { warn: assert.fail },
	} as never;
	const running = () => Promise.resolve({ agenda: null, sittingMinutes: 0 } as never);

	type Door = (page: GuardedPage) => Promise<unknown>;
	const moves =
		(id: typeof COMMANDS.stretchNow | typeof COMMANDS.startRoutine, given?: string): Door =>
		async (page) =>
			moveCommands(app, page, () => Promise.resolve())[id](given);
	const runs =
		(id: typeof COMMANDS.warmUp | typeof COMMANDS.coolDown | typeof COMMANDS.core): Door =>
		async (page) =>
			runningCommands(app, page, running)[id]();
	const doors: readonly [door: string, open: Door, asks: ToPage['kind']][] = [
		['Stretch Now', moves(COMMANDS.stretchNow), 'playFit'],
		['a keybinding of a routine', moves(COMMANDS.startRoutine, 'desk-break'), 'play'],
		['a keybinding of the gentle set', moves(COMMANDS.startRoutine, 'sciatica-friendly'), 'play'],
		['Warm Up', runs(COMMANDS.warmUp), 'playWarmUp'],
		['Cool Down', runs(COMMANDS.coolDown), 'play'],
		['Core', runs(COMMANDS.core), 'play'],
	];

	/** What is asked of the page, and what the person is shown, by a door in a state. */
	async function by(open: Door, stop: StrainStop | null) {
		shown.length = 0;
		const offered: unknown[] = [];
		const asked: ToPage[] = [];
		answers.next = (_, buttons) => void offered.push(...buttons);
		const page = new GuardedPage(
			{ show: (request) => Promise.resolve(void asked.push(request)) },
			() => Promise.resolve(stop),
		);
		await open(page);
		await new Promise(setImmediate);
		answers.next = null;
		return { asked: asked.map(({ kind }) => kind), shown: [...shown], offered };
	}

	for (const [door, open, asks] of doors) {
		for (const [what, stop] of STATES) {
			it(`${stop ? 'is answered with help' : 'is open'} by ${door}, after ${what}`, async () => {
				const { asked, shown } = await by(open, stop);
				assert.deepEqual(
					{ asked, shown },
					stop ? { asked: [], shown: [helpTitles[stop]] } : { asked: [asks], shown: [] },
				);
			});
		}
	}

	for (const stop of STRAIN_STOPS) {
		it(`says where to turn first after ${stop}, with no button that starts anything`, async () => {
			const { offered } = await by(moves(COMMANDS.stretchNow), stop);
			const [options, ...buttons] = offered as [{ modal: boolean; detail: string }];
			assert.deepEqual(buttons, []);
			assert.ok(options.modal);
			assert.equal(options.detail.split('\n')[0], seekHelpTexts[stop]);
			assert.match(options.detail, /only breathing and positions of ease are open\.$/);
		});
	}

	const others: readonly [door: string, open: Door, asks: ToPage['kind']][] = [
		[
			'a routine of their own, which the page judges',
			moves(COMMANDS.startRoutine, 'mine:x'),
			'play',
		],
		[
			'an address, which only opens',
			async (page) =>
				openUri(
					{ path: '/stretch', query: '', fragment: '' },
					{ page, pacer: assert.fail, pauseRoutine: assert.fail, log: { warn: assert.fail } },
				),
			'open',
		],
	];
	for (const [door, open, asks] of others) {
		it(`is left to the page by ${door}`, async () => {
			const { asked, shown } = await by(open, 'emergency');
			assert.deepEqual({ asked, shown }, { asked: [asks], shown: [] });
		});
	}

	describe('the list of routines to start', () => {
		interface Item {
			readonly id: string | null;
			readonly label: string;
		}
		const lists: Item[][] = [];
		/** Which row Enter is pressed on. */
		let row = 0;
		before(() => {
			Object.assign(window, {
				showQuickPick: (items: Item[]) => {
					lists.push(items);
					return Promise.resolve(items[row]);
				},
			});
		});
		beforeEach(() => {
			row = 0;
		});
		after(() => {
			Reflect.deleteProperty(window, 'showQuickPick');
			disk.held.clear();
		});

		const file = (...names: readonly string[]) =>
			disk.held.set(
				'/storage/my-moves.json',
				JSON.stringify({
					routines: names.map((name) => ({
						name,
						steps: name === 'Rest' ? ['long-exhale', 'childs-pose'] : ['long-exhale', 'calf-raise'],
					})),
				}),
			);
		const pick = moves(COMMANDS.startRoutine);

		it('has all of them where nothing is closed', async () => {
			lists.length = 0;
			file('Work', 'Rest');
			const { asked, shown } = await by(pick, null);
			assert.deepEqual({ asked, shown }, { asked: ['play'], shown: [] });
			assert.equal(lists[0]?.length, 2 + routines.length);
		});

		it('has the person’s own that do not strain, while something is', async () => {
			lists.length = 0;
			file('Work', 'Rest');
			row = 1;
			const { asked, shown } = await by(pick, 'emergency');
			assert.deepEqual({ asked, shown }, { asked: ['play'], shown: [] });
			assert.deepEqual(
				lists.map((items) => items.map(({ id }) => id)),
				[[null, 'mine:rest']],
			);
		});

		it('begins with where to turn, which starts nothing', async () => {
			lists.length = 0;
			file('Rest');
			const { asked, shown } = await by(pick, 'emergency');
			assert.deepEqual({ asked, shown }, { asked: [], shown: ['Please get emergency help now'] });
			assert.equal(lists[0]?.[0]?.label, '$(warning) Please get emergency help now');
		});

		it('gives way to help where all of them strain', async () => {
			lists.length = 0;
			file('Work');
			const { asked, shown } = await by(pick, 'severe');
			assert.deepEqual({ asked, shown }, { asked: [], shown: ['Pain of 8 or more today'] });
			assert.deepEqual(lists, []);
		});
	});
});
