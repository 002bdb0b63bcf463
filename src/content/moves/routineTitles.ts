import type { RoutineTitle } from '../../core/moves/routine.ts';

/** Every routine without its steps, in the order shown: all that a menu or the host needs. */
export const routineTitles = [
	{
		id: 'micro-reset',
		name: 'Micro reset',
		occasion: 'In a spare minute',
		where: 'Where you sit, wheelchair or chair',
		endsBout: 'seated',
	},
	{
		id: 'stand-break',
		name: 'Stand break',
		seatedName: 'Chair break',
		occasion: 'After a long sit',
		where: 'Beside the desk',
		endsBout: 'always',
	},
	{
		id: 'desk-break',
		name: 'Desk break',
		occasion: 'Between meetings',
		where: 'In the office',
		endsBout: 'always',
	},
	{
		id: 'warmup-easy',
		name: 'Warm-up: easy run',
		occasion: 'Before an easy run',
		where: 'Outdoors or hallway',
		endsBout: 'always',
	},
	{
		id: 'warmup-speed',
		name: 'Warm-up: speed day',
		occasion: 'Before a speed session',
		where: 'Outdoors',
		endsBout: 'always',
	},
	{
		id: 'cooldown',
		name: 'Cool-down',
		occasion: 'After a run',
		where: 'Outdoors, then on a mat',
		endsBout: 'always',
	},
	{
		id: 'core',
		name: 'Core, level 1',
		occasion: 'Two or three days a week',
		where: 'On a mat',
		endsBout: 'always',
	},
	{
		id: 'core-2',
		name: 'Core, level 2',
		occasion: 'Once level 1 is easy',
		where: 'On a mat',
		endsBout: 'always',
	},
	{
		id: 'sciatica-friendly',
		name: 'Gentle nerve set',
		occasion: 'When a nerve in your leg is cranky',
		where: 'Drop any move that sends symptoms further down the leg',
		endsBout: 'always',
		locked: 'Some pain needs a doctor first: this opens from the check on the Run tab.',
	},
] as const satisfies readonly RoutineTitle[];

/** The name of a routine that is put together to fit now. */
export const QUICK_BREAK = 'Quick break';

/** Its name where all that strains is closed. */
export const EASE_BREAK = 'Positions of ease';

/** The id of a routine in the catalogue. */
export type RoutineId = (typeof routineTitles)[number]['id'];
