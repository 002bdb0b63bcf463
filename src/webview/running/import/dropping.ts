import * as l10n from '@vscode/l10n';
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Milliseconds for which Shift is asked for: the editor, which has the files then, tells of nothing more. */
const ASKED = 3000;

/** Files held over the page, with Shift or without. */
type Held = 'with Shift' | 'without';

/** Lets files be dropped anywhere on the page; the editor lets them through while Shift is held. */
export class DropController implements ReactiveController {
	private held: Held | null = null;
	private readonly page: ReactiveControllerHost;
	private readonly dropped: (files: readonly File[]) => void;
	private asked: ReturnType<typeof setTimeout> | undefined;

	constructor(page: ReactiveControllerHost, dropped: (files: readonly File[]) => void) {
		this.page = page;
		this.dropped = dropped;
		page.addController(this);
	}

	/** What is to be seen over the page while files are held there. */
	sign() {
		const { held } = this;
		return held === null
			? nothing
			: html`<p class="drop">
					${
						held === 'without'
							? l10n.t('Hold Shift to drop the files here')
							: l10n.t('Drop to import')
					}
				</p>`;
	}

	hostConnected(): void {
		window.addEventListener('dragover', this.drag);
		window.addEventListener('dragleave', this.leave);
		window.addEventListener('drop', this.drop);
	}

	hostDisconnected(): void {
		this.show(null);
		window.removeEventListener('dragover', this.drag);
		window.removeEventListener('dragleave', this.leave);
		window.removeEventListener('drop', this.drop);
	}

	private drag = (event: DragEvent): void => {
		if (event.dataTransfer?.types.includes('Files')) {
			event.preventDefault();
			this.show(event.shiftKey ? 'with Shift' : 'without');
		}
	};

	/** Between two parts of the page there is something that is entered; outside there is nothing. */
	private leave = ({ relatedTarget }: DragEvent): void => {
		if (relatedTarget === null) {
			this.show(null);
		}
	};

	private drop = (event: DragEvent): void => {
		this.show(null);
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length > 0) {
			event.preventDefault();
			this.dropped(files);
		}
	};

	private show(held: Held | null): void {
		clearTimeout(this.asked);
		if (held === 'without') {
			this.asked = setTimeout(() => this.show(null), ASKED);
		}
		if (this.held !== held) {
			this.held = held;
			this.page.requestUpdate();
		}
	}
}
