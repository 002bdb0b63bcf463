/** In what distances are shown and typed; inside they are always kilometres. */
export const UNITS = ['km', 'miles'] as const;
export type Units = (typeof UNITS)[number];

/** Kilometres of an international mile, exactly. */
const KM_PER_MILE = 1.609344;

/** A distance typed in `units`, in km. */
export function toKm(distance: number, units: Units): number {
	return units === 'km' ? distance : distance * KM_PER_MILE;
}

/** `km` in the person's units. */
export function fromKm(km: number, units: Units): number {
	return units === 'km' ? km : km / KM_PER_MILE;
}
