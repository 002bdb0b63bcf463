// Renders every figure at its key poses into PNGs: test/out/figures.
//   npm run figures -- [--only=squat,plank] [--theme=light] [--size=170] [--names]
//     [--labels] [--side=left] [--chair=wheelchair] [--frames=12]
// With --frames each figure is shown at so many instants of its loop instead.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { launchChromium } from '../hosts/chromium.mjs';
import { themes } from './themes.mjs';

const { values: asked } = parseArgs({
	options: {
		only: { type: 'string' },
		theme: { type: 'string' },
		size: { type: 'string', default: '150' },
		width: { type: 'string', default: '1260' },
		chair: { type: 'string' },
		side: { type: 'string' },
		frames: { type: 'string' },
		labels: { type: 'boolean' },
		names: { type: 'boolean' },
	},
});

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.join(here, '../out/figures');
const width = Number(asked.width);

/** How high one picture is, so that it can be looked at whole. */
const SHEET = 1400;
/** Half the space between two rows, in pixels. */
const GAP = 5;

function pageOf(/** @type {string} */ script, /** @type {keyof typeof themes} */ theme) {
	const { ground, ink, blue, orange } = themes[theme];
	return `<!doctype html><meta charset="utf-8"><style>
		body { --vscode-editor-background: ${ground}; --vscode-editor-foreground: ${ink};
			--vscode-charts-blue: ${blue}; --vscode-charts-orange: ${orange};
			margin: 0; padding: 8px; background: ${ground}; color: ${ink}; font: 13px sans-serif;
			display: flex; flex-wrap: wrap; gap: 10px 18px; }
		figure { margin: 0; text-align: center; }
		figure div { display: flex; flex-wrap: wrap; gap: 4px; }
		posture-figure { width: ${asked.size}px; height: ${asked.size}px; }
	</style><body><script>${script.replaceAll('</script', '<\\/script')}</script>`;
}

const built = await esbuild.build({
	entryPoints: [path.join(here, 'page.ts')],
	bundle: true,
	write: false,
	format: 'iife',
	target: 'chrome124',
	// The page's scripts ask for the editor when they are loaded, and here is none.
	banner: {
		js: 'globalThis.acquireVsCodeApi ??= () => ({ postMessage() {}, getState() {}, setState() {} });',
	},
});
const script = built.outputFiles[0]?.text ?? '';

mkdirSync(out, { recursive: true });
const browser = await launchChromium();

/** Renders one sheet in as many pictures as it needs. */
async function render(
	/** @type {keyof typeof themes} */ theme,
	/** @type {string} */ name,
	/** @type {Record<string, string>} */ shown,
) {
	// A page of its own: in a used one the figure's element would be defined already.
	const page = await browser.newPage({ viewport: { width, height: 800 } });
	page.on('pageerror', (error) => {
		console.error(error);
		process.exitCode = 1;
	});
	await page.goto(`about:blank#${new URLSearchParams(shown)}`);
	await page.setContent(pageOf(script, theme));
	await page.waitForTimeout(150);
	const bottoms = await page.evaluate(() =>
		[...document.querySelectorAll('figure')].map(
			(figure) => figure.getBoundingClientRect().bottom + scrollY,
		),
	);
	const last = Math.max(...bottoms);
	let top = 0;
	for (let picture = 1; top < last; picture++) {
		// Cut between two rows, so that no figure is in two pictures.
		const bottom = Math.max(...bottoms.filter((one) => one <= top + SHEET));
		await page.screenshot({
			path: path.join(out, `${name}-${picture}.png`),
			fullPage: true,
			clip: { x: 0, y: top, width, height: bottom + GAP - top },
		});
		top = bottom + GAP;
	}
	await page.close();
}

const { only, side, frames, chair } = asked;
const wanted = Object.fromEntries(
	Object.entries({ only, side, frames, chair }).flatMap(([key, value]) =>
		value ? [[key, value]] : [],
	),
);
const labels = asked.labels ? { labels: '' } : {};

try {
	if (asked.theme) {
		const names = asked.names ? { names: '' } : {};
		for (const theme of /** @type {(keyof typeof themes)[]} */ (asked.theme.split(','))) {
			await render(theme, theme, { ...wanted, ...labels, ...names });
		}
	} else {
		for (const theme of /** @type {(keyof typeof themes)[]} */ (Object.keys(themes))) {
			await render(theme, theme, { ...wanted, ...labels });
			await render(theme, `${theme}-names`, { ...wanted, ...labels, names: '' });
		}
		await render('light', 'light-wheelchair', { ...wanted, ...labels, chair: 'wheelchair' });
		await render('dark', 'dark-left', { ...wanted, labels: '', side: 'left' });
	}
} finally {
	await browser.close();
}
