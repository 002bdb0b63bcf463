import type { Figure } from '../../core/figure/figure.ts';
import type { ArmPose } from '../../core/figure/pose.ts';
import { both, BOTH_FEET, CHAIR, HAND_ON_THIGH, key, onPelvis, SIT } from './stances.ts';

/** From sitting tall to slumped, for the figure that rides the line of the bout. */
export const SLOUCH: Figure = {
	keys: [
		key(SIT, 2000, 0.5),
		key(
			{
				...SIT,
				place: onPelvis(0.05, 0.3),
				pelvis: [-22, 0, 0],
				lumbar: [40, 0, 0],
				thorax: [34, 0, 0],
				neck: [18, 0, 0],
				gaze: [-34, 0, 0],
				arms: both<ArmPose>({ ...HAND_ON_THIGH, girdle: [0.03, 0.01] }),
			},
			6000,
			0.5,
			1000,
		),
	],
	camera: { azimuth: 80, elevation: 8 },
	props: [CHAIR],
	stretch: [],
	contacts: BOTH_FEET,
};
