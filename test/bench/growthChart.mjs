/**
 * How some costs grow with the size of something.
 * @typedef {{ with: string, units: Record<string, string>, rows: { size: number, costs: Record<string, number> }[] }} Growth
 */

const panel = { width: 250, height: 190, left: 40, top: 46, gap: 50 };
// Told apart by their dashes and ends as well as by colour.
const lines = [
	{ name: 'a', dash: '' },
	{ name: 'b', dash: '7 4' },
	{ name: 'c', dash: '2 3' },
];

/** @param {string} text */
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {number} value */
const reported = (value) => (value < 10 ? value.toFixed(1) : String(Math.round(value)));

/**
 * @param {Growth} growth
 * @param {number} index of the panel
 */
function drawn(growth, index) {
	const x0 = panel.left + index * (panel.width + panel.gap);
	const y0 = panel.top + panel.height;
	const [first, last] = [growth.rows[0], growth.rows.at(-1)];
	if (!first || !last) {
		throw new Error(`Nothing grew with ${growth.with}.`);
	}
	const most = last.size / first.size;
	const series = Object.keys(growth.units).map((name) => ({
		name,
		points: growth.rows.map(({ size, costs }) => ({
			x: size / first.size,
			y: (costs[name] ?? 0) / (first.costs[name] ?? 1),
		})),
	}));
	const top = Math.max(most, ...series.flatMap(({ points }) => points.map(({ y }) => y)));
	const x = (/** @type {number} */ value) => x0 + (panel.width * (value - 1)) / (most - 1);
	const y = (/** @type {number} */ value) => y0 - (panel.height * value) / top;
	const at = (/** @type {number} */ value) => value.toFixed(1);
	const ticks = growth.rows.map(
		({ size }) =>
			`<text class="tick" x="${at(x(size / first.size))}" y="${y0 + 16}" text-anchor="middle">${size.toLocaleString('en')}</text>`,
	);
	const levels = [1, Math.round(top / 2), Math.floor(top)].map(
		(level) =>
			`<path class="grid" d="M${x0} ${at(y(level))}h${panel.width}"/><text class="tick" x="${x0 - 6}" y="${at(y(level) + 4)}" text-anchor="end">${level}×</text>`,
	);
	const paths = series.map(({ points }, which) => {
		const { name, dash } = lines[which] ?? { name: 'a', dash: '' };
		const d = points.map((point, step) => `${step ? 'L' : 'M'}${at(x(point.x))} ${at(y(point.y))}`);
		const dots = points.map(
			(point) => `<circle class="${name}" cx="${at(x(point.x))}" cy="${at(y(point.y))}" r="3.5"/>`,
		);
		return `<path class="line ${name}" stroke-dasharray="${dash}" d="${d.join('')}"/>${dots.join('')}`;
	});
	const legend = Object.values(growth.units).map((unit, which) => {
		const { name, dash } = lines[which] ?? { name: 'a', dash: '' };
		const above = y0 + 40 + which * 18;
		return `<path class="line ${name}" stroke-dasharray="${dash}" d="M${x0} ${above - 4}h24"/><text x="${x0 + 30}" y="${above}">${escaped(unit)}: ${reported(first.costs[Object.keys(growth.units)[which] ?? ''] ?? 0)} to ${reported(last.costs[Object.keys(growth.units)[which] ?? ''] ?? 0)}</text>`;
	});
	return [
		`<text class="title" x="${x0}" y="${panel.top - 18}">${escaped(growth.with)}</text>`,
		...levels,
		`<path class="even" d="M${at(x(1))} ${at(y(1))}L${at(x(most))} ${at(y(most))}"/>`,
		...ticks,
		...paths,
		...legend,
	].join('\n');
}

/**
 * The growth as one picture: how many times as much it costs as the smallest does. The grey line is what
 * grows as its size does.
 * @param {readonly Growth[]} growths
 * @returns {string} an SVG, readable on light and on dark
 */
export function growthChart(growths) {
	const width = panel.left + growths.length * (panel.width + panel.gap) - panel.gap + 36;
	const height = panel.top + panel.height + 92;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="How the costs grow with windows, years of log and runs; the figures are in the table.">
<style>
svg { --ground: #fff; --ink: #1f2328; --faint: #59636e; --grid: #d1d9e0; --a: #0550ae; --b: #a0111f; --c: #116329; font: 12px system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { svg { --ground: #0d1117; --ink: #f0f6fc; --faint: #9198a1; --grid: #3d444d; --a: #79c0ff; --b: #ffa198; --c: #7ee787; } }
.ground { fill: var(--ground); }
text { fill: var(--ink); }
.title { font-size: 14px; font-weight: 600; }
.tick { fill: var(--faint); }
.grid { stroke: var(--grid); }
.even { stroke: var(--faint); stroke-width: 1; }
.line { fill: none; stroke-width: 2; }
.line.a { stroke: var(--a); } .line.b { stroke: var(--b); } .line.c { stroke: var(--c); }
circle.a { fill: var(--a); } circle.b { fill: var(--b); } circle.c { fill: var(--c); }
</style>
<rect class="ground" width="${width}" height="${height}"/>
${growths.map(drawn).join('\n')}
</svg>
`;
}
