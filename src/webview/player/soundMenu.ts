import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import type { Sound } from './sound.ts';

const speech = html`<svg viewBox="0 0 16 16" aria-hidden="true">
	<path d="M2 6h2.5L8 3v10L4.5 10H2z"></path>
	<path d="M10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.3 6.3 0 0 1 0 9"></path>
</svg>`;

const bell = html`<svg viewBox="0 0 16 16" aria-hidden="true">
	<path d="M3 11.5h10c-1-1-1.3-2-1.3-4.5a3.7 3.7 0 0 0-7.400 0c0 2.5-.3 3.5-1.3 4.5z"></path>
	<path d="M6.700 13.5h2.600M8 3.300V2"></path>
</svg>`;

/** Spoken cues and a chime, to be switched on and off; as an offer with the reason for it. */
export class SoundMenu extends LitElement {
	static override styles = [
		controls,
		css`
			div {
				display: flex;
				flex-wrap: wrap;
				align-items: center;
				gap: 8px;
			}
			p {
				flex: 1 1 100%;
			}
			button {
				display: inline-flex;
				align-items: center;
				gap: 6px;
				height: var(--np-control);
				padding: 0 12px;
				border: 1px solid var(--np-edge);
				border-radius: 4px;
			}
			button:hover {
				background: var(--np-hover);
			}
			[aria-pressed='true'] {
				background: var(--np-chosen);
				border-color: var(--np-accent);
				box-shadow: inset 0 0 0 1px var(--np-accent);
			}
			svg {
				width: 14px;
				height: 14px;
				fill: none;
				stroke: currentColor;
				stroke-width: 1.3;
				stroke-linejoin: round;
			}
		`,
	];
	static override properties = { sound: { attribute: false }, offer: { attribute: false } };
	declare sound: Sound;
	/** The reason for it stands above: the person will not see the screen, or liked it before. */
	declare offer: boolean;
	private readonly voices = () => this.requestUpdate();

	override connectedCallback() {
		super.connectedCallback();
		window.speechSynthesis?.addEventListener('voiceschanged', this.voices);
	}

	override disconnectedCallback() {
		window.speechSynthesis?.removeEventListener('voiceschanged', this.voices);
		super.disconnectedCallback();
	}

	override render() {
		const { sound } = this;
		return html`<div role="group" aria-label=${l10n.t('Sound')}>
			${this.offer ? html`<p class="quiet">${this.why()}</p>` : nothing}
			${
				sound.speaks
					? this.switch(l10n.t('Spoken cues'), speech, sound.cues, (on) => {
							sound.switchCues(on);
							host.post({ kind: 'speak', on });
						})
					: nothing
			}
			${this.switch(l10n.t('Chime'), bell, sound.chime, (on) => sound.switchChime(on))}
		</div>`;
	}

	/** Why sound is offered at the start. */
	private why(): string {
		const { voice, speaks } = this.sound;
		if (voice.on && speaks) {
			return l10n.t('You had the cues spoken before. Again?');
		}
		return speaks
			? l10n.t('Some of these moves turn you away from the screen. Listen instead?')
			: l10n.t('Some of these moves turn you away from the screen: a chime can tell each change.');
	}

	private switch(label: string, sign: unknown, on: boolean, onSwitch: (on: boolean) => void) {
		return html`<button
			aria-pressed=${on ? 'true' : 'false'}
			@click=${() => {
				onSwitch(!on);
				this.requestUpdate();
			}}
		>
			${sign}${label}
		</button>`;
	}
}

customElements.define('posture-sound', SoundMenu);
