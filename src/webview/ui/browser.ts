import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width of its host, in whole CSS pixels; 0 before the first layout. The host is drawn anew when it changes. */
export class WidthController implements ReactiveController {
	width = 0;
	private readonly host: ReactiveControllerHost & Element;
	private readonly observer: ResizeObserver;

	constructor(host: ReactiveControllerHost & Element) {
		this.host = host;
		this.observer = new ResizeObserver(([entry]) => {
			const width = Math.floor(entry?.contentRect.width ?? 0);
			if (width !== this.width) {
				this.width = width;
				host.requestUpdate();
			}
		});
		host.addController(this);
	}

	hostConnected(): void {
		this.observer.observe(this.host);
	}

	hostDisconnected(): void {
		this.observer.disconnect();
	}
}
