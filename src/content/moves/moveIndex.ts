import type { MovePosition } from '../../core/moves/move.ts';

/** What a routine must know of a move without its texts. */
export interface MoveOutline {
	readonly position: MovePosition;
	/** Its own time, of each side. */
	readonly seconds: number;
	readonly sides: 1 | 2;
}

/** Every move of ours by its id, for whoever needs no texts; its figure has the same id. */
export const moveIndex: Readonly<Record<string, MoveOutline>> = {
	'seated-figure-4': { position: 'seated', seconds: 25, sides: 2 },
	'childs-pose': { position: 'floor', seconds: 30, sides: 1 },
	'standing-hamstring': { position: 'standing', seconds: 20, sides: 2 },
	'hip-flexor-stretch': { position: 'standing', seconds: 25, sides: 2 },
	'wall-calf-stretch': { position: 'wall', seconds: 20, sides: 2 },
	'seated-thoracic-extension': { position: 'seated', seconds: 20, sides: 1 },
	'seated-pelvic-tilt': { position: 'seated', seconds: 30, sides: 1 },
	'chin-tuck': { position: 'seated', seconds: 20, sides: 1 },
	'glute-bridge': { position: 'floor', seconds: 60, sides: 1 },
	'glute-squeeze': { position: 'seated', seconds: 30, sides: 1 },
	'air-squat': { position: 'standing', seconds: 40, sides: 1 },
	'standing-back-extension': { position: 'standing', seconds: 25, sides: 1 },
	'standing-quad': { position: 'standing', seconds: 20, sides: 2 },
	'calf-raise': { position: 'standing', seconds: 30, sides: 1 },
	'doorway-pec': { position: 'wall', seconds: 20, sides: 1 },
	'seated-twist': { position: 'seated', seconds: 15, sides: 2 },
	'long-exhale': { position: 'seated', seconds: 30, sides: 1 },
	'foam-roller-upper-back': { position: 'floor', seconds: 60, sides: 1 },
	rest: { position: 'any', seconds: 15, sides: 1 },
	'walk-easy': { position: 'standing', seconds: 60, sides: 1 },
	'roll-or-arms': { position: 'seated', seconds: 60, sides: 1 },
	'seated-arm-drive': { position: 'seated', seconds: 30, sides: 1 },
	'weight-shift': { position: 'seated', seconds: 30, sides: 1 },
	'open-arms': { position: 'seated', seconds: 20, sides: 1 },
	'desk-fold': { position: 'seated', seconds: 30, sides: 1 },
	'seated-hamstring': { position: 'seated', seconds: 20, sides: 2 },
	'ankle-circles': { position: 'seated', seconds: 15, sides: 2 },
	'shoulder-rolls': { position: 'seated', seconds: 10, sides: 1 },
	'look-far': { position: 'seated', seconds: 20, sides: 1 },
	'hip-circles': { position: 'standing', seconds: 15, sides: 2 },
	'leg-swing-front': { position: 'standing', seconds: 20, sides: 2 },
	'leg-swing-side': { position: 'standing', seconds: 20, sides: 2 },
	'walking-lunge': { position: 'standing', seconds: 40, sides: 1 },
	'lunge-reach': { position: 'standing', seconds: 30, sides: 2 },
	'cat-cow': { position: 'floor', seconds: 30, sides: 1 },
	'high-knee-march': { position: 'standing', seconds: 30, sides: 1 },
	'a-skip': { position: 'standing', seconds: 30, sides: 1 },
	'butt-kick': { position: 'standing', seconds: 30, sides: 1 },
	'high-knees': { position: 'standing', seconds: 30, sides: 1 },
	'easy-jog': { position: 'standing', seconds: 180, sides: 1 },
	stride: { position: 'standing', seconds: 20, sides: 1 },
	plank: { position: 'floor', seconds: 60, sides: 1 },
	'side-plank': { position: 'floor', seconds: 30, sides: 2 },
	'dead-bug': { position: 'floor', seconds: 60, sides: 1 },
	'bird-dog': { position: 'floor', seconds: 60, sides: 1 },
	'seated-hip-flexor': { position: 'seated', seconds: 25, sides: 2 },
	'seated-calf-strap': { position: 'seated', seconds: 20, sides: 2 },
	'seated-heel-raise': { position: 'seated', seconds: 30, sides: 1 },
	'seated-march': { position: 'seated', seconds: 30, sides: 1 },
	'sit-to-stand': { position: 'seated', seconds: 40, sides: 1 },
	'seated-brace': { position: 'seated', seconds: 40, sides: 1 },
	'wheel-fold': { position: 'seated', seconds: 30, sides: 1 },
};
