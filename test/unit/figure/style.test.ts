import assert from 'node:assert/strict';
import { themes } from '../../figures/themes.mjs';
import { type allFigures, everyFigure } from './allFigures.ts';
import { covers } from '../../../src/core/figure/draw/cover.ts';
import { drawArm, drawLeg } from '../../../src/core/figure/draw/drawLimbs.ts';
import { drawFigure } from '../../../src/core/figure/draw/drawFigure.ts';
import { drawTorso } from '../../../src/core/figure/draw/drawBody.ts';
import { drawHead } from '../../../src/core/figure/draw/drawHead.ts';
import { projectionOf } from '../../../src/core/figure/draw/projection.ts';
import type { ChainShape, FigureShape, ShapeRole } from '../../../src/core/figure/draw/shape.ts';
import type { ArmPose, Grip } from '../../../src/core/figure/model/figure.ts';
import { arrivalOf, peakOf } from '../../../src/core/figure/model/timeline.ts';
import { solvePose } from '../../../src/core/figure/model/solvePose.ts';
import { both, STAND } from '../../../src/content/figures/stances.ts';
import { figureStyle } from '../../../src/webview/figure/theme.ts';
import { reachOf } from './ink.ts';

type Rgb = readonly [number, number, number];

/** The colour that a role has in a theme: the style's own mixtures, reckoned as a browser does. */
function colourOf(css: string, { ground, ink, blue, orange }: (typeof themes)['light']): Rgb {
	const given: Record<string, string> = {
		'--ground': ground,
		'--ink': ink,
		'--body': blue,
		'--pull': orange,
		black: '#000000',
	};
	const value = css.trim();
	const mixed = /^color-mix\(in srgb, (.+) (\d+)%, (.+)\)$/s.exec(value);
	if (mixed) {
		const [one, other] = [mixed[1] ?? '', mixed[3] ?? ''].map((part) =>
			colourOf(part, { ground, ink, blue, orange }),
		) as [Rgb, Rgb];
		const share = Number(mixed[2]) / 100;
		return one.map((part, at) => part * share + (other[at] ?? 0) * (1 - share)) as unknown as Rgb;
	}
	const name = /^var\((--\w+)\)$/.exec(value)?.[1] ?? value;
	const hex = given[name] ?? (name.startsWith('#') ? name : undefined);
	if (!hex) {
		const own = new RegExp(`${name}: ([^;]+);`).exec(figureStyle.cssText)?.[1];
		assert.ok(own, `no colour ${value}`);
		return colourOf(own, { ground, ink, blue, orange });
	}
	return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb;
}

function contrast(a: Rgb, b: Rgb): number {
	const light = (rgb: Rgb): number => {
		const [r, g, b] = rgb.map((part) => {
			const share = part / 255;
			return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
		}) as [number, number, number];
		return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
	};
	return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}

/** What a rule of the style gives a shape. */
function fillOf(selector: string): string {
	const rules = [...figureStyle.cssText.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
	const rule = rules.findLast(([, names = '']) =>
		names.split(',').some((name) => name.trim() === selector),
	);
	const fill = /(?:fill|stroke): ([^;]+);/.exec(rule?.[2] ?? '')?.[1];
	assert.ok(fill, selector);
	return fill;
}

describe('the values of a figure', () => {
	for (const [theme, colours] of Object.entries(themes)) {
		const of = (selector: string): Rgb => colourOf(fillOf(selector), colours);
		const ground = colourOf('var(--ground)', colours);
		for (const [one, other] of [
			['.skin', '.top'],
			['.top', '.shorts'],
			['.shorts', '.skin'],
		] as const) {
			it(`part ${one} from ${other} by 1.6 at least (${theme})`, () => {
				assert.ok(contrast(of(one), of(other)) >= 1.6, `${contrast(of(one), of(other))}`);
			});
		}
		for (const role of [
			'.skin',
			'.top',
			'.shorts',
			'.cap',
			'.shoe',
			'.sole',
			'.prop',
			'.arrow.line',
		]) {
			it(`part ${role} from the ground by 3 at least (${theme})`, () => {
				assert.ok(contrast(of(role), ground) >= 3, `${contrast(of(role), ground)}`);
			});
		}
		it(`show the breath by 4 from the ground, and the other pose by 1.6 (${theme})`, () => {
			assert.ok(contrast(of('.breath.line'), ground) >= 4);
			assert.ok(contrast(of('.ghost'), ground) >= 1.6);
		});
		it(`show the pattern on its tint by 3 at least (${theme})`, () => {
			assert.ok(contrast(of('.grain.line'), of('.stretch')) >= 3);
		});
		it(`show from behind what is hair, and where the cap is open over it (${theme})`, () => {
			assert.ok(contrast(of('.hair'), of('.skin')) >= 1.3);
			assert.ok(contrast(of('.face.line'), of('.cap')) >= 3);
		});
		for (const role of ['.skin', '.top', '.shorts']) {
			it(`are paler on far limbs: ${role} (${theme})`, () => {
				const [near, far] = [contrast(of(role), ground), contrast(of(`${role}.far`), ground)];
				assert.ok(far < near * 0.75, `${far} ${near}`);
			});
		}
	}
});

const FRONT = projectionOf({ azimuth: 0, elevation: 0 }, false);
const SIDE = projectionOf({ azimuth: 90, elevation: 0 }, false);
const BACK = projectionOf({ azimuth: 180, elevation: 0 }, false);
const standing = solvePose([[STAND, 1]]);

const ofRole = (shapes: readonly FigureShape[], role: ShapeRole): FigureShape[] =>
	shapes.filter((shape) => shape.role === role);

/** The least and the most x and y of shapes. */
function extent(shapes: readonly FigureShape[]) {
	const reaches = shapes.flatMap(reachOf);
	const [xs, ys] = [
		reaches.map(([x, , r]) => [x - r, x + r]),
		reaches.map(([, y, r]) => [y - r, y + r]),
	];
	const [x0, x1, y0, y1] = [
		Math.min(...xs.flat()),
		Math.max(...xs.flat()),
		Math.min(...ys.flat()),
		Math.max(...ys.flat()),
	];
	return { x0, x1, y0, y1, width: x1 - x0, height: y1 - y0 };
}

describe('a body', () => {
	it('has a waist that is narrower than its shoulders and its hips', () => {
		const [shoulders, waist, hips] = [
			standing.spine.neck[1] - 0.03,
			standing.spine.waist[1],
			standing.spine.pelvis[1],
		].map((height) => {
			const trunk = drawTorso(FRONT, standing, 0.5);
			const steps = Array.from({ length: 200 }, (_, step) => step / 1000);
			return (
				2 * Math.max(...steps.filter((x) => trunk.some((one) => covers(one, [x, -height], 0))))
			);
		}) as [number, number, number];
		assert.ok(waist < hips * 0.85 && hips < shoulders, `${shoulders} ${waist} ${hips}`);
	});

	it('has a front and a back: the collar is cut in front, the spine shows behind', () => {
		const skin = (view: typeof FRONT) => ofRole(drawTorso(view, standing, 0.5), 'skin');
		const [front, back] = [extent(skin(FRONT)), extent(skin(BACK))];
		assert.ok(front.y1 > back.y1 + 0.015);
		const seam = (view: typeof FRONT) => extent(ofRole(drawTorso(view, standing, 0.5), 'seam'));
		assert.ok(seam(BACK).height > seam(FRONT).height * 2);
	});

	it('has a neck that is more than half as wide as its head', () => {
		const neck = ofRole(drawTorso(BACK, standing, 0.5), 'skin') as ChainShape[];
		const head = extent(ofRole(drawHead(BACK, standing.spine), 'skin'));
		const narrow = Math.min(...neck.flatMap(({ rows }) => rows.flat()).map(({ radius }) => radius));
		assert.ok((narrow * 2) / head.width > 0.5);
	});

	it('has no eyes: all that is drawn on a face is lines', () => {
		for (const view of [FRONT, SIDE, BACK]) {
			for (const shape of ofRole(drawHead(view, standing.spine), 'face')) {
				assert.equal(shape.kind, 'line');
			}
		}
	});

	it('shows the back of its head by the hair over the nape and in the opening of the cap', () => {
		const [nape, opening, ...more] = ofRole(drawHead(BACK, standing.spine), 'hair');
		assert.ok(nape && opening && more.length === 0);
		const cap = extent(ofRole(drawHead(BACK, standing.spine), 'cap'));
		assert.ok(extent([opening]).y1 < extent([nape]).y1 && extent([opening]).y0 > cap.y0);
		assert.ok(extent([opening]).width > cap.width / 3);
		for (const view of [FRONT, SIDE]) {
			assert.equal(ofRole(drawHead(view, standing.spine), 'hair').length, 0);
		}
	});

	it('shows in front view where it looks: nose and peak move with a turn of the head', () => {
		const mark = (turn: number) => {
			const body = solvePose([[{ ...STAND, gaze: [-6, 0, turn] }, 1]]);
			const [nose] = ofRole(drawHead(FRONT, body.spine), 'face');
			return nose ? extent([nose]).x0 - extent(drawHead(FRONT, body.spine)).x0 : 0;
		};
		assert.ok(Math.abs(mark(25) - mark(-25)) > 0.03);
	});

	it('stands with its soles on the ground', () => {
		for (const leg of Object.values(standing.legs)) {
			const sole = extent(ofRole(drawLeg(SIDE, leg, standing.spine.pelvis, false), 'sole'));
			assert.ok(Math.abs(sole.y1) < 0.002, `${sole.y1}`);
			assert.ok(sole.width > 0.12);
		}
	});

	it('has feet with a width from the front', () => {
		const shoe = extent(
			ofRole(drawLeg(FRONT, standing.legs.right, standing.spine.pelvis, false), 'shoe'),
		);
		assert.ok(shoe.width > 0.05);
	});
});

describe('a hand', () => {
	const hand = (grip: Grip | undefined, palm: readonly [number, number, number]) => {
		const arm: ArmPose = {
			upper: [0, -1, 0.1],
			fore: [0, -1, 0],
			fingers: [0, -1, 0],
			palm,
			...(grip && { grip }),
		};
		const body = solvePose([[{ ...STAND, arms: both(arm) }, 1]]);
		const shapes = ofRole(drawArm(SIDE, body.arms.right, false), 'skin') as ChainShape[];
		const rows = shapes.flatMap(({ rows }) => rows.slice(1));
		return extent([{ kind: 'chain', role: 'skin', rows }]);
	};

	it('is broad from its palm and thin from its edge', () => {
		assert.ok(hand('flat', [0, 0, -1]).width > hand('flat', [1, 0, 0]).width * 1.3);
	});

	it('is long when flat, shorter as a hook, and short as a fist', () => {
		const [flat, hook, fist] = (['flat', 'hook', 'fist'] as const).map(
			(grip) => hand(grip, [1, 0, 0]).height,
		) as [number, number, number];
		assert.ok(flat > hook * 1.1 && hook > fist * 1.1, `${flat} ${hook} ${fist}`);
	});

	it('lies flat with its palm on what it rests on', () => {
		const body = solvePose([
			[
				{
					...STAND,
					arms: both<ArmPose>({
						hand: { on: 'own thigh', off: [0.07, 0, 0] },
						elbow: [-1, 0, 0.3],
						fingers: [0, -1, 0],
					}),
				},
				1,
			],
		]);
		assert.ok(body.arms.right.palm[0] < -0.95 && body.arms.left.palm[0] < -0.95);
	});
});

/** Instants of a figure: its keyframes as they are reached, and the middle of the way to each. */
const instantsOf = (figure: (typeof allFigures)[number][1]): readonly number[] =>
	figure.keyframes.flatMap(({ move }, index) => {
		const arrival = arrivalOf(figure, index);
		return [arrival - move / 2, arrival - 40, arrival + 1];
	});

describe('the area that a move is felt in', () => {
	it('is seen at the peak', () =>
		everyFigure((figure) => {
			const { shapes } = drawFigure(figure, peakOf(figure));
			return figure.stretch.length > 0 && ofRole(shapes, 'stretch').length === 0 ? ['hidden'] : [];
		}));

	it('has one pattern in a figure: lines where it stretches, dots where it works', () =>
		everyFigure((figure) =>
			ofRole(drawFigure(figure, peakOf(figure)).shapes, 'grain').flatMap((shape) => {
				const lengths = shape.kind === 'line' ? shape.lines.map((line) => line.length) : [];
				const dotted = figure.felt === 'work';
				return lengths.every((length) => (dotted ? length === 2 : length > 1)) ? [] : ['mixed'];
			}),
		));

	it('lies within the contour of the body', () =>
		everyFigure((figure) =>
			instantsOf(figure).flatMap((t) => {
				const { shapes } = drawFigure(figure, t);
				const body = shapes.filter(({ role }) => ['skin', 'top', 'shorts'].includes(role));
				const outside = ofRole(shapes, 'stretch')
					.flatMap(reachOf)
					.filter(([x, y]) => !body.some((shape) => covers(shape, [x, y], 0.006)));
				return outside.length > 0 ? [`${outside.length} points at ${t.toFixed(0)}`] : [];
			}),
		));
});
