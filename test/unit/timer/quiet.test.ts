import { table } from './deskStories.ts';

describe('quiet', () => {
	table([
		[
			'shows itself and nothing else',
			(desk) => desk.type(40).quiet(30).type(10),
			'quiet over overdue: nothing',
		],
		[
			'hides the colour of a nudge that shows',
			(desk) => desk.type(46).quiet(30),
			'quiet over overdue: nothing',
		],
		['ends by itself', (desk) => desk.browse(25).quiet(15).browse(15), 'asking: stand'],
		[
			'goes on through the bout',
			(desk) => desk.type(10).quiet(30).type(5),
			'quiet over sitting: nothing',
		],
		[
			'outlasts a pause that is resumed',
			(desk) => desk.browse(10).quiet(60).pause(30).resume(),
			'quiet over sitting: nothing',
			['sitting 0-10 pause'],
		],
		['ends when resumed', (desk) => desk.browse(40).quiet(30).browse(1).resume(), 'asking: stand'],
	]);
});
