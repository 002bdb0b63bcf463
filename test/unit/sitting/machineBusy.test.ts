import type { Desk } from './desk.ts';
import { table } from './deskStories.ts';

describe('a busy machine', () => {
	const busy = (desk: Desk) => desk.do({ type: 'machine', busySince: desk.now });
	table([
		[
			'is a lull after 20 s, from 20 minutes on',
			(desk) => busy(desk.type(22)).type(0.4),
			'asking: stand',
		],
		['not after 19 s', (desk) => busy(desk.type(22)).type(0.31), 'sitting: minutes 22'],
		['not before 20 minutes', (desk) => busy(desk.type(17)).type(1), 'sitting: minutes 18'],
		['not after five minutes of it', (desk) => busy(desk.type(14)).type(7), 'sitting: minutes 21'],
		[
			'not once it is idle again',
			(desk) => busy(desk.type(22)).do({ type: 'machine', busySince: null }).type(2),
			'sitting: minutes 24',
		],
	]);
	table(
		[['not where it is unwanted', (desk) => busy(desk.type(22)).type(2), 'sitting: minutes 24']],
		{
			lullWhileBusy: false,
		},
	);
});
