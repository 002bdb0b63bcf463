import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { type Address, openUri, refusal, uriTarget, uriTargets } from '../../../src/host/uri.ts';

const address = (path: string, query = '', fragment = ''): Address => ({ path, query, fragment });

async function opened(called: Address) {
	const done: unknown[] = [];
	const refused: string[] = [];
	await openUri(called, {
		page: {
			show: async (message) => {
				done.push(message);
			},
		},
		pacer: async () => ({ breathe: () => void done.push('breathe') }),
		pauseRoutine: () => void done.push('pause'),
		log: { warn: (line) => refused.push(line) },
	});
	return { done, refused };
}

describe('an address', () => {
	const rows: [string, unknown[]][] = [
		['/stretch', [{ kind: 'open', view: 'library' }]],
		['/breathe', ['pause', 'breathe']],
		['/check', [{ kind: 'open', view: 'check' }]],
	];
	for (const [path, done] of rows) {
		it(`${path} opens that and nothing else`, async () => {
			assert.deepEqual(await opened(address(path)), { done, refused: [] });
		});
	}

	const others: [string, Address, string][] = [
		['of another word', address('/pause'), '"/pause"'],
		['in capitals', address('/Stretch'), '"/Stretch"'],
		['with a slash behind', address('/stretch/'), '"/stretch/"'],
		['of nothing', address(''), '""'],
		['of a member of every object', address('/constructor'), '"/constructor"'],
		['with a query', address('/stretch', 'token=x'), '"/stretch" with more behind it'],
		['with a fragment', address('/check', '', 'x'), '"/check" with more behind it'],
		['with a new line', address('/a\nb'), '"/a\\nb"'],
	];
	for (const [story, called, named] of others) {
		it(`${story} is refused with a line in the log`, async () => {
			assert.deepEqual(await opened(called), {
				done: [],
				refused: [`An address was refused: ${named}. It can be one of /stretch, /breathe, /check.`],
			});
		});
	}

	const part = fc.oneof(
		fc.string({ unit: 'binary' }),
		fc.constantFrom(...uriTargets.map((target) => `/${target}`), '/', '..', '%2fstretch'),
	);

	it('of any kind opens one of three, or nothing', () => {
		fc.assert(
			fc.property(part, part, part, (path, tail, query) => {
				const target = uriTarget(address(path + tail, query));
				assert.equal(
					target,
					query === '' ? uriTargets.find((one) => path + tail === `/${one}`) : undefined,
				);
			}),
		);
	});

	it('of any kind is one plain line in the log, without what stands in its query', () => {
		fc.assert(
			fc.property(part, part, fc.uuid(), (path, tail, secret) => {
				const line = refusal(address(path + tail, `token=${secret}`, secret));
				assert.match(line, /^[ -~]{1,500}$/);
				assert.ok(!line.includes(secret));
			}),
		);
	});
});
