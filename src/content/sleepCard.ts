/**
 * What is shown at the day's end, and never as a posture nudge (guide §2: Mayo Clinic, how to sleep
 * with back pain). Texts are English and the keys of their translations.
 */
export const sleepCard = {
	title: 'For the night',
	text: 'Side sleeper? Pillow between the knees. Back sleeper? One under them.',
	source: 'MayoSleep',
} as const;
