import { html } from 'lit';
import { sourceAddress, sources } from '../../content/sources.ts';
import { host } from '../ui/host.ts';

/** A source as a link that the host opens outside; one without an address is only named. */
export function sourceLink(id: string) {
	const address = sourceAddress(id);
	return address
		? html`<button
				class="link"
				role="link"
				title=${address}
				@click=${() => host.post({ kind: 'openSource', source: id })}
			>
				${new URL(address).hostname.replace(/^www\./, '')}
			</button>`
		: html`<span>${sources[id]}</span>`;
}
