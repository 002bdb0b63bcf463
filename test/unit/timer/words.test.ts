import assert from 'node:assert/strict';
import { nudges } from '../../../src/content/nudges.ts';
import type { NudgeKind } from '../../../src/core/timer/nudgeLines.ts';
import type { TimerView } from '../../../src/core/timer/view/view.ts';
import { tooltip } from '../../../src/host/timer/tooltip.ts';
import { statusText } from '../../../src/host/timer/statusText.ts';
import { Desk } from './desk.ts';

const words = (desk: Desk, iconOnly = false) =>
	statusText(desk.view, desk.now, { seated: desk.rules.settings.seatedMode, iconOnly });

describe('the words of the status item', () => {
	const rows: [string, (desk: Desk) => Desk, string, string | RegExp][] = [
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
			'$(next-posture-stand) 24m',
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
		['up', (desk) => desk.imUp(), '$(discard) Undo', 'Next Posture: break started. Undo?'],
		[
			'up for a while',
			(desk) => desk.imUp().still(12),
			'$(next-posture-stand) Up 12m: stretch?',
			'Next Posture: up for 12 minutes. Stretch?',
		],
		['paused', (desk) => desk.pause(), '$(debug-pause) Paused', 'Next Posture: paused'],
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
		it(`${story}: ${text}`, () => {
			const shown = words(act(new Desk()));
			assert.equal(shown.text, text);
			if (typeof name === 'string') {
				assert.equal(shown.name, name);
			} else {
				assert.match(shown.name, name);
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
		for (const kind of ['stand', 'exhale', 'posture'] as const satisfies readonly NudgeKind[]) {
			for (const { id } of nudges[kind]) {
				for (const seated of [false, true]) {
					const desk = new Desk();
					const view: TimerView = { ...desk.view, content: { what: 'nudge', kind, line: id } };
					const { text } = statusText(view, desk.now, { seated, iconOnly: false });
					const shown = text.replace(/\$\([^)]*\)/, '#');
					assert.ok(shown.length <= 24, `${shown} has ${shown.length} characters`);
				}
			}
		}
	});
});

describe('the tooltip', () => {
	const of = (desk: Desk, introduceMinutes: number | null = null) =>
		tooltip(
			desk.view,
			{ today: { breaks: 3, longestMinutes: 38 }, seated: false, introduceMinutes },
			desk.now,
		);

	it('says bout, next nudge, today, and links to our own commands', () => {
		const { value } = of(new Desk().type(24));
		const [bout, why, today, links] = value.split('\n\n');
		assert.equal(bout, '**Sitting 24 min**');
		assert.match(why ?? '', /^Next nudge at \d/);
		assert.equal(today, 'Breaks today: 3 · longest bout: 38 min');
		const named = [...(links ?? '').matchAll(/\(command:([^)?]+)/g)].map(([, id]) => id ?? '');
		assert.equal(named.length, 7);
		assert.ok(named.every((id) => id.startsWith('nextPosture.')));
	});

	it('trusts no command but those that it links', () => {
		const { isTrusted } = of(new Desk());
		assert.ok(typeof isTrusted === 'object');
		assert.ok(isTrusted.enabledCommands.every((id) => id.startsWith('nextPosture.')));
	});

	it('tells why the nudge waits', () => {
		assert.match(of(new Desk().type(31)).value, /Waiting: you are typing/);
	});

	it('introduces the timer on the first day', () => {
		assert.match(of(new Desk(), 30).value, /^Sit timer on, 30 min\n/);
	});

	it('counts the bout that is going on as the longest where it is', () => {
		assert.match(of(new Desk().type(50)).value, /longest bout: 50 min/);
	});
});
