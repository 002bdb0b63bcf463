import type { PlayEvent } from '../../core/moves/play.ts';

/** Whether the key belongs to the control that has the focus, as Space does to a button. */
function taken(event: KeyboardEvent): boolean {
	return event
		.composedPath()
		.some(
			(part) =>
				part instanceof HTMLElement && ['BUTTON', 'VSCODE-BUTTON', 'INPUT'].includes(part.tagName),
		);
}

/** What a key asks of a routine under way: Space, arrows and Esc; null for any other. */
export function driveOf(event: KeyboardEvent, paused: boolean): PlayEvent['kind'] | null {
	if (event.ctrlKey || event.metaKey || event.altKey) {
		return null;
	}
	switch (event.key) {
		case ' ':
			return taken(event) ? null : paused ? 'resume' : 'pause';
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
