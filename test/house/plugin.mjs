/** @file The linter's rule of folders.mjs: oxlint shows it where the import stands. */
import { posix } from 'node:path';
import { isAllowed } from './folders.mjs';

/**
 * What a rule is given, as ESLint's documentation has it.
 * @typedef {{ type: string, value?: unknown }} Specifier
 * @typedef {{ source?: Specifier | null, argument?: { literal?: Specifier } }} Importing
 * @typedef {{ filename: string, report(found: { node: unknown, message: string }): void }} Context
 */

const folders = {
	/** @param {Context} context */
	create(context) {
		const [, from] = /[\\/]src[\\/](.*)$/.exec(context.filename) ?? [];
		const file = from?.replaceAll('\\', '/');
		/** @param {Importing} node */
		const check = (node) => {
			const specifier = (node.source ?? node.argument?.literal)?.value;
			if (file === undefined || typeof specifier !== 'string' || !specifier.startsWith('.')) {
				return;
			}
			const target = posix.join(posix.dirname(file), specifier);
			if (!isAllowed(file, target)) {
				const [one, other] = [file, target].map((path) => `src/${posix.dirname(path)}`);
				const message = `${one} may not import ${other}: test/house/folders.mjs says what it may.`;
				context.report({ node, message });
			}
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check,
			TSImportType: check,
		};
	},
};

export default { meta: { name: 'house' }, rules: { folders } };
