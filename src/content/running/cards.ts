/**
 * What is shown at the day's end, and never as a posture nudge (guide §2: Mayo Clinic, how to sleep
 * with back pain). Texts are English and the keys of their translations.
 */
export const sleepCard = {
	title: 'For the night',
	text: 'Side sleeper? Pillow between the knees. Back sleeper? One under them.',
	source: 'MayoSleep',
} as const;

/** One line of advice for the day (guide §2 and §8), in the spirit of the source and our words. */
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
		line: 'Face it, feet planted, weight shared. Soft knees, hinge, keep it close. Firm breath out as you lift. Turn with your feet, not your spine.',
		seated: {
			name: 'Lifting',
			line: 'Face it, keep it close, weight even. Firm breath out as you lift. Turn the chair, not your spine.',
		},
	},
	{
		id: 'carrying',
		name: 'Carrying a child',
		line: 'Close to you, both sides in turn, no twist. Breathe out as you lift.',
	},
	{
		id: 'getting-up',
		name: 'Getting up',
		line: 'Scoot forward, both feet flat, weight even, breathe out, rise.',
		seated: {
			name: 'Unloading the seat',
			line: 'Set your hands, weight even, breathe out, lift tall.',
		},
	},
	{
		id: 'feeding',
		name: 'Feeding a child',
		line: 'Bring the child up, not yourself down. A pillow helps. Change side.',
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
		line: 'Wear what feels steady all day, not only on runs.',
	},
	{
		id: 'heat-ice',
		name: 'Heat or ice',
		line: 'Whichever eases. Warm pack, not a hot-water bottle, and never on numb skin.',
	},
	{
		id: 'rest',
		name: 'Rest',
		line: 'One whole day off is part of the plan.',
	},
	{
		id: 'help',
		name: 'Help',
		line: 'No easier after a couple of weeks of home care? Time for a physio or doctor.',
	},
	{
		id: 'good-news',
		name: 'Good news',
		line: 'Long-term runners’ discs looked healthier in two small studies: an association, no promise.',
	},
];
