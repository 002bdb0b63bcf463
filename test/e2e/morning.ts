/** The hour of the day at which every test starts. */
const HOUR = 9;

/**
 * The time zone in which it is between nine and ten o'clock in the morning. What a person sees depends on the time
 * of day: tests that start at any hour would pass midnight now and then, and read a line otherwise at night.
 */
export function zoneOfMorning(now: Date): string {
	// Ahead of UTC by 11 hours at most, behind by 12: each hour of the day has one, and its date is a real one.
	const ahead = ((HOUR - now.getUTCHours() + 12 + 24) % 24) - 12;
	// The names of these zones count the other way round.
	return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
