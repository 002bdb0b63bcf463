import assert from 'node:assert/strict';
import { nudges } from '../../../src/content/nudges.ts';
import type { NudgeKind } from '../../../src/core/timer/nudgeLines.ts';
import { nudgeText } from '../../../src/host/timer/askText.ts';
import type { Stance } from '../../../src/host/timer/statusText.ts';

const kinds = Object.entries(nudges);

/** The item holds this many characters besides its glyph and the space after that. */
const ROOM = 22;

/** What the short text of a line begins with: what to do, and nothing before it. */
const ACTS: Readonly<Record<NudgeKind, Readonly<Record<Stance, RegExp>>>> = {
	stand: {
		sitting: /^(?:Stand|Walk)\b/,
		standing: /^(?:Sit|Walk)\b/,
		seated: /^(?:Breathe|Change|Circle|Fetch|Find|Lean|Move|Open|Pump|Roll|Shift|Sit tall)\b/,
	},
	exhale: {
		sitting: /^(?:Breathe|Exhale)\b/,
		standing: /^(?:Breathe|Exhale)\b/,
		seated: /^(?:Breathe|Exhale)\b/,
	},
	posture: {
		sitting: /^(?:Reset|Pull|Lift|Swap)\b/,
		standing: /^(?:Reset|Pull|Lift|Swap)\b/,
		seated: /^(?:Reset|Pull|Reach|Swap)\b/,
	},
	eyes: { sitting: /^Look\b/, standing: /^Look\b/, seated: /^Look\b/ },
};

describe('the nudges', () => {
	it('are 38 lines of the catalogue, two of cards and ten of our own', () => {
		assert.deepEqual(
			kinds.map(([kind, lines]) => [kind, lines.length]),
			[
				['stand', 16],
				['exhale', 11],
				['posture', 15],
				['eyes', 8],
			],
		);
	});

	for (const [kind, lines] of Object.entries(nudges) as [NudgeKind, typeof nudges.stand][]) {
		it(`of kind ${kind} are told apart by their ids`, () => {
			assert.equal(new Set(lines.map(({ id }) => id)).size, lines.length);
			for (const { id } of lines) {
				assert.match(id, /^[a-z]+(-[a-z]+)*$/);
			}
		});

		it(`of kind ${kind} include enough that need no trigger`, () => {
			assert.ok(lines.filter(({ when }) => when === undefined).length >= 8);
		});

		for (const stance of ['sitting', 'standing', 'seated'] as const) {
			const texts = lines.map(({ id }) => nudgeText(kind, id, stance));

			it(`of kind ${kind} differ from one another for someone ${stance}`, () => {
				assert.equal(new Set(texts.map(({ text }) => text)).size, lines.length);
				assert.equal(new Set(texts.map(({ short }) => short)).size, lines.length);
			});

			for (const { text, short } of texts) {
				it(`"${short}" begins with the act and fits the item (${kind}, ${stance})`, () => {
					assert.match(short, ACTS[kind][stance]);
					assert.ok(short.length <= ROOM, `${short.length} characters`);
					assert.ok(text.length <= 40, text);
				});
			}
		}
	}

	for (const { id } of nudges.stand) {
		it(`${id} asks to sit or walk in a standing bout, and not to stand`, () => {
			const { text, short } = nudgeText('stand', id, 'standing');
			for (const words of [text, short]) {
				assert.match(words, /\b(?:sit|sitting|walk|wander|stroll)\b/i);
				assert.doesNotMatch(words, /\b(?:stand\w*|rise|get up|on your feet)\b/i);
			}
		});
	}

	for (const { id } of nudges.posture) {
		it(`${id} asks for nothing in a standing bout that takes a chair`, () => {
			const { text, short } = nudgeText('posture', id, 'standing');
			assert.doesNotMatch(`${text}\n${short}`, /\b(?:chair|legs|lean back|sit)\b/i);
		});
	}
});
