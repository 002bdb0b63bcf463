import type { Closing, WeekAim } from '../../core/running/program/program.ts';
import { CLINICIAN_NOTE } from '../moves/bodyRules.ts';

/** The words of a program; English, and the keys of their translations (guide §5 and §8). */
export interface ProgramTexts {
	/** What the whole is called. */
	readonly name: string;
	/** What a week is about, in one sentence. */
	readonly aims: Readonly<Record<WeekAim, string>>;
	/** Why some goals are closed. */
	readonly closings: Readonly<Record<Closing, string>>;
	/** Shown in pregnancy and after a birth. */
	readonly clinician: string;
	/** Running and walking in turn, as a routine to play, and where it is done. */
	readonly inTurn: { readonly name: string; readonly where: string };
}

const same = {
	raise: 'Raise: up to 30% more distance, and nothing else that is new.',
	hold: 'Hold: same distance as last week.',
	goal: 'The goal: easy and short before it.',
} as const;

const onFoot: ProgramTexts = {
	name: 'Running program',
	aims: {
		...same,
		runWalk: 'Run and walk in turn: on the way to half an hour in one go.',
		strides: 'Strides: same distance, one run with faster strides.',
		hills: 'Hills: same distance, one run with hills.',
	},
	closings: {
		pregnant: 'In pregnancy a program holds your distance, or lowers it. It adds nothing.',
		postpartum: 'After a birth a program waits until a clinician has cleared you to run.',
		'postpartum-cleared': 'After a birth a program begins by running and walking in turn.',
	},
	clinician: CLINICIAN_NOTE,
	inTurn: { name: 'Run and walk', where: 'Outdoors or on a treadmill' },
};

/** Sessions instead of runs, as the check has it: in a wheelchair, moving stands for walking (guide §4). */
const inWheelchair: ProgramTexts = {
	name: 'Training program',
	aims: {
		...same,
		runWalk: 'Push and wheel gently in turn: on the way to half an hour in one go.',
		strides: 'Strides: same distance, one session with short, faster pushes.',
		hills: 'Hills: same distance, one session with hills.',
	},
	closings: {
		pregnant: onFoot.closings.pregnant,
		postpartum: 'After a birth a program waits until a clinician has cleared you for sessions.',
		'postpartum-cleared': 'After a birth a program begins by pushing and wheeling gently in turn.',
	},
	clinician: 'Check with your midwife, doctor or pelvic-health physio before a session.',
	inTurn: { name: 'Push and wheel gently', where: 'Outdoors or in a hall' },
};

/** The words of a program for this person. */
export function programTextsFor(wheelchair: boolean): ProgramTexts {
	return wheelchair ? inWheelchair : onFoot;
}
