import { figureOf, stateFigures } from '../../src/content/figures/index.ts';
import { drawAmount, drawFigure } from '../../src/core/figure/draw/drawFigure.ts';
import type { Figure } from '../../src/core/figure/model/figure.ts';
import { peakOf } from '../../src/core/figure/model/timeline.ts';
import { blue, faint, figureSvg, grey, ground, ink, orange } from './figureSvg.ts';

const { slouch, stand } = stateFigures;

const scene = (...parts: readonly string[]) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 440" role="img">\n${parts.join('\n')}\n</svg>\n`;

/** The peak of a move, with the breath held: its marks say nothing in a picture. */
function still(figure: Figure) {
	const keyframes = figure.keyframes.map((frame) => ({ ...frame, air: 0 }));
	return drawFigure({ ...figure, keyframes }, peakOf(figure));
}

const bar = (x: number, y: number, width: number, colour: string) =>
	`<rect x="${x}" y="${y}" width="${width}" height="10" rx="5" fill="${colour}"/>`;

const line = (d: string, colour: string, width: number) =>
	`<path fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" d="${d}"/>`;

/** Sitting tall, slumped, up: the line climbs with the bout and falls at the break. */
const rhythm = scene(
	figureSvg(drawAmount(slouch, 0), { middle: 110, floor: 300, height: 250 }),
	figureSvg(drawAmount(slouch, 1), { middle: 310, floor: 300, height: 250 }),
	figureSvg(drawAmount(stand, 0), { middle: 500, floor: 300, height: 250 }),
	line('M60 390L430 336L500 390H560', blue, 7),
	line('M60 414V404M245 414V404M430 414V404', grey, 4),
	`<circle cx="430" cy="336" r="13" fill="${ground}" stroke="${orange}" stroke-width="7"/>`,
);

/** The glyph of `media/glyphs/stand.svg`. */
const standing = (x: number, y: number, scale: number, colour: string) =>
	`<g transform="translate(${x} ${y}) scale(${scale})" stroke-linecap="round" stroke-linejoin="round">` +
	`<circle cx="8" cy="2.5" r="2.1" fill="${colour}"/>` +
	`<path fill="none" stroke="${colour}" stroke-width="1.9" d="M8 6.4V10L6.4 14.8M8 10L9.6 14.8"/>` +
	`<path fill="none" stroke="${colour}" stroke-width="1.5" d="M4.4 10.2L5.7 6.4H10.3L11.6 10.2"/></g>`;

/** An editor whose status bar asks, and someone who got up. */
const nudge = scene(
	figureSvg(drawAmount(stand, 0), { middle: 88, floor: 400, height: 330 }),
	`<rect x="176" y="50" width="400" height="300" rx="14" fill="${ground}" stroke="${grey}" stroke-width="4"/>`,
	line('M178 310H574', grey, 3),
	bar(212, 92, 150, faint),
	bar(242, 122, 210, faint),
	bar(242, 152, 120, faint),
	bar(272, 182, 230, faint),
	bar(272, 212, 90, faint),
	bar(212, 242, 60, faint),
	`<rect x="198" y="290" width="196" height="60" rx="30" fill="${ground}" stroke="${orange}" stroke-width="6"/>`,
	standing(214, 302, 2.3, ink),
	bar(262, 315, 104, ink),
);

/** A move in the player's ring, which is three quarters full. */
const stretch = scene(
	`<circle cx="300" cy="220" r="196" fill="${ground}" stroke="${faint}" stroke-width="14"/>`,
	line('M300 24A196 196 0 1 1 104 220', blue, 14),
	figureSvg(still(figureOf('lunge-reach')), { middle: 300, floor: 372, height: 300 }),
);

const answered = (y: number, width: number) =>
	`<circle cx="82" cy="${y}" r="19" fill="none" stroke="${grey}" stroke-width="4"/>` +
	line(`M73 ${y}L80 ${y + 8}L92 ${y - 8}`, ink, 5) +
	bar(118, y - 5, width, grey);

/** Three answers, and someone who runs. */
const run = scene(
	`<rect x="30" y="70" width="250" height="280" rx="16" fill="${ground}" stroke="${grey}" stroke-width="4"/>`,
	answered(130, 118),
	answered(190, 86),
	answered(250, 126),
	`<rect x="62" y="296" width="186" height="26" rx="13" fill="${blue}"/>`,
	figureSvg(still(figureOf('stride')), { middle: 440, floor: 400, height: 320 }),
);

/** The pictures of the walkthrough, by their file names. */
export const scenes: Readonly<Record<string, string>> = { rhythm, nudge, stretch, run };
