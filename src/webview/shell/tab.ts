import * as l10n from '@vscode/l10n';

/** The tabs of the page, in order: each is a view of its own. */
export const tabs = ['stretch', 'run'] as const;

/** The id of a tab. */
export type Tab = (typeof tabs)[number];

/** What a tab is called. */
export function tabName(tab: Tab): string {
	switch (tab) {
		case 'stretch':
			return l10n.t('Stretch');
		case 'run':
			return l10n.t('Run');
	}
}

/** The tab as read back from a webview's state; the first where there is none. */
export function savedTab(saved: unknown): Tab {
	return tabs.find((tab) => tab === saved) ?? tabs[0];
}
