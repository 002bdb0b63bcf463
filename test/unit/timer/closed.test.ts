import assert from 'node:assert/strict';
import { nudges, plainNudges } from '../../../src/content/nudges.ts';
import { SECOND } from '../../../src/core/base/time.ts';
import { BreathPacer } from '../../../src/host/timer/breathPacer.ts';
import { menuOf } from '../../../src/host/timer/menus.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { type Stance, statusText } from '../../../src/host/timer/statusText.ts';
import { showToast } from '../../../src/host/timer/toasts.ts';
import { tooltip } from '../../../src/host/timer/tooltip.ts';
import { answers } from '../../support/vscode.ts';
import { Desk, NINE } from './desk.ts';

const STANCES: readonly Stance[] = ['sitting', 'standing', 'seated'];

/** What asks for exercise, for a walk or for a stretch of the body. */
const MOVES =
	/\b(?:walk|lap|stroll|wander|stretch|circle|raises?|pump|drives?|reach and|roll|rock|twist both|turn both|chin back|march|squat|wiggle)\b/i;

const item = (desk: Desk) =>
	statusText(desk.view, desk.now, { seated: false, iconOnly: false, askText });
const hover = (desk: Desk) =>
	tooltip(
		desk.view,
		{ today: { breaks: 0, longestMinutes: 0 }, seated: false, firstDay: null, askText },
		desk.now,
	).value;
const links = (desk: Desk) =>
	[...hover(desk).matchAll(/\(command:nextPosture\.(\w+)/g)].map(([, id]) => id);

describe('the sit timer while what strains is closed', () => {
	for (const kind of ['stand', 'posture'] as const) {
		it(`has lines of kind ${kind} that ask for no move, whatever the stance`, () => {
			assert.ok(plainNudges[kind].filter(({ when }) => when === undefined).length >= 3);
			for (const { id } of plainNudges[kind]) {
				for (const stance of STANCES) {
					const { text, short } = askText.nudgeText(kind, id, stance);
					assert.doesNotMatch(`${text}\n${short}`, MOVES, id);
				}
			}
		});
	}

	it('goes on as it does otherwise', () => {
		const [open, closed] = [new Desk(), new Desk().close()].map(
			(desk) => desk.type(31).still(1).view,
		);
		assert.equal(closed?.phase, open?.phase);
		assert.equal(closed?.minutes, open?.minutes);
		assert.equal(closed?.dueAt, open?.dueAt);
		assert.equal(closed?.content.what, 'nudge');
	});

	it('nudges in lines without a move for a hundred bouts', () => {
		for (let bout = 0; bout < 100; bout++) {
			const { content } = new Desk()
				.close()
				.browse(29)
				.type(2 + bout / 60)
				.still(1).view;
			assert.ok(content.what === 'nudge');
			assert.ok(
				plainNudges.stand.some(({ id }) => id === content.line),
				content.line,
			);
		}
	});

	it('changes a line that shows already, and no other', () => {
		const lineOf = ({ view: { content } }: Desk) => (content.what === 'nudge' ? content.line : '');
		for (let second = 0; second < 60; second++) {
			const short = { smallNudges: 'none', sitMinutes: 5 } as const;
			const desk = new Desk(short, undefined, NINE + second * SECOND).browse(5);
			const before = desk.state.record.bout?.standNudge?.line;
			const plain = plainNudges.stand.find(({ id }) => id === before);
			assert.equal(lineOf(desk.close()), (plain ?? plainNudges.stand[0])?.id);
			assert.equal(lineOf(desk.close(false)), before);
		}
	});

	it('paces a breath on a click, as ever', () => {
		assert.deepEqual(new Desk().close().browse(15).view.click, { does: 'exhale' });
	});

	const clicks: readonly [when: string, desk: () => Desk, open: string, closed: string][] = [
		['on a break', () => new Desk().type(31).imUp().still(2), 'stretch', 'menu'],
		['in a routine', () => new Desk().type(10).startRoutine(), 'stretch', 'menu'],
		[
			'on a nudge that is set to start a stretch',
			() => new Desk({ clickAction: 'stretch' }).type(31).still(1),
			'stretch',
			'imUp',
		],
		[
			'on a nudge that is set to open the menu',
			() => new Desk({ clickAction: 'menu' }).type(31).still(1),
			'menu',
			'menu',
		],
		['just after getting up', () => new Desk().type(31).imUp(), 'undo', 'undo'],
	];
	for (const [when, desk, open, closed] of clicks) {
		it(`does ${closed} by a click ${when}, not ${open}`, () => {
			assert.equal(desk().view.click.does, open);
			assert.equal(desk().close().view.click.does, closed);
			assert.equal(desk().close().close(false).view.click.does, open);
		});
	}

	it('offers no stretch in the words of a break', () => {
		const desk = new Desk().type(31).imUp().still(12);
		assert.match(item(desk).text, /Stretch/);
		assert.deepEqual(item(desk.close()), {
			text: '$(next-posture-stand) Break 12m',
			name: 'Next Posture: on a break for 12 minutes',
		});
	});

	const hovered: readonly [string, () => Desk][] = [
		['while sitting', () => new Desk().type(14)],
		['while a nudge shows', () => new Desk().type(31).still(1)],
		['on a break', () => new Desk().type(31).imUp().still(2)],
	];
	for (const [when, desk] of hovered) {
		it(`links to no stretch in the tooltip ${when}`, () => {
			assert.ok(links(desk()).includes('stretchNow'));
			assert.ok(!links(desk().close()).includes('stretchNow'));
			assert.doesNotMatch(hover(desk().close()), /stretch/i);
		});

		it(`offers no stretch in the menu ${when}, but the page with what eases`, () => {
			const { first, more } = menuOf(desk().close().view, 'sitting');
			const all = [...first, ...more];
			assert.ok(!all.includes('stretchNow') && !all.includes('startRoutine'));
			assert.equal(all.filter((name) => name === 'showStretches').length, 1);
			assert.ok(first.includes('showStretches'));
		});
	}

	it('resets the posture without a move', () => {
		const beats: string[] = [];
		const clock = {
			now: () => 0,
			wakeAt: (_: number, ring: () => void) => (ring(), { dispose() {} }),
		};
		const pacer = new BreathPacer(clock, (shown) => shown && beats.push(shown.name));
		pacer.resetPosture('sitting', true);
		assert.equal(beats.length, 3);
		for (const name of beats) {
			assert.doesNotMatch(name, MOVES);
		}
	});

	for (const closed of [false, true]) {
		it(`${closed ? 'offers no' : 'offers a'} stretch in a toast`, async () => {
			const offered: string[] = [];
			answers.next = (_, buttons) => void offered.push(...buttons);
			const [line = assert.fail()] = nudges.stand;
			const nudge = { kind: 'stand', line: line.id, at: 0, tried: false, early: false } as const;
			const reader = { stance: 'sitting', closed, text: 'Stand' } as const;
			await showToast({ nudge, bout: null }, reader, {} as never, () => true);
			answers.next = null;
			assert.equal(offered.includes('Stretch'), !closed);
			assert.ok(offered.includes('Snooze'));
		});
	}
});
