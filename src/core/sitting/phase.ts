/** What the sit timer is doing. */
export const phases = [
	'off',
	'paused',
	'sitting',
	'standing',
	'due',
	'asking',
	'overdue',
	'onBreak',
	'back',
] as const;
export type Phase = (typeof phases)[number];
