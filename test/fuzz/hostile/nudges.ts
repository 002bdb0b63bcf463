import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { catalogue } from '../../../src/content/moves/index.ts';
import { readCustomMoves } from '../../../src/core/moves/custom/readCustomMoves.ts';
import { NUDGE_KINDS } from '../../../src/core/timer/nudgeLines.ts';
import { COMMANDS } from '../../../src/host/base/commandIds.ts';
import { problemWords } from '../../../src/host/moves/custom/customWords.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { statusText } from '../../../src/host/timer/statusText.ts';
import { tooltip } from '../../../src/host/timer/tooltip.ts';
import { Desk } from '../../unit/timer/desk.ts';
import { surface } from './surface.ts';
import { UNSAFE } from './written.ts';

/** What VS Code would draw, open or hide, or Markdown would. */
const PIECES = [
	'$(bug)',
	'$(sync~spin)',
	'$',
	'(',
	'](command:workbench.action.quit)',
	'[x](command:x)',
	'![](https://example.com/x.png)',
	'<img src=x onerror=alert(1)>',
	'&lt;',
	'**',
	'`',
	'\n\n# ',
	'\r',
	'\t',
	'\0',
	'\u202e',
	'\u200b',
	'\u2028',
	'\ud800',
	'😀',
	'é',
	'Stand: tea',
	' ',
	'x'.repeat(30),
];
const words = fc
	.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 })), {
		maxLength: 4,
	})
	.map((pieces) => pieces.join(''));

const desk = new Desk().browse(31);
const { view, now } = desk;
const ours: readonly string[] = Object.values(COMMANDS);
const today = { breaks: 0, longestMinutes: 0 };

/** A line of a nudge that a person wrote, as item and tooltip show it. */
export const nudges = surface(
	'nudges of one’s own',
	fc.record({
		kind: fc.constantFrom(...NUDGE_KINDS, 'lunch'),
		short: words,
		text: fc.option(words, { nil: undefined }),
		when: fc.option(fc.constantFrom('task', 'never'), { nil: undefined }),
	}),
	(written) => {
		const good = { kind: 'stand', short: 'Stand: tea, please' };
		const { nudges: lines, faults } = readCustomMoves([{ nudges: [good, written] }], catalogue);
		assert.equal(lines[0]?.written, good, 'the good one is there');
		assert.equal(lines.length === 2, faults.length === 0);
		for (const { path, problem } of faults) {
			assert.deepEqual(path.slice(0, 2), ['nudges', 1], 'the place is named');
			const said = problemWords(path.slice(2).join('.'), problem);
			assert.ok(said.length < 300, said);
		}
		const line = lines[1]?.read;
		if (!line) {
			return false;
		}
		assert.match(line.id, /^mine:[0-9a-z]+$/u);
		assert.doesNotMatch(`${line.short}\n${line.text}`, UNSAFE);
		const own = { ...askText, nudgeText: () => line };
		const { text, name } = statusText(view, now, { seated: false, iconOnly: false, askText: own });
		assert.deepEqual(text.match(/\$\(/gu), ['$('], 'one glyph, ours');
		assert.doesNotMatch(name, /\p{Cc}/u);
		const { value } = tooltip(view, { today, seated: false, firstDay: null, askText: own }, now);
		const links = [...value.matchAll(/\]\(([^)]*)\)/gu)].map(([, target = '']) => target);
		assert.ok(links.every((link) => ours.includes(link.replace(/^command:/u, ''))));
		assert.doesNotMatch(value.replaceAll(/\\./gu, ''), /<[a-z!/]|!\[/iu);
		return true;
	},
);
