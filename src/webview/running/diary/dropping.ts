import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Lets files be dropped anywhere on the page; the editor lets them through while Shift is held. */
export class DropController implements ReactiveController {
	/** Files are held over the page. */
	over = false;
	private readonly page: ReactiveControllerHost;
	private readonly dropped: (files: readonly File[]) => void;

	constructor(page: ReactiveControllerHost, dropped: (files: readonly File[]) => void) {
		this.page = page;
		this.dropped = dropped;
		page.addController(this);
	}

	hostConnected(): void {
		window.addEventListener('dragover', this.drag);
		window.addEventListener('dragleave', this.leave);
		window.addEventListener('drop', this.drop);
	}

	hostDisconnected(): void {
		window.removeEventListener('dragover', this.drag);
		window.removeEventListener('dragleave', this.leave);
		window.removeEventListener('drop', this.drop);
	}

	private drag = (event: DragEvent): void => {
		if (event.dataTransfer?.types.includes('Files')) {
			event.preventDefault();
			this.show(true);
		}
	};

	/** Between two parts of the page there is something that is entered; outside there is nothing. */
	private leave = ({ relatedTarget }: DragEvent): void => {
		if (relatedTarget === null) {
			this.show(false);
		}
	};

	private drop = (event: DragEvent): void => {
		this.show(false);
		const files = [...(event.dataTransfer?.files ?? [])];
		if (files.length > 0) {
			event.preventDefault();
			this.dropped(files);
		}
	};

	private show(over: boolean): void {
		if (this.over !== over) {
			this.over = over;
			this.page.requestUpdate();
		}
	}
}
