import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import { controls } from '../ui/controls.ts';
import { host } from '../ui/host.ts';
import { toggle, toggleStyles } from '../ui/toggle.ts';
import type { Sound } from './sound.ts';

/** Spoken cues and a chime, to be switched on and off; as an offer with the reason for it. */
export class SoundMenu extends LitElement {
	static override styles = [
		controls,
		toggleStyles,
		css`
			div {
				display: flex;
				flex-wrap: wrap;
				align-items: center;
				gap: 0 16px;
			}
			p {
				flex: 1 1 100%;
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
					? this.switch(l10n.t('Spoken cues'), sound.cues, (on) => {
							sound.switchCues(on);
							host.post({ kind: 'speak', on });
						})
					: nothing
			}
			${this.switch(l10n.t('Chime at each change'), sound.chime, (on) => sound.switchChime(on))}
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

	private switch(label: string, on: boolean, onSwitch: (on: boolean) => void) {
		return toggle(label, on, () => {
			onSwitch(!on);
			this.requestUpdate();
		});
	}
}

customElements.define('posture-sound', SoundMenu);
