import type { ToPage } from '../../core/protocol/messages.ts';
import { catalogue } from '../moves/catalogue.ts';
import type { Person } from '../moves/fitting.ts';

/** What is known of the person after a message of the host; the catalogue hears of what they wrote. */
export function reducePerson(person: Person | null, message: ToPage): Person | null {
	switch (message.kind) {
		case 'setup': {
			const { mine, body, likes, done } = message;
			catalogue.take(mine);
			return { body, likes, done };
		}
		case 'body':
			return person && { ...person, body: message.body };
		case 'likes':
			return person && { ...person, likes: message.likes };
		case 'done':
			return person && { ...person, done: message.done };
		case 'mine':
			catalogue.take(message.mine);
			// New all through, so that everything that shows moves is drawn anew.
			return person && { ...person, likes: { ...person.likes } };
		case 'bout':
		case 'open':
		case 'play':
		case 'playFit':
		case 'playWarmUp':
		case 'voice':
		case 'running':
		case 'runs':
		case 'runsChanged':
		case 'runsTaken':
		case 'day':
		case 'days':
		case 'historyFailed':
			return person;
	}
}
