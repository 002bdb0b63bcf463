import * as l10n from '@vscode/l10n';
import { css, html, LitElement } from 'lit';
import type { PageView } from '../../core/protocol/app.ts';
import { focusOn } from '../ui/browser.ts';
import { controls } from '../ui/controls.ts';

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

/** The person chose a tab. */
export type TabEvent = CustomEvent<Tab>;

/** The row of tabs: one stop for the Tab key, arrows within it; the tab in focus is shown. */
export class Tabs extends LitElement {
	static override styles = [
		controls,
		css`
			div {
				display: flex;
				gap: 28px;
			}
			button {
				padding: 8px 2px 9px;
				white-space: nowrap;
				border-bottom: 2px solid transparent;
				color: var(--np-quiet);
			}
			button:hover {
				color: var(--np-text);
			}
			[aria-selected='true'] {
				color: var(--np-text);
				font-weight: 600;
				border-bottom-color: var(--np-accent);
			}
			/* As wide as when it is chosen, so that no tab moves. */
			button::after {
				content: attr(data-name) / '';
				display: block;
				height: 0;
				overflow: hidden;
				visibility: hidden;
				font-weight: 600;
			}
		`,
	];
	static override properties = { chosen: { attribute: false } };
	declare chosen: Tab;

	override render() {
		return html`<div
			role="tablist"
			aria-label=${l10n.t('Next Posture')}
			@keydown=${(event: KeyboardEvent) => this.handleKey(event)}
		>
			${tabs.map(
				(tab) =>
					html`<button
						role="tab"
						data-name=${tabName(tab)}
						aria-selected=${tab === this.chosen ? 'true' : 'false'}
						tabindex=${tab === this.chosen ? 0 : -1}
						@click=${() => this.choose(tab)}
					>
						${tabName(tab)}
					</button>`,
			)}
		</div>`;
	}

	/** Puts the focus on the tab that is shown. */
	focusChosen(): void {
		void focusOn(this.renderRoot, '[aria-selected="true"]');
	}

	private choose(detail: Tab): void {
		this.dispatchEvent(new CustomEvent('tab', { detail }));
	}

	private handleKey(event: KeyboardEvent): void {
		const now = tabs.indexOf(this.chosen);
		const last = tabs.length - 1;
		const to = { ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: last }[event.key];
		const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
		if (tab) {
			event.preventDefault();
			// The arrows control a routine that is under way, too.
			event.stopPropagation();
			this.renderRoot.querySelectorAll<HTMLElement>('[role="tab"]').item(tabs.indexOf(tab)).focus();
			this.choose(tab);
		}
	}
}

customElements.define('posture-tabs', Tabs);
