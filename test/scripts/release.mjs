/**
 * @file `npm run release -- <file.vsix> [--sha256 <sum>] [--dry-run]`: publishes one built package to both
 * registries, unless something keeps it back. `npm run release -- --check` looks at the gate alone. The
 * release workflow runs both. With --dry-run nothing leaves the machine: it says what it would do, and why it
 * would not yet; with --clients as well it starts the clients of both registries, which may fetch them.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { citedSources, gateFile, gateReasons } from '../release/gate.mjs';
import { packageReasons, publishSteps, versionReasons, weigh } from '../release/release.mjs';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		check: { type: 'boolean' },
		clients: { type: 'boolean' },
		'dry-run': { type: 'boolean' },
		sha256: { type: 'string' },
	},
});

/** @param {readonly string[]} reasons */
function refuse(reasons) {
	console.error(`No release:\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
	process.exit(1);
}

const gate = gateReasons(await readFile(gateFile, 'utf8'), await citedSources(), new Date());
if (values.check) {
	if (gate.length > 0) {
		refuse(gate);
	}
	console.log('Nothing keeps a release back.');
	process.exit(0);
}

const [vsix] = positionals;
if (vsix === undefined) {
	refuse(['Name the package to publish: npm run release -- next-posture-1.0.0.vsix']);
	process.exit(1);
}
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const changelog = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
const { bytes, sha256 } = await weigh(vsix);
console.log(`${vsix}: ${bytes} bytes, SHA-256 ${sha256}`);
const broken = packageReasons({ bytes, sha256, built: values.sha256 });
if (broken.length > 0) {
	refuse(broken);
}
const ref = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : undefined;
const early = [...gate, ...versionReasons({ version, changelog, ref })];
if (values['dry-run']) {
	for (const { command, args, client } of publishSteps(vsix)) {
		const { code, output } = values.clients
			? await run(command, [...client, '--version'], { cwd: root })
			: { code: 0, output: '' };
		if (code !== 0) {
			refuse([`${client.join(' ')} does not start:\n${output}`]);
		}
		console.log(`would run: ${[command, ...args].join(' ')}`);
	}
	for (const reason of early) {
		console.log(`but would not, for now: ${reason}`);
	}
	process.exit(0);
}
if (early.length > 0) {
	refuse(early);
}
for (const { command, args } of publishSteps(vsix)) {
	const { code } = await run(command, args, { cwd: root, echo: true });
	if (code !== 0) {
		refuse([`${args.join(' ')} failed; what was published before it stays published.`]);
	}
}
