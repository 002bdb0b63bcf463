import type { Routine } from '../../core/moves/routine.ts';
import { type RoutineId, routineTitles } from './routineTitles.ts';

/** What each routine is made of, beside its title. */
const bodies: Readonly<Record<RoutineId, Pick<Routine, 'steps' | 'seconds' | 'chair' | 'note'>>> = {
	'micro-reset': {
		steps: [
			{ move: 'long-exhale', seconds: 20 },
			{ move: 'chin-tuck', seconds: 15 },
			{ move: 'seated-pelvic-tilt', seconds: 15 },
			{ move: 'shoulder-rolls', seconds: 10 },
		],
		seconds: 60,
	},
	'stand-break': {
		steps: [
			{
				move: 'air-squat',
				seconds: 30,
				note: 'First, rise from the chair: both feet planted, breathe out.',
				noteOnFirst: true,
			},
			{ move: 'standing-back-extension', seconds: 20 },
			{ move: 'calf-raise', seconds: 30 },
			{ move: 'doorway-pec', seconds: 20 },
			{ move: 'long-exhale', seconds: 20 },
		],
		seconds: 120,
		chair: {
			steps: [
				{ move: 'seated-march', seconds: 30 },
				{ move: 'seated-thoracic-extension', seconds: 20 },
				{ move: 'seated-heel-raise', seconds: 30 },
				{ move: 'open-arms', seconds: 20 },
				{ move: 'long-exhale', seconds: 20 },
			],
			seconds: 120,
		},
	},
	'desk-break': {
		steps: [
			{
				move: 'walk-easy',
				seconds: 60,
				note: 'Or walk the whole 5 min: it is the best-studied dose.',
			},
			{ move: 'seated-figure-4', seconds: 30 },
			{ move: 'hip-flexor-stretch', seconds: 30 },
			{ move: 'wall-calf-stretch', seconds: 20 },
			{ move: 'seated-twist', seconds: 15 },
			{ move: 'seated-thoracic-extension', seconds: 20 },
			{ move: 'long-exhale', seconds: 30 },
		],
		seconds: 300,
		chair: {
			steps: [
				{ move: 'seated-march', seconds: 60 },
				{ move: 'seated-figure-4', seconds: 30 },
				{ move: 'seated-hip-flexor', seconds: 30 },
				{ move: 'seated-calf-strap', seconds: 20 },
				{ move: 'seated-twist', seconds: 15 },
				{ move: 'seated-thoracic-extension', seconds: 20 },
				{ move: 'long-exhale', seconds: 30 },
			],
			seconds: 300,
		},
	},
	'warmup-easy': {
		steps: [
			{ move: 'walk-easy', seconds: 60, note: 'Walk briskly.' },
			{ move: 'ankle-circles', seconds: 10 },
			{ move: 'leg-swing-front', seconds: 20 },
			{ move: 'leg-swing-side', seconds: 20 },
			{ move: 'hip-circles', seconds: 15 },
			{ move: 'air-squat', seconds: 40 },
			{ move: 'walking-lunge', seconds: 40 },
			{ move: 'high-knee-march', seconds: 30 },
		],
		seconds: 300,
		chair: {
			steps: [
				{ move: 'seated-march', seconds: 60 },
				{ move: 'ankle-circles', seconds: 10 },
				{ move: 'seated-pelvic-tilt', seconds: 40 },
				{ move: 'open-arms', seconds: 30 },
				{ move: 'seated-twist', seconds: 15 },
				{ move: 'sit-to-stand', seconds: 60 },
				{ move: 'seated-heel-raise', seconds: 40 },
				{ move: 'seated-march', seconds: 20 },
			],
			seconds: 300,
		},
	},
	'warmup-speed': {
		steps: [
			{ move: 'walk-easy', seconds: 60, note: 'Walk briskly.' },
			{ move: 'leg-swing-front', seconds: 20, note: 'This is a dynamic stretch: keep moving.' },
			{ move: 'leg-swing-side', seconds: 20, note: 'This is a dynamic stretch: keep moving.' },
			{ move: 'air-squat', seconds: 40 },
			{ move: 'lunge-reach', seconds: 30, note: 'This one is for mobility.' },
			{ move: 'hip-circles', seconds: 15, note: 'This one is for mobility.' },
			{ move: 'cat-cow', seconds: 30, note: 'This one is for mobility.' },
			{ move: 'high-knee-march', seconds: 30, note: 'This is a running drill.' },
			{ move: 'a-skip', seconds: 30, note: 'This is a running drill.' },
			{ move: 'butt-kick', seconds: 30, note: 'This is a running drill.' },
			{ move: 'high-knees', seconds: 30, note: 'This is a running drill.' },
		],
		seconds: 420,
		chair: {
			steps: [
				{ move: 'seated-march', seconds: 60 },
				{ move: 'ankle-circles', seconds: 15 },
				{ move: 'seated-pelvic-tilt', seconds: 40 },
				{ move: 'open-arms', seconds: 30 },
				{ move: 'shoulder-rolls', seconds: 20 },
				{ move: 'seated-twist', seconds: 20 },
				{ move: 'sit-to-stand', seconds: 80 },
				{ move: 'seated-heel-raise', seconds: 60 },
				{ move: 'seated-arm-drive', seconds: 60 },
			],
			seconds: 420,
		},
		note: 'Article order: dynamic stretches, squats, mobility, drills, then 1 to 3 miles easy. After hours of sitting the default starts with the easy jog and puts drills last; both orders are offered.',
	},
	cooldown: {
		steps: [
			{ move: 'easy-jog', seconds: 180, note: 'Jog, then walk; never stop dead.' },
			{ move: 'wall-calf-stretch', seconds: 20 },
			{ move: 'standing-quad', seconds: 20 },
			{ move: 'hip-flexor-stretch', seconds: 20 },
			{ move: 'standing-hamstring', seconds: 20 },
			{ move: 'seated-figure-4', seconds: 20 },
			{ move: 'childs-pose', seconds: 40 },
			{ move: 'standing-back-extension', seconds: 30 },
			{
				move: 'foam-roller-upper-back',
				seconds: 90,
				note: 'No roller? Do the seated thoracic extension.',
			},
			{ move: 'long-exhale', seconds: 60 },
		],
		seconds: 600,
		chair: {
			steps: [
				{ move: 'seated-march', seconds: 120 },
				{ move: 'seated-calf-strap', seconds: 20 },
				{ move: 'seated-hip-flexor', seconds: 30 },
				{ move: 'seated-hamstring', seconds: 30 },
				{ move: 'seated-figure-4', seconds: 30 },
				{ move: 'desk-fold', seconds: 60 },
				{ move: 'seated-thoracic-extension', seconds: 60 },
				{ move: 'seated-twist', seconds: 20 },
				{ move: 'long-exhale', seconds: 60 },
				{ move: 'shoulder-rolls', seconds: 40 },
			],
			seconds: 600,
		},
	},
	core: {
		steps: [
			{ move: 'plank', seconds: 60, note: 'Hold ten seconds, six times.' },
			{ move: 'rest', seconds: 15 },
			{ move: 'side-plank', seconds: 30 },
			{ move: 'rest', seconds: 15 },
			{ move: 'dead-bug', seconds: 60 },
			{ move: 'rest', seconds: 15 },
			{ move: 'bird-dog', seconds: 60 },
			{ move: 'rest', seconds: 15 },
			{ move: 'glute-bridge', seconds: 60 },
		],
		seconds: 360,
		chair: {
			steps: [
				{ move: 'seated-brace', seconds: 60 },
				{ move: 'rest', seconds: 15 },
				{ move: 'seated-brace', seconds: 60 },
				{ move: 'rest', seconds: 15 },
				{ move: 'glute-squeeze', seconds: 60 },
				{ move: 'rest', seconds: 15 },
				{ move: 'seated-pelvic-tilt', seconds: 60 },
				{ move: 'rest', seconds: 15 },
				{ move: 'sit-to-stand', seconds: 60 },
			],
			seconds: 360,
		},
	},
	'sciatica-friendly': {
		steps: [
			{ move: 'walk-easy', seconds: 60, note: 'Take short steps.' },
			{ move: 'seated-pelvic-tilt', seconds: 30, note: 'Keep the range small.' },
			{
				move: 'standing-back-extension',
				seconds: 20,
				note: 'Only if it eases the pain or draws it toward the middle.',
			},
			{ move: 'seated-figure-4', seconds: 20 },
			{ move: 'childs-pose', seconds: 60, note: 'Only if bending feels good.' },
			{ move: 'standing-hamstring', seconds: 15, note: 'Keep the knee soft, half the range.' },
			{ move: 'long-exhale', seconds: 60 },
		],
		seconds: 300,
		chair: {
			steps: [
				{ move: 'seated-march', seconds: 60 },
				{ move: 'seated-pelvic-tilt', seconds: 30 },
				{ move: 'seated-thoracic-extension', seconds: 20 },
				{ move: 'seated-figure-4', seconds: 20 },
				{ move: 'desk-fold', seconds: 60 },
				{ move: 'seated-hamstring', seconds: 15 },
				{ move: 'long-exhale', seconds: 60 },
			],
			seconds: 300,
		},
	},
	'core-2': {
		steps: [
			{ move: 'plank', seconds: 120, note: 'Hold ten seconds, twelve times.' },
			{ move: 'rest', seconds: 20 },
			{ move: 'side-plank', seconds: 60 },
			{ move: 'rest', seconds: 20 },
			{ move: 'dead-bug', seconds: 120 },
			{ move: 'rest', seconds: 20 },
			{ move: 'bird-dog', seconds: 120 },
			{ move: 'rest', seconds: 20 },
			{ move: 'glute-bridge', seconds: 120 },
		],
		seconds: 680,
	},
};

/** Every routine of the catalogue, in the order shown. */
export const routines: readonly Routine[] = routineTitles.map((title) =>
	Object.assign({}, title, bodies[title.id]),
);

/** The routine with this id, if there is one. */
export function routineOf(id: string): Routine | undefined {
	return routines.find((routine) => routine.id === id);
}
