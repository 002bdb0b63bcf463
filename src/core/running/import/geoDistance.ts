/** A place on the Earth, in degrees. */
export interface Place {
	readonly latitude: number;
	readonly longitude: number;
}

/** The mean radius of the Earth (IUGG), in km. */
const RADIUS_KM = 6371.0088;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** The way along the surface of a sphere (haversine), right to within half a percent. */
export function kilometresBetween(one: Place, other: Place): number {
	const north = Math.sin(radians(other.latitude - one.latitude) / 2);
	const east = Math.sin(radians(other.longitude - one.longitude) / 2);
	const chord =
		north ** 2 + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * east ** 2;
	return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}
