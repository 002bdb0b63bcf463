const calm = { late: 4, checks: 40, pause: 25, most: 400 };

/** Waits until the event loop of the extension host has kept its appointments for a second. */
export async function quiet(): Promise<void> {
	for (let [kept, waited] = [0, 0]; kept < calm.checks && waited < calm.most; waited++) {
		const due = performance.now() + calm.pause;
		await new Promise((resolve) => {
			setTimeout(resolve, calm.pause);
		});
		kept = performance.now() - due < calm.late ? kept + 1 : 0;
	}
}
