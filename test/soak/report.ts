import type { Reading } from './readings.ts';
import type { Verdict } from './verdicts.ts';

/** What was done, in all. */
export interface Done {
	readonly hours: number;
	readonly windows: number;
	readonly opened: number;
	readonly changed: number;
	readonly logged: number;
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

/** The table beside the tests, in Markdown. */
export function reportOf(
	done: Done,
	readings: readonly Reading[],
	verdicts: readonly Verdict[],
): string {
	const rows = readings.map((one, index) => {
		const before = readings[index - 1];
		const since = before ? one.hour - before.hour : one.hour;
		const hourly = (of: 'wakeUps' | 'writes') =>
			Math.round((one[of] - (before?.[of] ?? 0)) / since);
		return `| ${one.hour} | ${megabytes(one.heap)} | ${megabytes(one.pages)} | ${one.disposables} | ${one.emitters} | ${one.listeners} | ${one.alarms} | ${hourly('wakeUps')} | ${hourly('writes')} |`;
	});
	const held = verdicts.map(
		({ what, measured, atMost, ok }) =>
			`| ${what} | ${measured} | ${atMost} | ${ok ? 'yes' : 'NO'} |`,
	);
	return `# The hours of a busy person

Made by \`npm run soak\`. A real VS Code with ${done.windows} windows of one person, each with its own extension
host, lives through hours of the test clock, ${done.hours} in this table: bouts of 41 minutes, breaks of four, some bouts partly
standing, nudges snoozed and skipped, runs logged, work now in this window and now in that. Meanwhile the page
was opened and closed ${done.opened} times, on each of its tabs and in the player, and a setting changed
${done.changed} times. Then ${done.logged} bouts and breaks were in the log.

\`npm run soak\` lives through eight hours, which is 200 openings and 500 changes, and
\`npm run soak -- --hours 1\` through a part of that. Whatever does not hold is exit code 1.

| holds at the end | measured | at most | holds |
| --- | --: | --: | --- |
${held.join('\n')}

The readings, all windows together, after garbage collection. _Disposables_ and _emitters_ are all objects of
VS Code's classes of that name, its own among them; _listeners_ are what we subscribed and registered at VS
Code; wake-ups and file writes are those of the time since the reading before, in an hour. What stays flat is
held to the first reading, by which every window has shown every view.

| hour | extension hosts, MB | windows and page, MB | disposables | emitters | listeners | wake-ups set | wake-ups an hour | writes an hour |
| --: | --: | --: | --: | --: | --: | --: | --: | --: |
${rows.join('\n')}
`;
}
