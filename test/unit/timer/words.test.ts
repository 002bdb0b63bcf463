import assert from 'node:assert/strict';
import { nudges } from '../../../src/content/nudges.ts';
import { NUDGE_KINDS } from '../../../src/core/timer/nudgeLines.ts';
import type { TimerView } from '../../../src/core/timer/view/view.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';
import { type FirstDay, tooltip } from '../../../src/host/timer/tooltip.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { statusText } from '../../../src/host/timer/statusText.ts';
import { Desk } from './desk.ts';

const words = (desk: Desk, iconOnly = false) =>
	statusText(desk.view, desk.now, { seated: desk.rules.settings.seatedMode, iconOnly, askText });

/** Characters that the item takes, its glyph counted as one. */
const shownLength = (text: string) => text.replace(/\$\([^)]*\)/, '#').length;

describe('the words of the status item', () => {
	const rows: [string, (desk: Desk) => Desk, string | RegExp, string | RegExp][] = [
		[
			'sitting',
			(desk) => desk.type(14),
			'$(next-posture-sit) 14m',
			'Next Posture: sitting 14 minutes',
		],
		[
			'half-way',
			(desk) => desk.type(24),
			'$(next-posture-sink) 24m',
			'Next Posture: sitting 24 minutes',
		],
		[
			'one minute',
			(desk) => desk.type(1),
			'$(next-posture-sit) 1m',
			'Next Posture: sitting 1 minute',
		],
		[
			'standing',
			(desk) => desk.standUp().type(24),
			'$(next-posture-stand) Stand 24m',
			'Next Posture: standing 24 minutes',
		],
		[
			'due',
			(desk) => desk.type(31),
			'$(next-posture-slouch) 31m',
			'Next Posture: sitting 31 minutes, time to move',
		],
		[
			'overdue without colour',
			(desk) => desk.type(55),
			'$(next-posture-stand) Due 55m',
			'Next Posture: sitting 55 minutes, time to move',
		],
		['up', (desk) => desk.imUp(), '$(discard) Up! Undo?', 'Next Posture: break started. Undo?'],
		[
			'up from standing',
			(desk) => desk.standUp().imUp(),
			'$(discard) Moved! Undo?',
			'Next Posture: break started. Undo?',
		],
		[
			'up for a while',
			(desk) => desk.imUp().still(12),
			'$(next-posture-stand) Break 12m · Stretch',
			'Next Posture: on a break for 12 minutes. Stretch?',
		],
		['paused', (desk) => desk.pause(), '$(debug-pause) Paused', 'Next Posture: paused'],
		[
			'paused until a time',
			(desk) => desk.pause(30),
			/^\$\(debug-pause\) Paused to \d+:30( AM)?$/,
			/^Next Posture: paused until \d+:30/,
		],
		[
			'muted until a time',
			(desk) => desk.quiet(30),
			/^\$\(bell-slash\) Muted to \d+:30( AM)?$/,
			/^Next Posture: nudges muted until \d+:30/,
		],
		[
			'back after time away',
			(desk) => desk.type(10).still(20).type(0.5),
			'$(question) Away 20m: moved?',
			'Next Posture: Away 20 minutes: moved?',
		],
		[
			'a trial',
			(desk) => desk.type(5).tryNudge(),
			'$(next-posture-stand) Try: stand up',
			/^Next Posture: a nudge on trial: ./,
		],
		[
			'a trial while standing',
			(desk) => desk.standUp().type(5).tryNudge(),
			'$(next-posture-sit) Try: sit or walk',
			/^Next Posture: a nudge on trial: ./,
		],
		[
			'a trial for someone who stays seated',
			(desk) => {
				desk.rules.settings = { ...desk.rules.settings, seatedMode: true };
				return desk.type(5).tryNudge();
			},
			'$(next-posture-stretch) Try: move a bit',
			/^Next Posture: a nudge on trial: ./,
		],
	];
	for (const [story, act, text, name] of rows) {
		it(`${story}: ${String(text)}`, () => {
			const shown = words(act(new Desk()));
			assert.ok(shownLength(shown.text) <= 24, shown.text);
			for (const [found, wanted] of [
				[shown.text, text],
				[shown.name, name],
			] as const) {
				if (typeof wanted === 'string') {
					assert.equal(found, wanted);
				} else {
					assert.match(found, wanted);
				}
			}
		});
	}

	it('are the glyph alone where wanted, and the name still says it all', () => {
		assert.deepEqual(words(new Desk().type(24), true), {
			text: '$(next-posture-sink)',
			name: 'Next Posture: sitting 24 minutes',
		});
	});

	it('fit into 24 characters with every line of every nudge, seated or not', () => {
		for (const kind of NUDGE_KINDS) {
			for (const { id } of nudges[kind]) {
				for (const seated of [false, true]) {
					const desk = new Desk();
					const content = { what: 'nudge', kind, line: id, minutes: 31, cause: 'idle' } as const;
					const view: TimerView = { ...desk.view, content };
					const { text } = statusText(view, desk.now, { seated, iconOnly: false, askText });
					assert.ok(shownLength(text) <= 24, `${text} has ${shownLength(text)} characters`);
				}
			}
		}
	});
});

describe('the tooltip', () => {
	const of = (desk: Desk, firstDay: FirstDay | null = null) =>
		tooltip(
			desk.view,
			{
				today: { breaks: 3, longestMinutes: 38 },
				seated: desk.rules.settings.seatedMode,
				firstDay,
				askText,
			},
			desk.now,
		);
	const lines = (desk: Desk, firstDay: FirstDay | null = null) =>
		of(desk, firstDay).value.split('\n\n');

	it('says bout, next nudge, today, and links to our own commands', () => {
		const { value } = of(new Desk().type(24));
		const [bout, why, today, links] = value.split('\n\n');
		assert.equal(bout, '**Sitting 24 min**');
		assert.match(why ?? '', /^Next nudge at \d/);
		assert.equal(today, 'Breaks today: 3 · longest in one position: 38 min');
		const named = [...(links ?? '').matchAll(/\(command:([^)?]+)/g)].map(([, id]) => id ?? '');
		assert.equal(named.length, 5);
		assert.ok(named.every((id) => id.startsWith('nextPosture.')));
	});

	it('offers to snooze and skip only what is due', () => {
		const offers = (desk: Desk) => /\(command:nextPosture\.(?:snooze|skip)\)/.test(of(desk).value);
		assert.equal(offers(new Desk().type(29)), false);
		assert.equal(offers(new Desk().type(31)), true);
		assert.equal(offers(new Desk().type(31).skip()), false);
		assert.equal(offers(new Desk().type(31).quiet(5)), false);
	});

	const waysBack: [what: string, act: (desk: Desk) => Desk, label: string][] = [
		['from muted nudges', (desk) => desk.type(5).quiet(30), 'Unmute Nudges'],
		['from a pause', (desk) => desk.type(5).pause(), 'Resume Timer'],
		['from a pause below muted nudges', (desk) => desk.quiet(60).pause(30), 'Resume Timer'],
		['from muted nudges after a pause', (desk) => desk.quiet(60).pause().resume(), 'Unmute Nudges'],
	];
	for (const [what, act, label] of waysBack) {
		it(`names the way back ${what} by what it ends: ${label}`, () => {
			const [, found] =
				/\[([^\]]+)\]\(command:nextPosture\.resume/.exec(of(act(new Desk())).value) ?? [];
			assert.equal(found, label);
		});
	}

	it('trusts no command but those that it links', () => {
		const { isTrusted } = of(new Desk());
		assert.ok(typeof isTrusted === 'object');
		assert.ok(isTrusted.enabledCommands.every((id) => id.startsWith('nextPosture.')));
	});

	it('tells why the nudge waits', () => {
		assert.match(of(new Desk().type(31)).value, /Waiting: you are typing/);
	});

	const asked = (settings: Partial<Settings> = {}) => new Desk(settings).type(31).still(0.5);
	const shown: [string, Desk, readonly (string | RegExp)[]][] = [
		[
			'a stand nudge',
			asked(),
			[
				/^\*\*.+\*\*$/,
				'Came at 31 min (you stopped typing)',
				'Click: counts as getting up. Ten seconds to undo.',
			],
		],
		[
			'one after a save',
			new Desk().type(31).save().still(0.1),
			[/^\*\*.+\*\*$/, 'Came at 31 min (you saved)', /^Click: counts as getting up/],
		],
		[
			'one that waited for no pause',
			new Desk().type(45),
			[/^\*\*.+\*\*$/, 'Came at 45 min (no pause came by then)', /^Click: counts as getting up/],
		],
		[
			'one that a task brought',
			new Desk().type(31).endTask(),
			[/^\*\*.+\*\*$/, 'Came at 31 min (a task ended)', /^Click: counts as getting up/],
		],
		[
			'one while the machine works',
			new Desk().type(22).machineBusy().type(1),
			[
				/^\*\*.+\*\*$/,
				'Came at 22 min (the machine works: a task runs)',
				/^Click: counts as getting up/,
			],
		],
		[
			'one in a standing bout',
			new Desk().standUp().type(31).still(0.5),
			[
				/^\*\*.*\b(?:[Ss]it|[Ww]alk|stroll|wander|sitting)\b/,
				'Came at 31 min (you stopped typing)',
				'Click: counts as moving. Ten seconds to undo.',
			],
		],
		[
			'one for someone who stays seated',
			asked({ seatedMode: true }),
			[
				/^\*\*.+\*\*$/,
				'Came at 31 min (you stopped typing)',
				'Click: counts as moving. Ten seconds to undo.',
			],
		],
		[
			'one whose click starts a stretch',
			asked({ clickAction: 'stretch' }),
			[/^\*\*.+\*\*$/, 'Came at 31 min (you stopped typing)', 'Click: starts a stretch.'],
		],
		[
			'one whose click opens the menu',
			asked({ clickAction: 'menu' }),
			[/^\*\*.+\*\*$/, 'Came at 31 min (you stopped typing)', 'Click: opens the menu.'],
		],
		[
			'one in colour alone',
			asked({ nudgeStyle: 'colour' }),
			['**Sitting 31 min**', 'Waiting for you to get up', /^Click: counts as getting up/],
		],
		[
			'a small nudge',
			new Desk().type(15).still(0.5),
			[
				/^\*\*.+\*\*$/,
				'Came at 15 min (you stopped typing)',
				'Click: paces three breaths, right here.',
			],
		],
		[
			'a nudge on trial',
			new Desk().type(5).tryNudge(),
			[/^\*\*A nudge on trial: .+\*\*$/, /^Next nudge at /, 'Click: ends the trial.'],
		],
		[
			'a break that has begun',
			asked().imUp(),
			['**On a break for 0 min**', 'Click: takes the break back.'],
		],
		[
			'a question with one other answer',
			new Desk().type(10).still(20).type(0.5),
			[/^\*\*Sitting /, /./, 'Click: no, I was here.'],
		],
		[
			'a question with two other answers',
			new Desk().type(10).leave(20),
			[/^\*\*Sitting /, /./, 'Click: says what it was.'],
		],
	];
	for (const [what, desk, wanted] of shown) {
		it(`says the whole line, the reason and what a click does of ${what}`, () => {
			const found = lines(desk);
			for (const [at, line] of wanted.entries()) {
				if (typeof line === 'string') {
					assert.equal(found[at], line);
				} else {
					assert.match(found[at] ?? '', line);
				}
			}
		});
	}

	it('says the whole line of a nudge, which its short text is not', () => {
		const desk = asked();
		const { content } = desk.view;
		assert.ok(content.what === 'nudge');
		const { text } = askText.nudgeText(content.kind, content.line, 'sitting');
		assert.equal(lines(desk)[0], `**${text}**`);
	});

	it('gives no reason of a nudge that an earlier version showed', () => {
		const desk = asked();
		const { bout } = desk.state.record;
		assert.ok(bout?.standNudge);
		const { cause: _, ...standNudge } = bout.standNudge;
		desk.state = {
			...desk.state,
			record: { ...desk.state.record, bout: { ...bout, standNudge } },
		};
		assert.equal(lines(desk)[1], 'Waiting for you to get up');
	});

	const firstDay: FirstDay = { sitMinutes: 5, nudged: false, clickAction: 'imUp' };

	it('says on the first day when the first nudge comes', () => {
		const desk = new Desk({ sitMinutes: 5 });
		assert.deepEqual(lines(desk, firstDay).slice(0, 2), [
			'Reminds you after 5 min',
			'**Sitting 0 min**',
		]);
	});

	it('names no minutes on the first day where the nudge comes by the clock', () => {
		const desk = new Desk({ alignToClock: true });
		const found = lines(desk, { ...firstDay, sitMinutes: null });
		assert.equal(found[0], '**Sitting 0 min**');
		assert.match(found[1] ?? '', /^Next nudge at /);
	});

	const clicks: [Settings['clickAction'], string][] = [
		['imUp', 'A click on a nudge counts as getting up.'],
		['stretch', 'A click on a nudge starts a stretch.'],
		['menu', 'A click on a nudge opens the menu.'],
	];
	for (const [clickAction, line] of clicks) {
		it(`says after the first nudge of the first day: ${line}`, () => {
			const nudged = { ...firstDay, nudged: true, clickAction };
			const sitsAgain = asked({ clickAction }).imUp().still(3).type(5);
			for (const desk of [asked({ clickAction }), sitsAgain]) {
				const { value } = of(desk, nudged);
				assert.doesNotMatch(value, /Reminds you/);
				assert.ok(value.includes('[Change what a click does](command:nextPosture.adjust)'));
				// A nudge says itself what a click on it does.
				assert.equal(value.includes(line), desk === sitsAgain, value);
				assert.ok(!of(desk).value.includes(line), 'on later days');
			}
		});
	}

	it('counts the bout that is going on as the longest where it is', () => {
		assert.match(of(new Desk().type(50)).value, /longest in one position: 50 min/);
	});
});
