/**
 * What is shown at the day's end, and never as a posture nudge (guide §2: Mayo Clinic, how to sleep
 * with back pain). Texts are English and the keys of their translations.
 */
export const sleepCard = {
	title: 'For the night',
	text: 'Side sleeper? Pillow between the knees. Back sleeper? One under them.',
	source: 'MayoSleep',
} as const;

/** One sentence of advice for the day (guide §2 and §8), in the spirit of the source and our words. */
export interface Card {
	readonly id: string;
	readonly name: string;
	readonly line: string;
	/** For someone who stays seated; absent where name and line are for everyone. */
	readonly seated?: { readonly name: string; readonly line: string };
	/** Shown at the day's end only. */
	readonly evening?: true;
}

/** The cards, in the order shown. */
export const cards: readonly Card[] = [
	{
		id: 'lifting',
		name: 'Lifting',
		line: 'Face what you lift and keep it close, bend hips and knees a little, breathe out firmly as you lift, and turn with your feet, not your spine.',
		seated: {
			name: 'Lifting',
			line: 'Face what you lift and keep it close, breathe out firmly as you lift, and turn the chair, not your spine.',
		},
	},
	{
		id: 'carrying',
		name: 'Carrying a child',
		line: 'Hold the child close, on both sides in turn and without a twist, and breathe out as you lift.',
	},
	{
		id: 'getting-up',
		name: 'Getting up',
		line: 'Scoot forward, put both feet flat, and breathe out as you rise.',
		seated: {
			name: 'Unloading the seat',
			line: 'Set your hands, keep your weight even, and breathe out as you lift.',
		},
	},
	{
		id: 'feeding',
		name: 'Feeding a child',
		line: 'Bring the child up to you, on a pillow for example, instead of bending down, and change sides.',
	},
	{
		id: 'sleep',
		name: 'Sleep',
		line: sleepCard.text,
		evening: true,
	},
	{
		id: 'shoes',
		name: 'Shoes',
		line: 'Wear shoes that feel steady all day, not only on runs.',
	},
	{
		id: 'heat-ice',
		name: 'Heat or ice',
		line: 'Use whichever eases it; for heat a warm pack, not a hot-water bottle, and never on numb skin.',
	},
	{
		id: 'rest',
		name: 'Rest',
		line: 'One whole day off is part of the plan.',
	},
	{
		id: 'help',
		name: 'Help',
		line: 'If it is no easier after a couple of weeks of home care, it is time for a physio or doctor.',
	},
	{
		id: 'good-news',
		name: 'Good news',
		line: 'In two small studies the discs of long-term runners looked healthier, which is an association and no promise.',
	},
];
