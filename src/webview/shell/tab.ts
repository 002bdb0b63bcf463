import * as l10n from '@vscode/l10n';
import type { PageView } from '../../core/protocol/messages.ts';

/** The tabs of the page, in order: each is a view of its own. */
export const tabs = ['stretch', 'run', 'history'] as const;

/** The id of a tab. */
export type Tab = (typeof tabs)[number];

/** What a tab is called. */
export function tabName(tab: Tab): string {
	switch (tab) {
		case 'stretch':
			return l10n.t('Stretch');
		case 'run':
			return l10n.t('Run');
		case 'history':
			return l10n.t('History');
	}
}

/** The tab that a view is a part of. */
export function tabOf(view: PageView): Tab {
	return view === 'library' ? 'stretch' : view === 'history' ? 'history' : 'run';
}

/** The tab as read back from a webview's state; the first where there is none. */
export function savedTab(saved: unknown): Tab {
	return tabs.find((tab) => tab === saved) ?? tabs[0];
}
