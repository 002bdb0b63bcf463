import { l10n } from 'vscode';

/** What an empty file is offered to begin with: a move, a routine with it, and nothing hidden. */
export function example() {
	const { t } = l10n;
	return {
		version: 1,
		moves: [
			{
				name: t('Wall sit'),
				id: 'wall-sit',
				area: ['quads', 'glutes'],
				seconds: 30,
				sides: 1,
				position: 'wall',
				cues: [t('Back on the wall, feet a step out.'), t('Slide down, breathe out, stay.')],
				figure: 'air-squat',
			},
		],
		routines: [
			{
				name: t('My morning'),
				steps: ['wall-sit', { move: 'chin-tuck', seconds: 20 }, 'long-exhale'],
			},
		],
		hidden: [],
	};
}
