import { VscodeButton } from '@vscode-elements/elements/dist/vscode-button/index.js';
import * as l10n from '@vscode/l10n';
import { css, html, LitElement, nothing } from 'lit';
import {
	EMERGENCY_SIGNS,
	SAME_DAY_SIGNS,
	warningOf,
} from '../../../core/running/check/warningSigns.ts';
import { BIRTH_SIGNS, type CheckSign, LEG_SIGNS } from '../../../core/running/check/answers.ts';
import { isKeyFor } from '../../ui/browser.ts';
import { checkboxStyles, controls } from '../../ui/controls.ts';
import { sentences } from '../../ui/words.ts';

/** The signs asked for, in the groups in which they are asked; those of a birth only after one. */
function signGroups(postpartum: boolean): readonly (readonly CheckSign[])[] {
	return [EMERGENCY_SIGNS, SAME_DAY_SIGNS, LEG_SIGNS, ...(postpartum ? [BIRTH_SIGNS] : [])];
}

/** The words of each sign (guide §4 and §8). */
const words: Readonly<Record<CheckSign, () => string>> = {
	'bladder-bowel': () => l10n.t('Trouble starting, stopping or feeling pee or poo'),
	'saddle-numbness': () => l10n.t('Numbness where you would sit on a saddle, or of the genitals'),
	'both-legs': () =>
		l10n.t('Nerve pain, numbness or weakness in both legs (not plain soreness after a run)'),
	'giving-way': () => l10n.t('A leg or foot that gives way, and more so than before'),
	'sexual-function': () => l10n.t('A change in sexual function'),
	fall: () => l10n.t('Pain after a bad fall or a crash'),
	'chest-pain': () => l10n.t('Chest pain'),
	'breathless-rest': () => l10n.t('Breathless at rest'),
	fever: () => l10n.t('Fever'),
	'weight-loss': () => l10n.t('Weight loss that you did not plan'),
	'lump-shape': () => l10n.t('A lump, or a spine that has changed its shape'),
	'night-pain': () => l10n.t('Pain that rest does not ease, or that is much worse at night'),
	'shoulder-blades': () =>
		l10n.t('Constant pain between the shoulder blades that no position changes'),
	'past-cancer': () => l10n.t('Cancer in the past, and back pain now that nothing explains'),
	calf: () => l10n.t('One calf swollen, warm or painful'),
	'breathless-effort': () => l10n.t('Unusually breathless before any effort'),
	pregnancy: () => l10n.t('Pregnant, with bleeding, fluid, contractions or dizziness'),
	'bone-point': () =>
		l10n.t('Pain at one point of a bone, or in the groin or the sacrum, worse on hopping'),
	'leg-numbness': () => l10n.t('Numbness or tingling in one leg'),
	'leg-pain': () => l10n.t('Pain that runs from the back or buttock to below the knee'),
	'cough-sneeze': () => l10n.t('Pain that a cough or a sneeze makes worse'),
	heaviness: () => l10n.t('Heaviness in the pelvis since the birth'),
	leaking: () => l10n.t('Leaking pee or poo since the birth'),
	bleeding: () => l10n.t('Bleeding since the birth'),
	'wound-pain': () => l10n.t('Pain of a wound from the birth'),
};

/** How much of the window's height is scrolled at a time, so that no line is missed. */
const A_SCREEN = 0.7;

/** The warning signs, to be ticked; "None of these" is the main action. */
export class Signs extends LitElement {
	static override styles = [
		controls,
		checkboxStyles,
		css`
			ul {
				display: grid;
				gap: 0 24px;
				padding: 6px 0;
			}
			ul + ul {
				border-top: 1px solid var(--np-line);
			}
			label {
				padding: 4px 6px;
				margin-inline: -6px;
				border-radius: 4px;
			}
			label:hover {
				background: var(--np-hover);
			}
			.go {
				display: flex;
				flex-wrap: wrap;
				gap: 8px 20px;
				align-items: center;
				padding: 12px 0;
				border-top: 1px solid var(--np-line);
			}
			.go vscode-button {
				min-width: 140px;
			}
			h1:focus-visible {
				outline: none;
			}
			h1 + p {
				margin: 4px 0 8px;
			}
			/* So that as many as possible are seen at once. */
			@media (min-width: 720px) {
				ul {
					grid-template-columns: repeat(2, minmax(0, 1fr));
				}
			}
			@media (max-width: 480px) {
				.go vscode-button {
					flex: 1 1 100%;
				}
			}
		`,
	];
	static override properties = {
		postpartum: { attribute: false },
		ticked: { attribute: false },
	};
	declare postpartum: boolean;
	declare ticked: readonly CheckSign[];

	/** The last sign has been in view: before that Enter answers nothing, since the person may not know of it. */
	private seen = false;
	private readonly observer = new IntersectionObserver((entries) => {
		this.seen ||= entries.some(({ isIntersecting }) => isIntersecting);
	});
	private readonly onKey = (event: KeyboardEvent) => this.handleKey(event);

	override connectedCallback() {
		super.connectedCallback();
		window.addEventListener('keydown', this.onKey);
	}

	override disconnectedCallback() {
		super.disconnectedCallback();
		window.removeEventListener('keydown', this.onKey);
		this.observer.disconnect();
	}

	override firstUpdated() {
		const last = [...this.renderRoot.querySelectorAll('li')].at(-1);
		if (last) {
			this.observer.observe(last);
		}
	}

	/** Focuses the question itself, where Enter means that nothing is ticked. */
	async focusChosen(): Promise<void> {
		await this.updateComplete;
		this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
	}

	override render() {
		const { length } = this.ticked;
		return html`<div>
			<h1 tabindex="-1">${l10n.t('Any of these, new or different for you?')}</h1>
			<p class="quiet">
				${sentences([
					l10n.t('Tick what fits. If you are not sure of one, tick it.'),
					l10n.t('Enter works once you have seen them all.'),
				])}
			</p>
			${signGroups(this.postpartum).map(
				(group) =>
					html`<ul>
						${group.map((sign) => this.sign(sign))}
					</ul>`,
			)}
			<div class="go">
				<vscode-button @click=${() => this.done()}>
					${length === 0 ? l10n.t('None of these') : l10n.t('Go on, {0} ticked', length)}
				</vscode-button>
				${length === 0 ? html`<span class="quiet">${l10n.t('or press Enter')}</span>` : nothing}
			</div>
		</div>`;
	}

	private sign(sign: CheckSign) {
		return html`<li>
			<label>
				<input
					type="checkbox"
					.checked=${this.ticked.includes(sign)}
					@change=${() => this.toggle(sign)}
				/>
				<span>${words[sign]()}</span>
			</label>
		</li>`;
	}

	private toggle(sign: CheckSign): void {
		this.ticked = this.ticked.includes(sign)
			? this.ticked.filter((each) => each !== sign)
			: [...this.ticked, sign];
	}

	private done(): void {
		this.dispatchEvent(new CustomEvent('ticked', { detail: this.ticked }));
	}

	/**
	 * Enter goes on from anywhere, as in any form, but not while it is held down; as long as there are signs that were
	 * not in view it shows more of them. An emergency waits for nothing.
	 */
	private handleKey(event: KeyboardEvent): void {
		const isButton = event.composedPath().some((each) => each instanceof VscodeButton);
		if (event.key !== 'Enter' || event.repeat || isButton || !isKeyFor(this, event)) {
			return;
		}
		event.preventDefault();
		if (this.seen || warningOf(this.ticked) === 'emergency') {
			this.done();
		} else {
			window.scrollBy({ top: window.innerHeight * A_SCREEN });
		}
	}
}

customElements.define('posture-signs', Signs);
