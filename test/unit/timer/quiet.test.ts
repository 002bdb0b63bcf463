import type { Desk } from './desk.ts';
import { table } from './deskStories.ts';

describe('quiet', () => {
	const quiet = (desk: Desk, minutes: number) =>
		desk.do({ type: 'quiet', until: desk.now + minutes * 60_000 });
	table([
		[
			'shows itself and nothing else',
			(desk) => quiet(desk.type(40), 30).type(10),
			'quiet over overdue: nothing',
		],
		[
			'hides the colour of a nudge that shows',
			(desk) => quiet(desk.type(46), 30),
			'quiet over overdue: nothing',
		],
		['ends by itself', (desk) => quiet(desk.browse(25), 15).browse(15), 'asking: stand'],
		[
			'goes on through the bout',
			(desk) => quiet(desk.type(10), 30).type(5),
			'quiet over sitting: nothing',
		],
		[
			'ends when resumed',
			(desk) => quiet(desk.browse(40), 30).browse(1).do({ type: 'resume' }),
			'asking: stand',
		],
	]);
});
