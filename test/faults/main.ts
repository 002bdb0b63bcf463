import { faults } from './faults.ts';

/** Prints what came of every fault, as JSON. */
async function main(): Promise<void> {
	console.log(JSON.stringify(await faults()));
}

void main();
