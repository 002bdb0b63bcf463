import type { RoutineTitle } from '../../core/moves/routine.ts';

/** Every routine without its steps, in the order shown: all that a menu or the host needs. */
export const routineTitles = [
	{
		id: 'micro-reset',
		name: 'Micro reset',
		where: 'seated, no space needed, wheelchair friendly',
		endsBout: 'seated',
	},
	{
		id: 'stand-break',
		name: 'Stand break',
		seatedName: 'Chair break',
		where: 'beside the desk',
		endsBout: 'always',
	},
	{ id: 'desk-break', name: 'Desk break', where: 'office', endsBout: 'always' },
	{ id: 'warmup-easy', name: 'Warm-up: easy run', where: 'outdoors/hall', endsBout: 'always' },
	{
		id: 'warmup-speed',
		name: 'Warm-up: speed day',
		where: 'outdoors; then 1-3 mi (1.6-4.8 km) easy jog by distance; optional 4 strides',
		endsBout: 'always',
	},
	{ id: 'cooldown', name: 'Cool-down', where: 'after the run', endsBout: 'always' },
	{
		id: 'core',
		name: 'Core, level 1',
		where: 'mat, 2-3 days a week; level 2 = 120 s per move',
		endsBout: 'always',
	},
	{ id: 'core-2', name: 'Core, level 2', where: 'mat', endsBout: 'always' },
	{
		id: 'sciatica-friendly',
		name: 'Gentle set for a cranky nerve',
		where: 'red-flag check first; drop any move that sends symptoms further down the leg',
		endsBout: 'always',
		locked: 'opens only after a pain check without warning signs',
	},
] as const satisfies readonly RoutineTitle[];

/** The name of a routine that is put together to fit now. */
export const QUICK_BREAK = 'Quick break';

/** The id of a routine in the catalogue. */
export type RoutineId = (typeof routineTitles)[number]['id'];
