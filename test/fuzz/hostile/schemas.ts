import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import type * as v from 'valibot';
import { catalogue } from '../../../src/content/moves/index.ts';
import {
	amount,
	faultOf,
	flag,
	id,
	listOf,
	oneOf,
	optional,
	orNull,
	record,
	recordOf,
	text,
	variantOf,
} from '../../../src/core/base/schema.ts';
import { readCustomMoves } from '../../../src/core/moves/custom/readCustomMoves.ts';
import { spoilt } from './junk.ts';
import { throughJson } from './properties.ts';
import { surface } from './surface.ts';
import { customFile } from './written.ts';

/** A schema, a value that it takes, and what it is to take, said once more and plainly. */
interface Shape {
	readonly schema: v.GenericSchema;
	readonly whole: unknown;
	readonly takes: (value: unknown) => boolean;
	/** Whether it may be left out of a record. */
	readonly isOptional?: true;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
const isAmount = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 8.64e15;
const isId = (value: unknown) =>
	typeof value === 'string' && value.length > 0 && value.length <= 100 && value !== '__proto__';

const leaves: readonly Shape[] = [
	{ schema: text, whole: 'text', takes: (value) => typeof value === 'string' },
	{ schema: flag, whole: true, takes: (value) => typeof value === 'boolean' },
	{ schema: amount, whole: 7, takes: isAmount },
	{ schema: id, whole: 'p1', takes: isId },
	{
		schema: oneOf(['one', 'two']),
		whole: 'two',
		takes: (value) => ['one', 'two'].includes(value as string),
	},
];

const NAMES = ['a', 'b', 'kind', 'constructor', 'toString', 'length'];

const takesField = ({ takes, isOptional }: Shape, value: Fields, name: string) =>
	value[name] === undefined
		? isOptional === true || (name in value && takes(undefined))
		: takes(value[name]);

function recordShape(fields: readonly (readonly [string, Shape])[]): Shape {
	const own = [...new Map(fields)];
	return {
		schema: record(Object.fromEntries(own.map(([name, { schema }]) => [name, schema])) as never),
		whole: Object.fromEntries(own.map(([name, { whole }]) => [name, whole])),
		takes: (value) =>
			isFields(value) && own.every(([name, shape]) => takesField(shape, value, name)),
	};
}

function variantShape(one: Shape, other: Shape): Shape {
	return {
		schema: variantOf('kind', { one: { a: one.schema }, two: { b: other.schema } } as never),
		whole: { kind: 'two', b: other.whole },
		takes: (value) =>
			isFields(value) &&
			((value['kind'] === 'one' && takesField(one, value, 'a')) ||
				(value['kind'] === 'two' && takesField(other, value, 'b'))),
	};
}

/** Every schema that ours are made of, one in the other. */
const { shape } = fc.letrec<{ shape: Shape; field: Shape }>((tie) => ({
	shape: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.constantFrom(...leaves),
		tie('shape').map((of) => ({
			schema: listOf(of.schema),
			whole: [of.whole, of.whole],
			takes: (value: unknown) =>
				Array.isArray(value) && Array.from(value as unknown[]).every(of.takes),
		})),
		tie('shape').map((of) => ({
			schema: recordOf(of.schema),
			whole: { p1: of.whole },
			takes: (value: unknown) =>
				isFields(value) &&
				Object.entries(value).every(([name, one]) => isId(name) && of.takes(one)),
		})),
		tie('shape').map((of) => ({
			schema: orNull(of.schema),
			whole: of.whole,
			takes: (value: unknown) => value === null || of.takes(value),
		})),
		fc
			.array(fc.tuple(fc.constantFrom(...NAMES), tie('field')), { minLength: 1, maxLength: 4 })
			.map(recordShape),
		fc.tuple(tie('shape'), tie('shape')).map(([one, other]) => variantShape(one, other)),
	),
	field: fc.oneof(
		tie('shape'),
		tie('shape').map((of) => ({
			...of,
			schema: optional(of.schema) as never,
			isOptional: true as const,
		})),
	),
}));

/** Any schema of the kinds that ours are made of: it takes what it is to take, and names the field else. */
export const schemas = surface(
	'schemas',
	shape.chain((of) => spoilt(of.whole).map((value) => ({ of, value }))),
	({ of, value }) => {
		assert.equal(faultOf(of.schema, of.whole), null);
		const fault = faultOf(of.schema, value);
		assert.equal(fault === null, of.takes(value), fault ?? 'taken');
		if (fault !== null) {
			assert.match(fault, /(?:^|\s)(?:is|has) /u);
			assert.ok(fault.length < 1500, `a reason of ${fault.length}`);
		}
		assert.deepEqual(Object.keys(Object.prototype), []);
		return fault === null;
	},
);

/** As much of JSON Schema as the schema of one's own moves uses. */
interface JsonSchema {
	readonly $ref?: string;
	readonly type?: string;
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly oneOf?: readonly JsonSchema[];
	readonly anyOf?: readonly JsonSchema[];
	readonly minimum?: number;
	readonly maximum?: number;
	readonly minLength?: number;
	readonly maxLength?: number;
	readonly pattern?: string;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly uniqueItems?: boolean;
	readonly items?: JsonSchema;
	readonly required?: readonly string[];
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly additionalProperties?: boolean;
	readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const editor = JSON.parse(readFileSync('media/my-moves.schema.json', 'utf8')) as JsonSchema;

const types: Readonly<Record<string, (value: unknown) => boolean>> = {
	object: isFields,
	array: Array.isArray,
	string: (value) => typeof value === 'string',
	integer: Number.isInteger,
};

/** Whether the editor marks nothing in a value. It counts characters, as JSON Schema says. */
function unmarked(schema: JsonSchema, value: unknown): boolean {
	const { $ref, type, properties = {}, items } = schema;
	const named = $ref === undefined ? undefined : editor.definitions?.[$ref.replace(/^.*\//u, '')];
	const rules: readonly boolean[] = [
		$ref === undefined || (named !== undefined && unmarked(named, value)),
		type === undefined || types[type]?.(value) === true,
		schema.const === undefined || schema.const === value,
		schema.enum?.includes(value) ?? true,
		!schema.oneOf || schema.oneOf.filter((one) => unmarked(one, value)).length === 1,
		schema.anyOf?.some((one) => unmarked(one, value)) ?? true,
	];
	if (!rules.every(Boolean)) {
		return false;
	}
	if (typeof value === 'number') {
		return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
	}
	if (typeof value === 'string') {
		const length = value.length > 2_000_000 ? Infinity : Array.from(value).length;
		const within = length >= (schema.minLength ?? 0) && length <= (schema.maxLength ?? Infinity);
		return within && (schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value));
	}
	if (Array.isArray(value)) {
		const all = value as readonly unknown[];
		const within =
			all.length >= (schema.minItems ?? 0) && all.length <= (schema.maxItems ?? Infinity);
		const texts = all.map((one) => JSON.stringify(one));
		const unique = schema.uniqueItems !== true || new Set(texts).size === texts.length;
		return within && unique && (!items || all.every((one) => unmarked(items, one)));
	}
	if (isFields(value)) {
		const has = (name: string) => Object.hasOwn(value, name);
		const known = (name: string) => Object.hasOwn(properties, name);
		return (
			(schema.required ?? []).every(has) &&
			(schema.additionalProperties !== false || Object.keys(value).every(known)) &&
			Object.entries(properties).every(([name, of]) => !has(name) || unmarked(of, value[name]))
		);
	}
	return true;
}

/** What only knowing all moves and files tells: the extension marks these itself. */
const OURS = new Set(['noMove', 'taken', 'twice']);

/** A file of one's own moves as the editor's schema has it, beside what is read of it. */
export const editorSchema = surface(
	'the schema of one’s own moves',
	spoilt(customFile),
	(value) => {
		const written = throughJson(value);
		const { faults } = readCustomMoves([written], catalogue);
		const others = faults.filter(({ problem }) => !OURS.has(problem.kind));
		const isUnmarked = unmarked(editor, written);
		assert.ok(!isUnmarked || others.length === 0, JSON.stringify(others));
		return isUnmarked;
	},
);
