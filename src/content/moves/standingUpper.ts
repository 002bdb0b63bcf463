import type { LibraryMove } from '../../core/moves/move.ts';

/** Moves on one's feet for the back and the chest. */
export const standingUpperMoves: readonly LibraryMove[] = [
	{
		id: 'standing-back-extension',
		name: 'Standing back extension',
		position: 'standing',
		equipment: [],
		areas: ['lower back'],
		dose: { kind: 'reps', seconds: 25, sides: 1, reps: 5 },
		aka: 'McKenzie extension in standing',
		muscles: 'lumbar extensors, abdominal wall, hip flexors',
		why: 'A counter-bend to a morning of flexed sitting, useful before you lace up.',
		cues: [
			'Feet under hips, hands on the small of the back.',
			'Breathe out and arch gently over your hands.',
			'Knees straight, chin level.',
			'Pause a second or two, then come upright.',
		],
		caution:
			'Stop if pain or tingling travels further down a leg. Skip with spinal stenosis, spondylolisthesis or late pregnancy unless cleared.',
		easier: 'Lean the hips on a desk edge, or open the chest in your chair.',
		easierVersion: {
			equipment: ['desk'],
			cues: [
				'Lean the hips on a desk edge that stays put, hands on the small of the back.',
				'Breathe out and arch a little over your hands.',
				'Chin level, no hurry.',
				'Pause, then come upright.',
			],
		},
		office: 'yes',
		chairSwap: 'seated-thoracic-extension',
		wheelchairSwap: 'open-arms',
		flags: [],
		sources: ['OAE'],
	},
	{
		id: 'doorway-pec',
		name: 'Doorway pec stretch',
		position: 'wall',
		equipment: ['doorway'],
		areas: ['chest', 'shoulders'],
		dose: { kind: 'hold', seconds: 20, sides: 1 },
		aka: 'pectoral doorway stretch',
		muscles: 'pectoralis major and minor, front deltoid',
		why: 'A change from typing posture that opens the chest for easy breathing.',
		cues: [
			'Forearms on the frame, elbows just under shoulder height.',
			'Step one foot through.',
			'Breathe out and let the chest drift forward.',
			'Ribs down, neck long.',
		],
		caution: 'Past shoulder dislocation or frozen shoulder: keep elbows low or skip.',
		easier: 'Clasp hands behind the chair, or open the arms wide where you sit.',
		easierVersion: 'open-arms',
		office: 'yes',
		chairSwap: 'open-arms',
		wheelchairSwap: 'open-arms',
		flags: [],
		sources: ['MaryFree'],
	},
];
