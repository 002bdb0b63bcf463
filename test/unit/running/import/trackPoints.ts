export const START = Date.UTC(2025, 4, 4, 6);
export const RUN = '2025-05-04 06:00:00 5.00 km 1800 s';

export const iso = (seconds: number) => new Date(START + seconds * 1000).toISOString().slice(0, 19);

/** Degrees along a meridian, from 47° on. */
export const latitude = (km: number) => 47 + km / 111.195;
