import * as l10n from '@vscode/l10n';
import { css, html, nothing } from 'lit';
import type { Figure, StretchArea } from '../../core/figure/model/figure.ts';
import { moveFigure } from '../figure/loading.ts';
import { listText, t } from '../ui/words.ts';
import { pageCatalogue } from './catalogue.ts';

/** What each area of a figure is called: where a move lists the same one, in the same word. */
const names: Readonly<Record<StretchArea, () => string>> = {
	quad: () => t('quads'),
	hamstring: () => t('hamstrings'),
	calf: () => t('calves'),
	ankle: () => t('ankles'),
	'hip flexor': () => t('hip flexors'),
	glute: () => t('glutes'),
	'outer hip': () => l10n.t('outer hip'),
	shoulder: () => t('shoulders'),
	chest: () => t('chest'),
	'upper back': () => t('upper back'),
	'lower back': () => t('lower back'),
	belly: () => l10n.t('belly'),
	flank: () => l10n.t('side of the trunk'),
	neck: () => t('neck'),
};

/** The pattern of the areas, as the figure has it: lines along what is stretched, dots on what works. */
export const feltStyles = css`
	.felt::before {
		--pull: var(--figure-stretch, var(--vscode-charts-orange));
		--grain: color-mix(in srgb, var(--pull) 28%, black);
		content: '';
		display: inline-block;
		width: 20px;
		height: 10px;
		margin-inline-end: 7px;
		border-radius: 5px;
		background-color: color-mix(in srgb, var(--pull) 82%, var(--np-back));
		background-image: repeating-linear-gradient(var(--grain) 0 1px, transparent 1px 3.5px);
	}
	.felt.work::before {
		background-image: radial-gradient(circle, var(--grain) 0.8px, transparent 1.1px);
		background-size: 6.6px 5px;
	}
`;

/** What the tinted areas of a figure mean and where they are: "Works: quads, glutes"; null where it has none. */
export function feltWords({ stretch, felt }: Pick<Figure, 'stretch' | 'felt'>): string | null {
	const areas = listText([...new Set(stretch.map(({ area }) => names[area]()))]);
	if (areas === '') {
		return null;
	}
	return felt === 'work' ? l10n.t('Works: {0}', areas) : l10n.t('Stretches: {0}', areas);
}

/** The key to the areas of a move's figure; nothing where it has none, and beside the person's own image. */
export function feltKey(move: string) {
	const figure = pageCatalogue.pictureOf(move)
		? undefined
		: moveFigure(pageCatalogue.figureOf(move));
	const words = figure ? feltWords(figure) : null;
	return words === null ? nothing : html`<span class="felt ${figure?.felt ?? ''}">${words}</span>`;
}
