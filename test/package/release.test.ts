import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../hosts/children.mjs';
import { root } from '../hosts/places.mjs';
import { citedSources, gateFile, gateReasons, REVIEWED } from '../release/gate.mjs';
import { bundledFolders, notices, noticesFile, packageFolders } from '../release/notices.mjs';
import { MOST, packageReasons, publishSteps, versionReasons } from '../release/release.mjs';
import { bundledBom, writeSbom } from '../release/sbom.mjs';
import { shots } from '../screenshots/shots.ts';
import { withoutPictures } from '../scripts/package.mjs';

type Bom = ReturnType<typeof bundledBom>;

const NOW = new Date('2026-11-22T12:00:00Z');
const signed = { by: 'A. Name, physiotherapist', on: '2026-11-20' };
const all = (keys: readonly string[], entry: unknown) =>
	Object.fromEntries(keys.map((key) => [key, entry]));
const gate = (review: unknown, checked: unknown) =>
	JSON.stringify({ clinicianReview: all(REVIEWED, review), checkedSources: checked });

describe('the release gate', () => {
	it('opens when a clinician has read every part and every source is checked', () => {
		assert.deepEqual(gateReasons(gate(signed, all(['NHS'], signed)), ['NHS'], NOW), []);
	});

	const closed: [string, unknown][] = [
		['nobody', null],
		['a name alone', { by: 'A. Name' }],
		['a day alone', { on: '2026-11-20' }],
		['an empty name', { by: ' ', on: '2026-11-20' }],
		['a day to come', { by: 'A. Name', on: '2026-11-23' }],
		['no day of the openHours', { by: 'A. Name', on: '2026-13-41' }],
		['yes', true],
	];
	for (const [story, entry] of closed) {
		it(`stays closed with ${story} for an entry, and says what is missing`, () => {
			assert.deepEqual(gateReasons(gate(entry, { NHS: entry }), ['NHS'], NOW), [
				...REVIEWED.map((part) => `No clinician has read the ${part}.`),
				'Not checked against the original: NHS.',
			]);
		});
	}

	it('stays closed for a source that is cited but not in the file', () => {
		assert.deepEqual(gateReasons(gate(signed, {}), ['New'], NOW), [
			'Not checked against the original: New.',
		]);
	});

	it('stays closed for a file that is no JSON', () => {
		assert.deepEqual(gateReasons('{', [], NOW), ['.github/release-gate.json is no JSON.']);
	});

	it('has a place for every part and every source that the product cites', async () => {
		const file = JSON.parse(await readFile(gateFile, 'utf8')) as Record<string, object>;
		assert.deepEqual(Object.keys(file.clinicianReview ?? {}), REVIEWED);
		const cited = await citedSources();
		assert.ok(cited.length > 10);
		assert.deepEqual(Object.keys(file.checkedSources ?? {}), cited);
	});
});

describe('a release', () => {
	const ready = { version: '1.2.3', changelog: '# Changelog\n\n## 1.2.3 (2026-11-22)\n\n- x\n' };

	const versions: [string, Parameters<typeof versionReasons>[0], string | null][] = [
		['a dated version', ready, null],
		['the tag of the version', { ...ready, ref: 'v1.2.3' }, null],
		['another tag', { ...ready, ref: 'v1.2.4' }, 'The tag is v1.2.4'],
		[
			'an undated version',
			{ ...ready, changelog: '## 1.2.3 (unreleased)\n' },
			'CHANGELOG.md begins',
		],
		['another version', { ...ready, version: '1.2.4' }, 'CHANGELOG.md begins'],
	];
	for (const [story, version, reason] of versions) {
		it(`of ${story} ${reason === null ? 'goes' : 'is refused'}`, () => {
			const [stated, ...more] = versionReasons(version);
			assert.deepEqual(more, []);
			assert.ok(reason === null ? stated === undefined : stated?.startsWith(reason), stated);
		});
	}

	it('is of the very file that was built, and not too heavy', () => {
		assert.deepEqual(packageReasons({ bytes: MOST, sha256: 'a', built: 'a' }), []);
		assert.equal(packageReasons({ bytes: MOST + 1, sha256: 'a' }).length, 1);
		assert.equal(packageReasons({ bytes: 1, sha256: 'a', built: 'b' }).length, 1);
	});

	it('sends one file to both registries, with no secret among the arguments', () => {
		const [marketplace, openVsx] = publishSteps('x.vsix').map(({ args }) => args.join(' '));
		assert.match(marketplace ?? '', /^vsce publish --packagePath x\.vsix --oidc/);
		assert.match(openVsx ?? '', /ovsx@[\d.]+ publish x\.vsix/);
	});

	it('says in a dry run what it would do, and does nothing', async () => {
		const args = ['test/scripts/release.mjs', 'README.md', '--dry-run'];
		const { code, output } = await run(process.execPath, args, { cwd: root });
		assert.equal(code, 0, output);
		assert.match(output, /would run: npx vsce publish --packagePath README\.md/);
		assert.match(output, /would run: npx --yes ovsx@[\d.]+ publish README\.md/);
	});

	it('is refused in plain words as long as the gate is closed', async () => {
		const reasons = gateReasons(await readFile(gateFile, 'utf8'), await citedSources(), new Date());
		const args = ['test/scripts/release.mjs', '--check'];
		const { code, output } = await run(process.execPath, args, { cwd: root });
		assert.equal(code, reasons.length > 0 ? 1 : 0, output);
		assert.ok(reasons.every((reason) => output.includes(reason)));
	});

	it('names every package that is bundled, with its licence: `npm run notices` makes the file', async () => {
		assert.equal(await readFile(noticesFile, 'utf8'), await notices());
	});

	it('lists every package that is bundled, and none that only builds or tests it', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'sbom-'));
		try {
			const file = await writeSbom(join(folder, 'next-posture.vsix'));
			const bom = JSON.parse(await readFile(file, 'utf8')) as Bom;
			const names = (await bundledFolders()).map((path) => path.replace(/^.*node_modules\//, ''));
			assert.equal(bom.bomFormat, 'CycloneDX');
			assert.equal(bom.metadata.component.name, 'next-posture');
			assert.deepEqual(bom.components.map(({ name }) => name).sort(), names.toSorted());
			const refs = bom.components.map((component) => component['bom-ref']);
			assert.deepEqual(bom.dependencies[0]?.dependsOn.toSorted(), refs.toSorted());
			assert.ok(names.includes('lit-html') && !names.includes('esbuild'));
		} finally {
			await rm(folder, { recursive: true });
		}
	});

	it('has no list where npm’s lock lacks what is bundled', () => {
		const component = { 'bom-ref': 'a@1.0.0', name: 'a', version: '1.0.0' };
		const bom = {
			bomFormat: 'CycloneDX',
			metadata: { component },
			components: [],
			dependencies: [],
		};
		assert.throws(() => bundledBom(bom, new Set(['b@1.0.0']), 'a'), /0 of the 1 bundled/);
	});

	describe('by its workflows', () => {
		const workflow = (name: string) =>
			readFile(join(root, '.github', 'workflows', `${name}.yml`), 'utf8');

		it('attests where the package comes from and what is in it, before it is published', async () => {
			const release = await workflow('release');
			const order = [
				'npm run release -- --check',
				'.ci/run',
				'npm run package',
				'actions/attest-build-provenance@',
				'actions/attest-sbom@',
				'gh attestation verify',
				'npm run release -- *.vsix --sha256 "$SHA256" --dry-run',
			].map((step) => release.indexOf(step));
			assert.ok(!order.includes(-1), String(order));
			assert.deepEqual(
				order,
				order.toSorted((one, other) => one - other),
			);
		});

		it('is tried without publishing in CI, which audits what is installed', async () => {
			const ci = await workflow('ci');
			assert.match(
				ci,
				/npm run package\n.*\n\s+run: npm run release -- \*\.vsix --dry-run --clients/,
			);
			assert.match(ci, /npm audit --package-lock-only --audit-level=high/);
			assert.doesNotMatch(ci, /secrets\./);
		});

		it('pins every action to a commit', async () => {
			for (const name of ['ci', 'release']) {
				const uses = [...(await workflow(name)).matchAll(/uses: (\S+)(.*)/g)];
				assert.ok(uses.length > 2);
				for (const [line, action] of uses) {
					assert.match(action ?? '', /@[0-9a-f]{40}$/, line);
				}
			}
		});

		it('is described step by step: what the list names is there', async () => {
			const list = await readFile(join(root, '.github', 'RELEASING.md'), 'utf8');
			const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
				scripts: Record<string, string>;
			};
			const named = [...list.matchAll(/npm run ([\w:]+)/g)].map(([, script]) => script ?? '');
			assert.ok(named.length > 2);
			assert.deepEqual(
				named.filter((script) => !Object.hasOwn(scripts, script)),
				[],
			);
			for (const [, secret = ''] of (await workflow('release')).matchAll(/secrets\.(\w+)/g)) {
				assert.ok(list.includes(secret), secret);
			}
		});
	});

	it('takes its packages from the paths of the modules, nested ones too', () => {
		assert.deepEqual(
			packageFolders([
				'node_modules/lit/a.js',
				'node_modules/@x/y/dist/b.js',
				'node_modules/lit/node_modules/z/c.js',
				'node_modules/lit/d.js',
			]),
			['node_modules/@x/y', 'node_modules/lit', 'node_modules/lit/node_modules/z'],
		);
	});

	it('shows pictures in its README that there are, and none that a script does not take', async () => {
		const readme = await readFile(join(root, 'README.md'), 'utf8');
		const shown = [...readme.matchAll(/!\[[^\]]+\]\(media\/(\w+)\.png\)/g)].map(([, name]) => name);
		assert.deepEqual(shown, Object.keys(shots));
		for (const name of shown) {
			assert.ok((await stat(join(root, 'media', `${name}.png`))).size > 10_000);
		}
	});

	it('has a README without pictures, where they cannot be fetched', async () => {
		const readme = await readFile(join(root, 'README.md'), 'utf8');
		assert.match(readme, /^!\[/m);
		assert.doesNotMatch(withoutPictures(readme), /!\[/);
	});
});
