import type { ReactiveController } from 'lit';
import type { PlayEvent } from '../../core/moves/play.ts';
import type { SessionController } from './sessionController.ts';

/** Elements that have a use of their own for Space. */
const own = new Set(['BUTTON', 'VSCODE-BUTTON', 'INPUT']);

/** Whether the key belongs to what has the focus, as Space does to a button. */
function isForFocused(event: KeyboardEvent): boolean {
	return event.composedPath().some((part) => part instanceof HTMLElement && own.has(part.tagName));
}

/** What a key does to a routine under way: Space, arrows and Esc; null for any other. */
function controlOf(event: KeyboardEvent, paused: boolean): PlayEvent['kind'] | null {
	if (event.ctrlKey || event.metaKey || event.altKey) {
		return null;
	}
	switch (event.key) {
		case ' ':
			return isForFocused(event) ? null : paused ? 'resume' : 'pause';
		case 'ArrowRight':
			return 'next';
		case 'ArrowLeft':
			return 'previous';
		case 'Escape':
			return 'finish';
		default:
			return null;
	}
}

/** The keyboard's control of the routine that is shown; Esc on the finish view leaves it. */
export class KeysController implements ReactiveController {
	private readonly session: SessionController;
	private readonly shown: () => boolean;
	private readonly leave: () => void;

	constructor(session: SessionController, shown: () => boolean, leave: () => void) {
		this.session = session;
		this.shown = shown;
		this.leave = leave;
	}

	hostConnected(): void {
		window.addEventListener('keydown', this.handleKey);
	}

	hostDisconnected(): void {
		window.removeEventListener('keydown', this.handleKey);
	}

	private readonly handleKey = (event: KeyboardEvent): void => {
		const { current, underWay } = this.session;
		if (!current || !this.shown()) {
			return;
		}
		const kind = controlOf(event, current.play.since === null);
		if (kind && underWay) {
			event.preventDefault();
			this.session.control(kind);
		} else if (kind === 'finish') {
			this.leave();
		}
	};
}
