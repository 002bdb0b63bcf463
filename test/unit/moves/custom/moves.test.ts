import assert from 'node:assert/strict';
import { read, stated, sit } from './files.ts';

describe('moves of one’s own', () => {
	it('are read whole', () => {
		const written = {
			...sit,
			id: 'sit',
			area: ['quads', 'glutes'],
			reps: 3,
			sides: 2,
			position: 'wall',
			cues: ['Back on the wall.', 'Slide down.'],
			caution: 'Sore knees: stay high.',
			figure: 'air-squat',
			picture: 'wall sit.PNG',
		};
		const { moves, faults } = read({ version: 1, moves: [written] });
		assert.deepEqual(faults, []);
		assert.deepEqual(moves[0]?.read, {
			move: {
				id: 'mine:sit',
				name: 'Wall sit',
				position: 'wall',
				equipment: [],
				areas: ['quads', 'glutes'],
				dose: { kind: 'reps', seconds: 30, sides: 2, reps: 3 },
				cues: ['Back on the wall.', 'Slide down.'],
				caution: 'Sore knees: stay high.',
				chairSwap: null,
				wheelchairSwap: null,
				flags: [],
				sources: [],
			},
			figure: 'air-squat',
			picture: 'wall sit.PNG',
		});
	});

	it('need no more than a name and a time', () => {
		const { move } = read({ moves: [sit] }).moves[0]?.read ?? {};
		assert.equal(move?.id, 'mine:wall-sit');
		assert.deepEqual(move.cues, ['Wall sit']);
		assert.deepEqual(move.dose, { kind: 'time', seconds: 30, sides: 1 });
		assert.equal(move.position, 'standing');
	});

	it('are where their figure is, and stay on the chair for someone who stays seated', () => {
		const { move } = read({ moves: [{ ...sit, figure: 'chin-tuck' }] }).moves[0]?.read ?? {};
		assert.deepEqual(
			[move?.position, move?.chairSwap, move?.wheelchairSwap],
			['seated', 'mine:wall-sit', 'mine:wall-sit'],
		);
	});

	it('are called by names in any script', () => {
		const names = ['Étirement d’été', '肩の運動', '  Two   words '];
		const { moves } = read({ moves: names.map((name) => ({ ...sit, name })) });
		assert.deepEqual(
			moves.map((entry) => entry.read.move.id),
			['mine:étirement-d-été', 'mine:肩の運動', 'mine:two-words'],
		);
	});

	const bad: [string, object, string][] = [
		['no name', { seconds: 30 }, '"name" is missing'],
		['a name that is none', { ...sit, name: 7 }, '"name" must be text'],
		[
			'a name without a letter',
			{ ...sit, name: '🧘' },
			'"name" must be letters, digits and dashes',
		],
		['a name too long', { ...sit, name: 'x'.repeat(81) }, '"name" is longer than 80'],
		['no time', { name: 'Sit' }, '"seconds" is missing'],
		['a time too short', { ...sit, seconds: 1 }, '"seconds" must be a whole number from 5 to 600'],
		[
			'a time in words',
			{ ...sit, seconds: '30' },
			'"seconds" must be a whole number from 5 to 600',
		],
		['three sides', { ...sit, sides: 3 }, '"sides" must be one of 1, 2'],
		['no area of ours', { ...sit, area: 'soul' }, /^"area" must be one of ankles, breath/.source],
		['one bad area', { ...sit, area: ['hips', 'soul'] }, /^"area.1" must be one of ankles/.source],
		[
			'a place for rests',
			{ ...sit, position: 'any' },
			'"position" must be one of seated, standing, wall, floor',
		],
		['cues in one text', { ...sit, cues: 'Sit.' }, '"cues" must be a list in brackets'],
		['too many cues', { ...sit, cues: Array(9).fill('x') }, '"cues" is longer than 8'],
		['an empty cue', { ...sit, cues: ['Sit.', ' '] }, '"cues.1" must be text'],
		[
			'a figure of nobody',
			{ ...sit, figure: 'constructor' },
			/^"figure" must be one of seated-figure-4/.source,
		],
		['an id with a path', { ...sit, id: '../x' }, '"id" must be letters, digits and dashes'],
	];
	for (const [what, written, words] of bad) {
		it(`with ${what} are named, and the others read`, () => {
			const found = read({ moves: [written, { ...sit, name: 'Good' }] });
			assert.deepEqual(
				found.moves.map((entry) => entry.read.move.name),
				['Good'],
			);
			const [fault = ''] = stated(found);
			assert.ok(
				words.startsWith('^')
					? new RegExp(words).test(fault.slice('moves 0: '.length))
					: fault === `moves 0: ${words}`,
				fault,
			);
		});
	}

	const pictures = [
		'../../x.svg',
		'/etc/x.svg',
		'C:\\x.png',
		'..\\x.png',
		'sub/x.png',
		'.hidden.svg',
		'..svg',
		'x.svg/../../y.svg',
		'https://example.org/x.svg',
		'file:x.svg',
		'x.html',
		'x.svg.exe',
		'data:text/html;base64,AAAA',
		'data:image/svg+xml,<svg/>',
		'',
		7,
	];
	for (const picture of pictures) {
		it(`take no picture from ${JSON.stringify(picture)}`, () => {
			assert.deepEqual(stated(read({ moves: [{ ...sit, picture }] })), [
				'moves 0: "picture" must be the name of an SVG or PNG file right beside this one',
			]);
		});
	}

	it('have ids of their own within a file; an earlier file comes first without a word', () => {
		const twice = read({ moves: [sit, { ...sit, seconds: 40 }] });
		assert.deepEqual(stated(twice), [
			'moves 1: there is another one with the id wall-sit before it',
		]);
		const both = read({ moves: [sit] }, { moves: [{ ...sit, seconds: 40 }] });
		assert.deepEqual(stated(both), []);
		assert.deepEqual(
			both.moves.map((entry) => entry.read.move.dose.seconds),
			[30],
		);
	});

	it('may be called __proto__ and harm nobody', () => {
		const hostile = JSON.parse(
			'{"moves":[{"name":"a","seconds":30,"__proto__":{"sides":2}},{"name":"__proto__","seconds":30}]}',
		);
		const { moves } = read(hostile);
		assert.deepEqual(
			moves.map((entry) => [entry.read.move.id, entry.read.move.dose.sides]),
			[
				['mine:a', 1],
				['mine:proto', 1],
			],
		);
	});
});
