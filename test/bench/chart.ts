import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Run } from '../../src/core/running/diary/run.ts';
import {
	distancesOf,
	type Rolling,
	rollingWeeks,
} from '../../src/webview/running/load/chartDrawing.ts';
import type { LoadChart } from '../../src/webview/running/load/loadChart.ts';
import '../../src/webview/running/load/loadChart.ts';
import { localDays } from '../../src/webview/ui/browser.ts';

const RUNS = 10_000;
const DAYS = 20 * 365;
const ROUNDS = 21;
const [WIDTH, HEIGHT] = [500, 150];

/** 10,000 runs over twenty years, up to today, the latest first. */
function diary(today: number): readonly Run[] {
	return Array.from({ length: RUNS }, (_, index): Run => {
		const day = today - Math.floor((index * DAYS) / RUNS);
		const km = 5 + ((index * 37) % 100) / 10;
		const start = localDays.at(day, 420 + (index % 600));
		return { id: `r${index}`, start, km, seconds: km * 330, kinds: [], note: '' };
	});
}

/** From the runs to the drawn chart. */
async function drawOurs(chart: LoadChart, runs: readonly Run[], today: number): Promise<number> {
	const start = performance.now();
	const distances = distancesOf(runs, 'km');
	chart.rolling = rollingWeeks(distances, distances.days[0] ?? today, today, (base) => base * 1.3);
	await chart.updateComplete;
	return performance.now() - start;
}

/** The same scales and paths from numbers that are ready, put into an SVG. */
function drawAlone(paths: readonly SVGPathElement[], { weeks, cap }: Rolling): number {
	const start = performance.now();
	let most = 0;
	for (let index = 0; index < weeks.length; index++) {
		most = Math.max(most, weeks[index] ?? 0, (cap[index] ?? 0) || 0);
	}
	const x = scaleLinear([0, weeks.length - 1], [0, WIDTH]);
	const y = scaleLinear([0, most], [HEIGHT, 8]);
	const at = (_: number, index: number) => x(index);
	const drawn = [
		area<number>(at, y(0), (value) => y(value)).digits(1)(weeks),
		line<number>(at, (value) => y(value)).digits(1)(weeks),
		line<number>(at, (value) => y(value))
			.defined((value) => !Number.isNaN(value))
			.digits(1)(cap),
	];
	paths.forEach((path, index) => path.setAttribute('d', drawn[index] ?? ''));
	return performance.now() - start;
}

function svgPaths(): readonly SVGPathElement[] {
	const name = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(name, 'svg');
	document.body.append(svg);
	return Array.from({ length: 3 }, () => {
		const path = document.createElementNS(name, 'path');
		svg.append(path);
		return path;
	});
}

/** Draws both in turn and hands back the milliseconds of each round, the first one uncounted. */
export async function measure(): Promise<{ readonly ours: number[]; readonly alone: number[] }> {
	const today = localDays.dayOf(Date.now());
	const runs = diary(today);
	const chart = document.createElement('posture-load-chart') as LoadChart;
	Object.assign(chart, { units: 'km', summary: '' });
	chart.rolling = rollingWeeks({ days: [], amounts: [] }, today, today, (base) => base);
	chart.style.width = `${WIDTH}px`;
	document.body.append(chart);
	const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
	await frame();
	await frame();
	const paths = svgPaths();
	const took = { ours: [] as number[], alone: [] as number[] };
	for (let round = 0; round <= ROUNDS; round++) {
		// Another length each time, or nothing would have to be drawn anew.
		const some = runs.slice(0, RUNS - round);
		const ours = await drawOurs(chart, some, today);
		const alone = drawAlone(paths, chart.rolling);
		await frame();
		if (round > 0) {
			took.ours.push(ours);
			took.alone.push(alone);
		}
	}
	if (!chart.renderRoot.querySelector('.line')?.getAttribute('d')) {
		throw new Error('The chart was not drawn.');
	}
	return took;
}
