import { type Day, dayName } from '../../base/calendar.ts';
import { fromKm, toKm, type Units } from '../diary/run.ts';
import { finish, type Finished, type LineParts, says } from './lineParts.ts';
import { ASKED, isTooFast, ODD } from './costs.ts';
import type { Meaning, Part, Token } from './meanings.ts';
import {
	dayOfPart,
	dayOfWeekday,
	type LineRules,
	type Misfit,
	nothingPlaced,
	place,
	type Placed,
} from './placing.ts';
import { readTokens } from './tokens.ts';
import { folded } from './vocabulary.ts';

/** A piece that does not fit: where it stands, what the rest of the line says, and what would fit. */
export interface MisfitPiece {
	readonly text: string;
	/** The piece before it; empty: it is the first. */
	readonly after: string;
	readonly rest: LineParts;
	/** How the piece may be written so that it says something. */
	readonly instead: string;
}

export type LineMisfit = MisfitPiece & { readonly kind: Misfit | 'clash' };

/** One way to read a line, and the line as it would be written to be read so and no other way. */
export interface Reading {
	readonly parts: LineParts;
	readonly line: string;
	/** The time of day, the distance or whatever else that only this reading has is hardly ever meant. */
	readonly odd: boolean;
}

/** The readings of a line: one, or the two between which only the person can choose. */
export function readingsOf(line: string, rules: LineRules): readonly Reading[] | LineMisfit {
	const tokens = readTokens(line, rules);
	const all = arrange(tokens, rules);
	if ('misfit' in all) {
		return misfitAt(all.misfit, all.token, tokens, line, rules);
	}
	const ways = all.ways.map((placed) => finish(placed, tokens, line, rules));
	const [best, ...others] = distinct(ways.sort((one, other) => one.cost - other.cost));
	if (!best) {
		return [];
	}
	const endless = tokens.find((_, index) => says(best.placed.meanings[index], 'until'));
	if (best.placed.awaitsEnd && best.parts.weekly && endless) {
		return misfitAt('vague', endless, tokens, line, rules);
	}
	const unsure = best.cost >= ODD ? bareNumberIn(best.placed, tokens, rules) : null;
	if (unsure) {
		return misfitAt('unplaced', unsure, tokens, line, rules);
	}
	if (best.clash) {
		const paced = tokens.find((_, index) => says(best.placed.meanings[index], 'pace'));
		return paced ? misfitAt('clash', paced, tokens, line, rules) : [];
	}
	const hasty = hastyIn(best, tokens, rules);
	if (hasty) {
		return misfitAt('clash', hasty, tokens, line, rules);
	}
	const near = others.filter(({ cost, clash }) => cost <= best.cost + ASKED && !clash);
	return [best, ...near].slice(0, 2).map(({ parts, placed, cost }) => ({
		parts,
		line: rewritten(line, tokens, placed, rules),
		odd: cost >= ODD,
	}));
}

/** Of all ways to place the first pieces only so many are followed; a number has few places. */
const MOST_WAYS = 40;

const SKIPPED: Meaning = { parts: [], cost: 0 };

type Arranged =
	{ readonly ways: readonly Placed[] } | { readonly misfit: Misfit; readonly token: Token };

/** All ways to place the pieces, or the first piece that fits nowhere; `skip`: such pieces are left out. */
function arrange(tokens: readonly Token[], rules: LineRules, skip = false): Arranged {
	let ways: readonly Placed[] = [nothingPlaced];
	for (const token of tokens) {
		const next: Placed[] = [];
		let misfit: Misfit = 'unplaced';
		for (const way of ways) {
			for (const meaning of token.meanings) {
				const placed = place(way, meaning, rules);
				if (typeof placed !== 'string') {
					next.push(placed);
				} else if (token.meanings.length === 1 || placed === 'zero') {
					misfit = placed;
				}
			}
		}
		if (next.length > 0) {
			ways = next.sort((one, other) => one.cost - other.cost).slice(0, MOST_WAYS);
		} else if (skip) {
			ways = ways.map((way) => ({ ...way, meanings: [...way.meanings, SKIPPED] }));
		} else {
			return { misfit, token };
		}
	}
	return { ways };
}

/** What is wrong with a piece, and what the others say without it. */
function misfitAt(
	kind: LineMisfit['kind'],
	token: Token,
	tokens: readonly Token[],
	line: string,
	rules: LineRules,
): LineMisfit {
	const index = tokens.indexOf(token);
	const others = tokens.map((one) => (one === token ? { ...one, meanings: [SKIPPED] } : one));
	const all = arrange(others, rules, true);
	const ways = 'ways' in all ? all.ways : [];
	const [best] = ways
		.map((placed) => finish(placed, others, line, rules))
		.sort((one, other) => one.cost - other.cost);
	const { parts: rest } = best ?? finish(nothingPlaced, [], line, rules);
	const { text } = token;
	return { kind, text, after: tokens[index - 1]?.text ?? '', rest, instead: insteadOf(text, rest) };
}

/** A number with the unit that the line lacks; anything else, and what lacks nothing, in quotes. */
function insteadOf(typed: string, { km, seconds, clock }: LineParts): string {
	const text = folded(typed);
	if (/^\d+(?:[.,]\d+)?$/u.test(text) && Number(text) > 0) {
		if (seconds === null) {
			return `${text} min`;
		}
		if (km === null) {
			return `${text} km`;
		}
		if (clock === null && /^\d\d?$/u.test(text) && Number(text) < 24) {
			return `at ${text}:00`;
		}
	}
	return `"${typed}"`;
}

function distinct(ways: readonly Finished[]): readonly Finished[] {
	const seen = new Set<string>();
	return ways.filter(({ parts: { km, seconds, day, clock } }) => {
		const outcome = [km, seconds, day, clock].join('/');
		const isNew = !seen.has(outcome);
		seen.add(outcome);
		return isNew;
	});
}

/** A number without a unit that is read as anything but a distance; in a plan, a time of day that is read as none. */
function bareNumberIn(
	{ meanings }: Placed,
	tokens: readonly Token[],
	{ plan }: LineRules,
): Token | null {
	const isUnsure = (text: string, meaning: Meaning | undefined) =>
		/^[\d.,]+\s*m?$/u.test(text)
			? !says(meaning, 'distance')
			: plan && /^\d{1,2}:\d\d$/u.test(text) && !says(meaning, 'clock');
	return (
		tokens.find(
			({ text, meanings: all }, index) => all.length > 1 && isUnsure(folded(text), meanings[index]),
		) ?? null
	);
}

/** A time with its unit in which nobody has run so far: "8 km, 5 minutes faster". */
function hastyIn(
	{ parts: { km, seconds }, placed }: Finished,
	tokens: readonly Token[],
	{ plan }: LineRules,
): Token | null {
	const isHasty = !plan && km !== null && seconds !== null && isTooFast(km, seconds);
	const found = tokens.find(
		({ text }, index) => says(placed.meanings[index], 'duration') && /\p{L}/u.test(text),
	);
	return (isHasty && found) || null;
}

/** The line with every piece that may mean several things written as what it is taken to mean. */
function rewritten(
	line: string,
	tokens: readonly Token[],
	placed: Placed,
	rules: LineRules,
): string {
	let written = '';
	let from = 0;
	for (const [index, { text, at, meanings }] of tokens.entries()) {
		const [part] = meanings.length > 1 ? (placed.meanings[index]?.parts ?? []) : [];
		if (part) {
			written += line.slice(from, at) + partText(part, placed, rules);
			from = at + text.length;
		}
	}
	return written + line.slice(from);
}

const two = (number: number) => String(number).padStart(2, '0');

/** A part as it is written so that it means nothing else; those that can mean one thing only stay. */
function partText(part: Part, { distance }: Placed, rules: LineRules): string {
	if (part.what === 'distance') {
		return distanceText(part.km, part.units);
	}
	if (part.what === 'duration') {
		return secondsText(part.seconds);
	}
	if (part.what === 'pace') {
		const units = part.units ?? distance?.units ?? rules.units;
		const minutes = Math.floor(part.seconds / 60);
		return `${minutes}:${two(part.seconds % 60)}/${units === 'km' ? 'km' : 'mi'}`;
	}
	if (part.what === 'clock') {
		return `at ${two(Math.floor(part.minutes / 60))}:${two(part.minutes % 60)}`;
	}
	const day = dayOf(part, rules);
	return day === null ? '' : dayName(day);
}

/** The day that a part names; null: none. */
function dayOf(part: Part, rules: LineRules): Day | null {
	if (part.what === 'weekday') {
		return dayOfWeekday(part, rules);
	}
	if (part.what === 'near') {
		return rules.today + part.days;
	}
	return part.what === 'date' ? dayOfPart(part, rules) : null;
}

/** 0:45:10, which means nothing else. */
export function secondsText(seconds: number): string {
	const whole = Math.round(seconds);
	const minutes = Math.floor(whole / 60) % 60;
	return `${Math.floor(whole / 3600)}:${two(minutes)}:${two(whole % 60)}`;
}

const typed = (km: number, units: Units) => Math.round(fromKm(km, units) * 1000) / 1000;

/** A distance as it is typed: at most three digits after the point. */
export function distanceText(km: number, units: Units): string {
	return `${typed(km, units)} ${units === 'km' ? 'km' : 'mi'}`;
}

/** The km that a distance is read as where it is typed so. */
export function asTyped(km: number, units: Units): number {
	return toKm(typed(km, units), units);
}
