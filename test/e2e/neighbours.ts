import type { WorkbenchWindow } from './window.ts';
import type { OtherExtension } from './workbench.ts';

/** Texts of other extensions' status items, as short as such texts are. */
const LEFT = ['$(check) 12', '$(beaker) 4/4', '$(play) Run', '$(tools) gcc', '$(cloud) dev'];
const RIGHT = ['$(check) Lint', '$(eye) Spell', '$(zap) Live', 'Py 3.12', '$(paintcan) Format'];

/** An extension with ten status items, five on either side, some with a priority and some without. */
export const neighbours: OtherExtension = {
	script: `
		const { StatusBarAlignment, window } = require('vscode');
		const show = (alignment, side) => (text, index) => {
			const item = window.createStatusBarItem(side + index, alignment, index % 2 ? 100 * index : undefined);
			item.text = text;
			item.show();
			return item;
		};
		exports.activate = ({ subscriptions }) => {
			subscriptions.push(
				...${JSON.stringify(LEFT)}.map(show(StatusBarAlignment.Left, 'left')),
				...${JSON.stringify(RIGHT)}.map(show(StatusBarAlignment.Right, 'right')),
			);
		};
	`,
};

/** Where an item is, in CSS pixels from the left. */
export interface Place {
	readonly left: number;
	readonly right: number;
	/** Whether all of it is inside the bar, and nothing over it. */
	readonly seen: boolean;
}

/** Where each item of the status bar is, by its id: ours, VS Code's own and the others'. */
export async function places({ page }: WorkbenchWindow): Promise<Readonly<Record<string, Place>>> {
	return page.evaluate(() => {
		const items = [...document.querySelectorAll<HTMLElement>('.statusbar-item')];
		return Object.fromEntries(
			items
				.filter(({ offsetWidth }) => offsetWidth > 0)
				.map((item) => {
					const { left, right, top, height } = item.getBoundingClientRect();
					const seen = [left + 2, (left + right) / 2, right - 2].every((x) =>
						item.contains(document.elementFromPoint(x, top + height / 2)),
					);
					return [item.id, { left, right, seen }];
				}),
		);
	});
}
