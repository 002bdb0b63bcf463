import {
	type Answers,
	BIRTH_SIGNS,
	EMERGENCY_SIGNS,
	SAME_DAY_SIGNS,
	type Sign,
} from './answers.ts';
import type { Warning } from './readiness.ts';

const isOne = (of: readonly Sign[]) => {
	const all = new Set(of);
	return (sign: Sign) => all.has(sign);
};

const isEmergency = isOne(EMERGENCY_SIGNS);
const isSameDay = isOne(SAME_DAY_SIGNS);
const isNerve = isOne(['leg-numbness', 'leg-pain', 'cough-sneeze']);
const isOfBirth = isOne(BIRTH_SIGNS);

/** The gravest warning among these signs; null where none is one. */
export function warningOf(signs: readonly Sign[]): Warning | null {
	if (signs.some(isEmergency)) {
		return 'emergency';
	}
	return signs.some(isSameDay) ? 'same-day' : null;
}

/** The graver of two warnings. */
export function graver(one: Warning | null, other: Warning | null): Warning | null {
	return other === 'emergency' ? other : (one ?? other);
}

export function hasNerveSign({ signs }: Answers): boolean {
	return (signs ?? []).some(isNerve);
}

export function hasBirthSign({ signs }: Answers): boolean {
	return (signs ?? []).some(isOfBirth);
}
