import assert from 'node:assert/strict';
import { nudges } from '../../../../src/content/nudges.ts';
import * as askText from '../../../../src/host/timer/askText.ts';
import { lookForOwnLines, OwnLines } from '../../../../src/host/timer/ownLines.ts';
import { statusText } from '../../../../src/host/timer/statusText.ts';
import { tooltip } from '../../../../src/host/timer/tooltip.ts';
import { disk, Uri } from '../../../support/vscode.ts';
import { Desk } from '../../timer/desk.ts';
import { read, stated } from './files.ts';

const linesOf = (...written: unknown[]) =>
	read({ nudges: written }).nudges.map(({ read: line }) => line);

describe('nudges of one’s own', () => {
	const tea = { kind: 'stand', short: 'Stand: tea' };

	it('need no more than a kind and short words', () => {
		const [line] = linesOf(tea);
		assert.match(line?.id ?? '', /^mine:[0-9a-z]+$/);
		assert.deepEqual(line, {
			id: line?.id,
			kind: 'stand',
			short: 'Stand: tea',
			text: 'Stand: tea',
			position: 'sitting',
		});
	});

	it('are read whole', () => {
		const whole = {
			kind: 'posture',
			short: 'Reset: hum',
			text: 'Hum a tune',
			when: 'task',
			position: 'standing',
		};
		assert.deepEqual(
			linesOf(whole).map((line) => ({ ...line, id: '' })),
			[{ ...whole, id: '' }],
		);
	});

	it('go by an id that tells them apart and says nothing of their words', () => {
		const ids = linesOf(tea, { ...tea, kind: 'eyes' }, { ...tea, short: 'Stand: TEA' }).map(
			({ id }) => id,
		);
		assert.equal(new Set(ids).size, 3);
		assert.ok(ids.every((id) => !/tea/i.test(id)));
	});

	const words: readonly [written: string, shown: string][] = [
		['  Stand:\n  tea ', 'Stand: tea'],
		['$(bug) up', '$ (bug) up'],
		['[up](command:x)', '[up] (command:x)'],
		['a\u202eb\u0007c', 'a b c'],
	];
	for (const [written, shown] of words) {
		it(`show ${JSON.stringify(written)} as ${shown}`, () => {
			const [line] = linesOf({ ...tea, short: written });
			assert.equal(line?.short, shown);
			assert.equal(line.text, shown);
		});
	}

	const faults: readonly [what: string, written: unknown, stated: string][] = [
		['no record', 'Stand up', 'nudges 0: this entry must be an object in braces'],
		['no kind', { short: 'Up' }, 'nudges 0: "kind" must be one of stand, exhale, posture, eyes'],
		['no words', { kind: 'stand' }, 'nudges 0: "short" is missing'],
		['empty words', { ...tea, short: ' ' }, 'nudges 0: "short" must be text'],
		['long words', { ...tea, short: 'S'.repeat(23) }, 'nudges 0: "short" is longer than 22'],
		['a long text', { ...tea, text: 'S'.repeat(101) }, 'nudges 0: "text" is longer than 100'],
		[
			'another lull',
			{ ...tea, when: 'lunch' },
			'nudges 0: "when" must be one of task, save, idle, work',
		],
		[
			'another place',
			{ ...tea, position: 'bed' },
			'nudges 0: "position" must be one of sitting, standing',
		],
	];
	for (const [what, written, words] of faults) {
		it(`with ${what} are named: ${words}`, () => {
			assert.deepEqual(stated(read({ nudges: [written] })), [words]);
		});
	}

	it('that stand there twice are named once, and the one by hand wins over the imported', () => {
		const twice = read({ nudges: [tea, { ...tea, text: 'T' }] });
		assert.deepEqual(stated(twice), ['nudges 1: the same line stands before it']);
		const both = read({ nudges: [tea] }, { nudges: [{ ...tea, text: 'T' }] });
		assert.deepEqual([both.nudges.length, both.faults], [1, []]);
		assert.equal(both.nudges[0]?.read.text, 'Stand: tea');
	});

	it('hide only kinds that there are', () => {
		const found = read({ hiddenNudges: ['stand', 'lunch'] });
		assert.deepEqual(found.hiddenNudges, ['stand']);
		assert.deepEqual(stated(found), [
			'hiddenNudges 1: this entry must be one of stand, exhale, posture, eyes',
		]);
	});
});

describe('a nudge of one’s own in the item', () => {
	const own = new OwnLines();
	const lines = read({
		nudges: [{ kind: 'stand', short: 'Stand: *tea*', text: 'Up for [tea] & _cake_' }],
	}).nudges.map(({ read: line }) => line);
	const withOwn = {
		...askText,
		nudgeText: (...[kind, line, stance]: Parameters<typeof askText.nudgeText>) =>
			own.words(line) ?? askText.nudgeText(kind, line, stance),
	};
	own.set({ lines, hidden: ['stand'] });
	const desk = () => {
		const one = new Desk();
		one.rules.lines = own.lines(false);
		return one.browse(31);
	};

	it('shows its short words as they are, and the whole line in tooltip and name', () => {
		const { view, now } = desk();
		const { text, name } = statusText(view, now, {
			seated: false,
			iconOnly: false,
			askText: withOwn,
		});
		assert.equal(text, '$(next-posture-stand) Stand: *tea*');
		assert.equal(name, 'Next Posture: Up for [tea] & _cake_');
		const today = { breaks: 0, longestMinutes: 0 };
		const { value } = tooltip(
			view,
			{ today, seated: false, firstDay: null, askText: withOwn },
			now,
		);
		assert.equal(value.split('\n\n')[0], '**Up for \\[tea\\] \\& \\_cake\\_**');
	});

	it('is not shown in a standing bout, nor while what strains is closed', () => {
		const standing = new Desk();
		standing.rules.lines = own.lines(false);
		const line = standing.standUp().browse(31).state.record.bout?.standNudge?.line;
		assert.ok(nudges.stand.some(({ id }) => id === line));
		const closed = new Desk().close();
		closed.rules.lines = own.lines(true);
		assert.ok(!closed.browse(31).state.record.bout?.standNudge?.line.startsWith('mine:'));
	});

	it('gives way to one of ours once the file has it no more', () => {
		const one = desk();
		one.rules.lines = nudges;
		const { content } = one.view;
		assert.ok(content.what === 'nudge' && !content.line.startsWith('mine:'));
	});

	it('says whether the files have others now', () => {
		const some = new OwnLines();
		assert.equal(some.set({ lines, hidden: [] }), true);
		assert.equal(some.set({ lines: [...lines], hidden: [] }), false);
		assert.equal(some.set({ lines: [], hidden: [] }), true);
	});
});

describe('what reads nudges of one’s own', () => {
	const rows: readonly [story: string, files: Readonly<Record<string, string>>, loads: boolean][] =
		[
			['without a file', {}, false],
			['where a file has moves alone', { 'my-moves.json': '{ "moves": [] }' }, false],
			['where the hand-written file has nudges', { 'my-moves.json': '{ "nudges": [] }' }, true],
			['where the imported file has', { 'my-moves.imported.json': '{ "nudges": [' }, true],
		];
	for (const [story, files, loads] of rows) {
		it(`is ${loads ? '' : 'not '}loaded ${story}`, async () => {
			disk.held.clear();
			for (const [name, text] of Object.entries(files)) {
				disk.held.set(`/own/${name}`, text);
			}
			let found = 0;
			lookForOwnLines(Uri.file('/own') as never, () => found++);
			await new Promise((resolve) => setTimeout(resolve, 5));
			assert.equal(found, loads ? 1 : 0);
		});
	}
});
