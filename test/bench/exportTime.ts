import { timeExport, yearsOf } from './exportOfYears.ts';

const ROUNDS = 7;

/** Prints, as JSON in a line that starts with `BENCH `, the milliseconds of one year and of ten. */
async function main(): Promise<void> {
	const one: number[] = [];
	const ten: number[] = [];
	const [year, decade] = [yearsOf(1), yearsOf(10)];
	for (let round = 0; round <= ROUNDS; round++) {
		const took = [await timeExport(year), await timeExport(decade)] as const;
		if (round > 0) {
			one.push(took[0]);
			ten.push(took[1]);
		}
	}
	console.log(`BENCH ${JSON.stringify({ one, ten })}`);
}

void main();
