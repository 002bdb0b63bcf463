import { COMMANDS } from '../commandIds.ts';
import type { PageDoor } from '../page/pageDoor.ts';

/** What the commands that open the page do; `log` hears of arguments that do not fit. */
export function moveCommands(page: PageDoor, log: { warn(message: string): void }) {
	return {
		[COMMANDS.stretchNow]: () => page.show({ kind: 'playFit' }),
		[COMMANDS.showStretches]: () => page.show({ kind: 'open', view: 'library' }),
		[COMMANDS.startRoutine]: async (wanted?: unknown) => {
			const { pickRoutine, routineCalled } = await import('../onDemand.ts');
			const routine = wanted === undefined ? await pickRoutine() : routineCalled(wanted, log);
			if (routine) {
				await page.show({ kind: 'play', routine });
			}
		},
	};
}
