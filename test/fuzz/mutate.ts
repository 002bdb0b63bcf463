import type { Random } from '../simulate/random.ts';

/** What parsers stumble over. */
const TOKENS = [
	'\0',
	'"',
	'""',
	',',
	';',
	'\n',
	'\r\n',
	'<',
	'</',
	'/>',
	'<!--',
	'<![CDATA[',
	'<!DOCTYPE a [<!ENTITY b "&b;&b;">]>',
	'&b;',
	'&#1114112;',
	'<trk><trkseg>',
	'</Activity>',
	'-1',
	'1e308',
	'NaN',
	'999999999999999999999',
	'\u{1f3c3}',
	'\ufeff',
	'9999-99-99T99:99:99Z',
].map((token) => new TextEncoder().encode(token));

function spliced(content: Uint8Array, from: number, to: number, between: Uint8Array): Uint8Array {
	const result = new Uint8Array(from + between.length + content.length - to);
	result.set(content.subarray(0, from));
	result.set(between, from);
	result.set(content.subarray(to), from + between.length);
	return result;
}

type Mutation = (content: Uint8Array, random: Random, other: Uint8Array) => Uint8Array;

const place = (content: Uint8Array, random: Random) => random.between(0, content.length);

/** A stretch of the content, mostly short. */
function stretch(content: Uint8Array, random: Random): [from: number, to: number] {
	const from = place(content, random);
	const length = random.chance(0.8) ? random.between(1, 16) : random.between(1, 4000);
	return [from, Math.min(content.length, from + length)];
}

function withByte(content: Uint8Array, random: Random, byte: (before: number) => number) {
	const copy = content.slice();
	if (copy.length > 0) {
		const at = random.between(0, copy.length - 1);
		copy[at] = byte(copy[at] ?? 0);
	}
	return copy;
}

const MUTATIONS: readonly Mutation[] = [
	(content, random) => withByte(content, random, (before) => before ^ (1 << random.between(0, 7))),
	(content, random) => withByte(content, random, () => random.between(0, 255)),
	(content, random) => withByte(content, random, () => (random.chance(0.5) ? 0xff : 0)),
	(content, random) => content.slice(0, place(content, random)),
	(content, random) => spliced(content, ...stretch(content, random), new Uint8Array(0)),
	(content, random) => {
		const [from, to] = stretch(content, random);
		return spliced(content, to, to, content.slice(from, to));
	},
	(content, random) => {
		const token = TOKENS[random.between(0, TOKENS.length - 1)] ?? new Uint8Array(0);
		const at = place(content, random);
		return spliced(content, at, at, token);
	},
	(content, random) => {
		const filler = new Uint8Array(random.between(1, 100_000)).fill(random.between(0, 255));
		const at = place(content, random);
		return spliced(content, at, at, filler);
	},
	(content, random, other) => {
		const [from, to] = stretch(other, random);
		return spliced(content, ...stretch(content, random), other.slice(from, to));
	},
];

/** The content with one to four changes; `other` is what parts of another file are taken from. */
export function mutated(content: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
	let result = content;
	const changes = random.between(1, 4);
	for (let change = 0; change < changes; change++) {
		const mutation = MUTATIONS[random.between(0, MUTATIONS.length - 1)];
		result = mutation?.(result, random, other) ?? result;
	}
	return result;
}
