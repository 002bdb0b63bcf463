import assert from 'node:assert/strict';
import type { FileFormat } from '../../../src/core/base/schema.ts';
import { checksum, slotText } from '../../../src/host/storage/slot.ts';
import { TwoSlotFile } from '../../../src/host/storage/twoSlotFile.ts';
import { MemoryFiles, StorageReports } from '../../support/memoryFiles.ts';

interface Body {
	readonly version: number;
	readonly text: string;
}

const NOW = 1_772_442_000_000;

const format: FileFormat<Body> = {
	version: 1,
	parse(value) {
		const body = value as Body | undefined;
		if (!body) {
			return { fault: 'it is no record' };
		}
		if (body.version > 1) {
			return 'future';
		}
		return typeof body.text === 'string' ? body : { fault: '"text" is no text' };
	},
};

/** A field that is not known, of lists in lists. */
const deep = `{"version":1,"text":"x","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
const deepSlot = `{"seq":9,"sum":"${checksum(deep)}"}\n${deep}\n`;

const body = (text: string): Body => ({ version: 1, text });

describe('a file of two slots', () => {
	let files: MemoryFiles;
	let reports: StorageReports;
	const open = () => new TwoSlotFile(files, 'f', format, reports, () => NOW);
	const slot = (name: 'a' | 'b') => files.held.get(`f.${name}`) ?? '';

	/** What a window that opens now reads. */
	const seen = async () => (await open().read())?.text ?? null;

	async function write(...texts: string[]): Promise<void> {
		const file = open();
		await file.read();
		for (const text of texts) {
			await file.write(body(text));
		}
	}

	beforeEach(() => {
		files = new MemoryFiles();
		reports = new StorageReports();
	});

	it('holds nothing at first', async () => {
		assert.equal(await seen(), null);
		assert.deepEqual(files.written, []);
	});

	it('writes its slots in turn, and reads the newest', async () => {
		await write('one', 'two', 'three');
		await write('four');
		assert.equal(await seen(), 'four');
		assert.deepEqual(files.written, ['f.a', 'f.b', 'f.a', 'f.b']);
	});

	it('writes a body as its format has it on disk, and holds it as it is in memory', async () => {
		const loud: FileFormat<Body> = {
			...format,
			parse: (value) => {
				const parsed = format.parse(value);
				return parsed !== 'future' && 'text' in parsed ? body(parsed.text.toLowerCase()) : parsed;
			},
			encode: ({ text }) => body(text.toUpperCase()),
		};
		const file = new TwoSlotFile(files, 'f', loud, reports, () => NOW);
		await file.read();
		await file.write(body('one'));
		assert.equal(slot('a'), slotText(1, body('ONE')));
		assert.deepEqual(await file.read(), body('one'));
		assert.deepEqual(
			await new TwoSlotFile(files, 'f', loud, reports, () => NOW).read(),
			body('one'),
		);
	});

	for (const newest of ['a', 'b'] as const) {
		it(`reads the older body while a write to slot ${newest} is anywhere short of whole`, async () => {
			const texts = newest === 'a' ? ['one', 'two', 'thrêe'] : ['one', 'twô'];
			await write(...texts);
			const whole = slot(newest);
			for (let length = 0; length < whole.length - 1; length++) {
				files.held.set(`f.${newest}`, whole.slice(0, length));
				assert.equal(await seen(), texts.at(-2), `cut off after ${length}`);
			}
			// The last line break alone is no loss.
			files.held.set(`f.${newest}`, whole.slice(0, -1));
			assert.equal(await seen(), texts.at(-1));
			assert.deepEqual(reports.lines, []);
		});

		it(`reads the newer body with slot ${newest} being the older and cut off anywhere`, async () => {
			const texts = newest === 'a' ? ['one', 'two'] : ['one', 'two', 'three'];
			await write(...texts);
			const whole = slot(newest);
			for (let length = 0; length <= whole.length; length++) {
				files.held.set(`f.${newest}`, whole.slice(0, length));
				assert.equal(await seen(), texts.at(-1));
			}
			assert.deepEqual(reports.lines, []);
		});
	}

	it('heals a slot that was cut off by the next write', async () => {
		await write('one', 'two');
		files.held.set('f.b', slot('b').slice(0, 20));
		await write('again');
		assert.equal(await seen(), 'again');
		assert.equal(files.written.at(-1), 'f.b');
	});

	it('holds nothing, and says nothing, after a first write that was cut off', async () => {
		await write('one');
		files.held.set('f.a', slot('a').slice(0, -9));
		assert.equal(await seen(), null);
		assert.deepEqual(reports.lines, []);
	});

	it('keeps both aside where neither is whole', async () => {
		await write('one', 'two');
		files.held.set('f.a', slot('a').slice(0, -9));
		files.held.set('f.b', slot('b').slice(0, -9));
		assert.equal(await seen(), null);
		assert.deepEqual(files.aside, [`f.a.corrupt-${NOW}`, `f.b.corrupt-${NOW}`]);
	});

	const rubbish: [name: string, text: (whole: string) => string, reason: string][] = [
		['another program’s file', () => 'hello\n', 'its first line is not a header of ours'],
		['zeroes after a power cut', () => '\0'.repeat(90), 'its first line is not a header of ours'],
		['JSON of another kind', () => '{"a":1}\n{}\n', 'its first line is not a header of ours'],
		['a number from nowhere', () => '{"seq":-1}\n{}\n', 'its first line is not a header of ours'],
		['a changed letter', (whole) => whole.replace('one', 'One'), 'its checksum does not fit'],
		[
			'two writes mixed',
			(whole) => `${whole}${whole.slice(9)}`.replace('one', ''),
			'its checksum does not fit',
		],
		['a conflict mark', (whole) => `<<<<<<<\n${whole}`, 'its first line is not a header of ours'],
		['a body of the wrong shape', () => slotText(9, { version: 1 }), '"text" is no text'],
		['more in each other than anyone could write again', () => deepSlot, 'it nests too deep'],
		['no JSON at all', () => `{"seq":9,"sum":"${checksum('x{y')}"}\nx{y\n`, 'it is no record'],
	];
	for (const [name, spoil, reason] of rubbish) {
		it(`keeps aside, once and by name: ${name}`, async () => {
			await write('one', 'two');
			const text = spoil(slot('a'));
			files.held.set('f.a', text);
			assert.equal(await seen(), 'two');
			assert.equal(await seen(), 'two');
			assert.equal(files.held.get(`f.a.corrupt-${NOW}`), text);
			assert.equal(reports.lines.length, 1);
			assert.ok(reports.lines[0]?.startsWith(`f.a kept as f.a.corrupt-${NOW}: ${reason}`));
			await write('three');
			assert.equal(await seen(), 'three');
			assert.equal(files.held.get(`f.a.corrupt-${NOW}`), text);
		});
	}

	it('starts anew where both slots are foreign, and keeps both', async () => {
		files.held.set('f.a', 'hello');
		files.held.set('f.b', 'world');
		assert.equal(await seen(), null);
		await write('one');
		assert.equal(await seen(), 'one');
		assert.deepEqual(
			files.aside.map((name) => files.held.get(name)),
			['hello', 'world'],
		);
	});

	it('does not keep aside what another window is just writing', async () => {
		await write('one', 'two', 'three');
		const whole = slot('a');
		files.held.set('f.a', whole.replace('three', ''));
		let reads = 0;
		files.beforeRead = (name) => {
			if (name === 'f.a' && ++reads === 2) {
				files.held.set('f.a', whole);
			}
		};
		assert.equal(await seen(), 'three');
		assert.deepEqual(reports.lines, []);
	});

	it('lets two windows write in turn, each after a read', async () => {
		const [one, other] = [open(), open()];
		for (const text of ['1', '2', '3', '4', '5']) {
			for (const file of [one, other]) {
				await file.read();
				await file.write(body(text));
			}
		}
		assert.deepEqual(files.written.map((name) => name.at(-1)).join(''), 'ababababab');
		assert.equal(await seen(), '5');
	});

	it('is whole, and one of both, when two windows write at once', async () => {
		const [one, other] = [open(), open()];
		await Promise.all([one.read(), other.read()]);
		await Promise.all([one.write(body('mine')), other.write(body('theirs'))]);
		assert.equal(await seen(), 'theirs');
		assert.deepEqual(reports.lines, []);
	});

	for (const later of ['a', 'b'] as const) {
		it(`leaves a later version in slot ${later} byte for byte, and goes on beside it`, async () => {
			await write('one', 'two');
			files.held.set(`f.${later}`, slotText(7, { version: 2, words: ['new'] }));
			const before = [slot('a'), slot('b')];
			const file = open();
			assert.equal((await file.read())?.text, later === 'a' ? 'two' : 'one');
			await file.write(body('three'));
			await file.write(body('four'));
			assert.equal((await file.read())?.text, 'four');
			assert.deepEqual(reports.lines, ['f is from the future, on with f.v1']);
			assert.equal(await seen(), 'four', 'another window goes on there as well');
			assert.deepEqual([slot('a'), slot('b')], before);
			assert.deepEqual(files.aside, []);
		});
	}

	it('writes again after a write that failed', async () => {
		const file = open();
		await file.read();
		await file.write(body('one'));
		files.broken = /b$/;
		await assert.rejects(file.write(body('two')));
		files.broken = null;
		await file.write(body('three'));
		assert.equal(await seen(), 'three');
	});
});
