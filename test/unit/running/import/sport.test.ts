import assert from 'node:assert/strict';
import { sportOf } from '../../../../src/core/running/import/sport.ts';

describe('a sport', () => {
	const cases = {
		run: [
			'Run',
			'running',
			'RUNNING',
			'TrailRun',
			'trail_running',
			'Virtual Run',
			'Treadmill Running',
			'9',
			'Lauf',
			'Laufen',
			'Course à pied',
			'Carrera',
			'Corsa',
			'Corrida',
			'Hardlopen',
			'Straßenlauf',
		],
		other: [
			'Ride',
			'Biking',
			'Walk',
			'Langlauf',
			'Eislaufen',
			'Nordic Ski',
			'Swim',
			'1',
			'Brunch',
			'Wheelchair',
		],
		unsaid: ['', '  ', '--'],
	} as const;
	for (const [sport, names] of Object.entries(cases)) {
		for (const name of names) {
			it(`"${name}" is ${sport}`, () => assert.equal(sportOf(name), sport));
		}
	}
});
