import { readFileSync } from 'node:fs';

/** A setting as package.json contributes it; what is read of it here. */
export interface Property {
	readonly type: string;
	readonly default: unknown;
	readonly scope: string;
	readonly ignoreSync?: boolean;
	readonly order: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly enum?: readonly string[];
	readonly enumItemLabels?: readonly string[];
	readonly enumDescriptions?: readonly string[];
	readonly keywords?: readonly string[];
	readonly items?: { readonly enum: readonly string[] };
	/** The settings that an object holds. */
	readonly properties?: Readonly<Record<string, { readonly items: { readonly pattern: string } }>>;
	readonly markdownDescription: string;
}

/** A group of settings, as the Settings editor shows it under a title. */
export interface Group {
	readonly title: string;
	readonly order: number;
	readonly properties: Readonly<Record<string, Property>>;
}

export interface Manifest {
	readonly contributes: {
		readonly commands: readonly { readonly command: string; readonly title: string }[];
		readonly configuration: readonly Group[];
		readonly walkthroughs: readonly {
			readonly steps: readonly {
				readonly title: string;
				readonly description: string;
				readonly media: { readonly svg: string; readonly altText: string };
				readonly completionEvents: readonly string[];
				/** Shown only to those whom it concerns. */
				readonly when?: string;
			}[];
		}[];
	};
}

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

export const manifest = read('package.json') as Manifest;

/** The settings of all groups, in the order in which the Settings editor shows them. */
export const properties: Readonly<Record<string, Property>> = Object.fromEntries(
	manifest.contributes.configuration.flatMap((group) => Object.entries(group.properties)),
);

/** The contributed texts, by their keys without the percent signs. */
export const texts = read('package.nls.json') as Readonly<Record<string, string>>;
