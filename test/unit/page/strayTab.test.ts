import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { PageView } from '../../../src/core/protocol/app.ts';
import { LazyPanel } from '../../../src/host/page/lazyPanel.ts';
import type { Panel, PanelPlace } from '../../../src/host/page/panel.ts';
import { StrayTab } from '../../../src/host/page/strayTab.ts';
import { ManualClock } from '../../../src/host/testApi.ts';
import * as fake from '../../support/vscode.ts';

/** A tab as VS Code lists it: of our page, or of something else. */
interface Tab {
	input: unknown;
	isActive: boolean;
	group: Group;
}
interface Group {
	viewColumn: number;
	isActive: boolean;
	tabs: Tab[];
}

/** What stands behind a tab of ours that was there before. */
type Behind = 'a host that is gone' | 'a reload';

const PAGE = 'mainThreadWebview-nextPosture.page';

/** A window with tabs, in groups; a page that was there before is the `place`th tab of the first group. */
class FakeWindow {
	readonly clock = new ManualClock(0);
	readonly groups: Group[] = [];
	readonly done: string[] = [];
	private readonly changes = new fake.EventEmitter<void>();
	private readonly behind: Behind;
	private restore: (panel: unknown) => Promise<void> = () => Promise.resolve();
	private isOpen = false;
	readonly panel: LazyPanel;

	constructor(
		behind: Behind,
		tabs: readonly (readonly string[])[],
		active: readonly number[],
		loaded: Promise<void> = Promise.resolve(),
	) {
		this.behind = behind;
		tabs.forEach((names, column) => {
			const group: Group = { viewColumn: column + 1, isActive: column === 0, tabs: [] };
			group.tabs = names.map((name, index) => tabOf(name, group, index === active[column]));
			this.groups.push(group);
		});
		Object.assign(fake.window, {
			tabGroups: {
				all: this.groups,
				onDidChangeTabs: this.changes.event,
				close: (tabs: readonly Tab[]) => this.close(tabs),
			},
			registerWebviewPanelSerializer: (_type: string, serializer: Serializer) => {
				this.restore = (panel) => serializer.deserializeWebviewPanel(panel);
				return { dispose: () => {} };
			},
		});
		Object.assign(fake.commands, {
			executeCommand: (command: string, argument: unknown) => this.execute(command, argument),
		});
		const log = {
			info: () => {},
			warn: (text: string) => this.done.push(text),
		} as unknown as vscode.LogOutputChannel;
		this.panel = new LazyPanel(
			() => loaded.then(() => this.fakePanel()),
			async (owner) => new StrayTab(owner, { log }, this.clock),
		);
	}

	/** The page's tabs: column, and whether it is seen. */
	get pages(): readonly string[] {
		return this.groups.flatMap(({ viewColumn, tabs }) =>
			tabs.filter(isPage).map(({ isActive }) => `${viewColumn}${isActive ? ' seen' : ''}`),
		);
	}

	/** The person goes to a tab, which is restored if it can be. */
	async select(column: number, index: number): Promise<void> {
		const { tabs } = this.groups[column - 1] as Group;
		tabs.forEach((tab, at) => (tab.isActive = at === index));
		const tab = tabs[index];
		if (this.behind === 'a reload' && tab && isPage(tab) && !this.isOpen) {
			await this.restore({});
		}
		this.changes.fire();
		await settled();
	}

	async wait(seconds: number): Promise<void> {
		await settled();
		await this.clock.advance(seconds * 1000);
		await settled();
	}

	/** The window has restored what can be seen, as it does once a serializer is there. */
	async restoreSeen(): Promise<void> {
		await this.restore({});
		await settled();
	}

	private async execute(command: string, argument: unknown): Promise<void> {
		const column = ['First', 'Second'].findIndex((name) => command.includes(`focus${name}`));
		if (column >= 0) {
			this.groups.forEach((group, at) => (group.isActive = at === column));
		}
		if (command === 'workbench.action.openEditorAtIndex') {
			const group = this.groups.find(({ isActive }) => isActive);
			await this.select(group?.viewColumn ?? 1, argument as number);
		}
	}

	private close(closed: readonly Tab[]): Promise<boolean> {
		for (const group of this.groups) {
			group.tabs = group.tabs.filter((tab) => !closed.includes(tab));
		}
		this.changes.fire();
		return Promise.resolve(true);
	}

	private fakePanel(): Panel {
		const panel = {
			ask: ({ view }: { view: PageView }) => this.done.push(`asks for ${view}`),
			adopt: () => {
				this.isOpen = true;
				this.done.push('adopted');
			},
			open: (place?: PanelPlace) => this.openPanel(place),
			dispose: () => {},
		};
		Object.defineProperty(panel, 'isOpen', { get: () => this.isOpen });
		return panel as unknown as Panel;
	}

	private openPanel(place: PanelPlace | undefined): void {
		if (this.isOpen) {
			this.done.push('revealed');
			return;
		}
		this.isOpen = true;
		this.done.push(place ? `made in column ${place.viewColumn}, ${place.succeeds}` : 'made anew');
		const group = this.groups[(place?.viewColumn ?? 1) - 1] as Group;
		// VS Code lists it a moment later.
		void settled().then(() => {
			group.tabs.forEach((tab) => (tab.isActive = false));
			group.tabs.push(tabOf(PAGE, group, true));
			this.changes.fire();
		});
	}
}

interface Serializer {
	deserializeWebviewPanel(panel: unknown): Promise<void>;
}

function tabOf(name: string, group: Group, isActive: boolean): Tab {
	const input = name === PAGE ? new fake.TabInputWebview(PAGE) : { uri: name };
	return { input, isActive, group };
}

function isPage({ input }: Tab): boolean {
	return input instanceof fake.TabInputWebview;
}

async function settled(): Promise<void> {
	await new Promise((resolve) => {
		setImmediate(resolve);
	});
}

describe('a tab of the page that no panel stands behind', () => {
	it('is replaced in its place two seconds after the extension host was restarted, if it can be seen', async () => {
		const window = new FakeWindow('a host that is gone', [['notes'], [PAGE, 'pace']], [0, 0]);
		await window.wait(1.9);
		assert.deepEqual(window.done, []);
		await window.wait(0.2);
		assert.deepEqual(window.done, ['made in column 2, quiet']);
		await window.wait(5);
		assert.deepEqual(window.pages, ['2 seen']);
		assert.equal(window.done.length, 1);
	});

	it('is left alone where the window restores it', async () => {
		const window = new FakeWindow('a reload', [[PAGE]], [0]);
		await window.restoreSeen();
		await window.wait(5);
		assert.deepEqual(window.done, ['adopted']);
		assert.deepEqual(window.pages, ['1 seen']);
	});

	it('is left alone where the window restores it, even late, while the panel is being loaded', async () => {
		let load = () => {};
		const loaded = new Promise<void>((resolve) => {
			load = resolve;
		});
		const window = new FakeWindow('a reload', [[PAGE]], [0], loaded);
		await window.wait(60);
		const restored = window.restoreSeen();
		load();
		await restored;
		await window.wait(5);
		assert.deepEqual(window.done, ['adopted']);
	});

	it('is left alone while it is hidden', async () => {
		const window = new FakeWindow('a host that is gone', [[PAGE, 'notes']], [1]);
		await window.wait(600);
		assert.deepEqual(window.done, []);
	});

	it('is replaced two seconds after the person went to it', async () => {
		const window = new FakeWindow('a host that is gone', [[PAGE, 'notes']], [1]);
		await window.wait(600);
		await window.select(1, 0);
		await window.wait(2.1);
		assert.deepEqual(window.done, ['made in column 1, quiet']);
		assert.deepEqual(window.pages, ['1 seen']);
	});

	it('is not replaced if the person only passed by', async () => {
		const window = new FakeWindow('a host that is gone', [[PAGE, 'notes']], [1]);
		await window.select(1, 0);
		await window.wait(0.5);
		await window.select(1, 1);
		await window.wait(5);
		assert.deepEqual(window.done, []);
		await window.select(1, 0);
		await window.wait(2.1);
		assert.deepEqual(window.pages, ['1 seen']);
	});

	const asked: [string, Behind, (readonly string[])[], number[], string[], string[]][] = [
		[
			'replaced at once, hidden and without a host',
			'a host that is gone',
			[[PAGE, 'notes']],
			[1],
			['asks for history', 'made in column 1, asked', 'revealed'],
			['1 seen'],
		],
		[
			'replaced at once in another group',
			'a host that is gone',
			[['notes'], ['pace', PAGE]],
			[0, 0],
			['asks for history', 'made in column 2, asked', 'revealed'],
			['2 seen'],
		],
		[
			'shown and so restored after a reload',
			'a reload',
			[['notes'], ['pace', PAGE]],
			[0, 0],
			['asks for history', 'adopted', 'revealed'],
			['2 seen'],
		],
		[
			'one of two, which both go',
			'a host that is gone',
			[[PAGE, 'notes'], [PAGE]],
			[1, 0],
			['asks for history', 'made in column 1, asked', 'revealed'],
			['1 seen'],
		],
		['not there', 'a reload', [['notes']], [0], ['asks for history', 'made anew'], ['1 seen']],
	];
	for (const [story, behind, tabs, active, done, pages] of asked) {
		it(`is ${story}, when the page is asked for`, async () => {
			const window = new FakeWindow(behind, tabs, active);
			await window.panel.show({ kind: 'open', view: 'history' });
			await window.wait(5);
			assert.deepEqual(window.done, done);
			assert.deepEqual(window.pages, pages);
		});
	}

	it('is replaced once, if it is asked for while it is about to be', async () => {
		const window = new FakeWindow('a host that is gone', [[PAGE]], [0]);
		await window.wait(0.5);
		const shown = window.panel.show({ kind: 'open', view: 'history' });
		await window.wait(5);
		await shown;
		assert.deepEqual(window.pages, ['1 seen']);
		assert.equal(window.done.filter((text) => text.startsWith('made')).length, 1);
	});
});
