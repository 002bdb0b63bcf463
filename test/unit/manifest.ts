import { readFileSync } from 'node:fs';

/** A setting as package.json contributes it; what is read of it here. */
export interface Property {
	readonly type: string;
	readonly default: unknown;
	readonly scope: string;
	readonly order: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly enum?: readonly string[];
	readonly items?: { readonly enum: readonly string[] };
	readonly markdownDescription: string;
}

export interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string }[];
		readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
	};
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const manifest = read('package.json') as Manifest;

/** The contributed texts, by their keys without the percent signs. */
export const texts = read('package.nls.json') as Readonly<Record<string, string>>;
