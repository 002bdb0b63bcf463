import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { NextPostureState } from '../../../media/api.d.ts';
import { PHASES } from '../../../src/core/timer/state.ts';
import { ExportedApi } from '../../../src/host/api.ts';
import { JUNK } from '../../fuzz/hostile/junk.ts';
import { Desk } from '../timer/desk.ts';

function exported() {
	const errors: unknown[] = [];
	const calls: unknown[][] = [];
	const made = new ExportedApi({
		startBreak: (...args: unknown[]) => {
			calls.push(args);
			return Promise.resolve(true);
		},
		onError: (error) => errors.push(error),
	});
	return { made, api: made.api, errors, calls };
}

describe('what other extensions are given', () => {
	it('can be read before anything is known', () => {
		const { version, phase, minutes } = exported().api;
		assert.deepEqual({ version, phase, minutes }, { version: 1, phase: null, minutes: null });
	});

	it('follows the sit timer, and fires where the phase or the minutes are others', () => {
		const { made, api } = exported();
		const announced: NextPostureState[] = [];
		api.onDidChange((state) => announced.push(state));
		const desk = new Desk();
		made.update(desk.view);
		made.update({ ...desk.view, quietUntil: 1 } as NextPostureState);
		desk.type(31);
		made.update(desk.view);
		assert.deepEqual(announced, [
			{ phase: 'sitting', minutes: 0 },
			{ phase: 'due', minutes: 31 },
		]);
		assert.deepEqual([api.phase, api.minutes], ['due', 31]);
	});

	it('holds nothing but what it says, frozen', () => {
		const { made, api } = exported();
		let given: unknown;
		api.onDidChange((state) => (given = state));
		made.update(new Desk().view);
		assert.deepEqual(Object.keys(given as object), ['phase', 'minutes']);
		assert.throws(() => Object.assign(given as object, { minutes: 99 }), TypeError);
		assert.throws(() => Object.assign(api, { startBreak: () => {} }), TypeError);
		assert.throws(() => Object.assign(api, { phase: 'off' }), TypeError);
		assert.deepEqual(Object.keys(api), [
			'version',
			'phase',
			'minutes',
			'onDidChange',
			'startBreak',
		]);
	});

	it('goes on to the others when a listener throws, and reports that', () => {
		const { made, api, errors } = exported();
		const fault = new Error('theirs');
		const announced: string[] = [];
		api.onDidChange(() => announced.push('first'));
		api.onDidChange(() => {
			throw fault;
		});
		api.onDidChange(() => announced.push('last'));
		made.update({ phase: 'due', minutes: 30 });
		assert.deepEqual(announced, ['first', 'last']);
		assert.deepEqual(errors, [fault]);
		assert.equal(api.phase, 'due');
	});

	it('calls a listener as it asks to be called, until that is disposed of', () => {
		const { made, api } = exported();
		const disposables: { dispose(): unknown }[] = [];
		const self = { announced: 0 };
		const returned = api.onDidChange(
			function (this: typeof self) {
				this.announced++;
			},
			self,
			disposables,
		);
		assert.deepEqual(disposables, [returned]);
		made.update({ phase: 'sitting', minutes: 1 });
		disposables[0]?.dispose();
		made.update({ phase: 'sitting', minutes: 2 });
		assert.equal(self.announced, 1);
	});

	it('refuses what is no listener, and stays as it was', () => {
		const { made, api, errors } = exported();
		for (const junk of JUNK) {
			assert.throws(() => api.onDidChange(junk as never), /onDidChange takes a function/);
		}
		for (const junk of JUNK) {
			api.onDidChange(() => {}, junk, junk as never).dispose();
		}
		made.update({ phase: 'off', minutes: null });
		assert.deepEqual(errors, []);
	});

	it('passes over a list that it cannot add to, and gives what it would have added', () => {
		const { made, api } = exported();
		let announced = 0;
		const listening = api.onDidChange(() => announced++, null, Object.freeze([]) as never);
		made.update({ phase: 'due', minutes: 30 });
		listening.dispose();
		made.update({ phase: 'off', minutes: null });
		assert.equal(announced, 1);
	});

	it('starts a break whatever it is given, which goes no further', async () => {
		const { api, calls } = exported();
		const given: { startBreak: (...args: unknown[]) => Promise<boolean> } = api;
		for (const junk of JUNK) {
			assert.equal(await given.startBreak.call(junk, junk), true);
		}
		assert.ok(calls.length === JUNK.length && calls.every((args) => args.length === 0));
	});

	it('says nothing any more when it is disposed of', () => {
		const { made, api } = exported();
		api.onDidChange(() => assert.fail());
		made.dispose();
		made.update({ phase: 'off', minutes: null });
	});

	it('has all phases of the sit timer in its types', () => {
		const types = readFileSync('media/api.d.ts', 'utf8');
		const [, union = ''] = /NextPosturePhase =([^;]*);/.exec(types) ?? [];
		const named = [...union.matchAll(/'(\w+)'/g)].map(([, name]) => name);
		assert.deepEqual(named, [...PHASES]);
	});
});
