import assert from 'node:assert/strict';
import { DataFolder } from '../../faults/dataFolder.ts';
import { FOLDER, Person } from '../../faults/person.ts';
import { disk, shown } from '../../support/vscode.ts';

describe('the data folder in a window', () => {
	beforeEach(() => {
		shown.length = 0;
	});

	it('gets what is new while a notification stays open for ever', async () => {
		const person = new Person();
		disk.held.set(`${FOLDER}/my-moves.sync-conflict-20261102-101112-ABCDEFG.json`, '{}');
		const folder = new DataFolder(person);
		await folder.open();
		assert.match(shown.join('\n'), /changed on two machines at once: my-moves\.sync-conflict/);
		await folder.make(1);
		await folder.make(2);
		assert.equal(await folder.kept(), 2);
	});
});
