import type { Instant } from '../../../core/base/time.ts';
import { foundKind, type MachineFiles, remembered } from '../files/machineFiles.ts';

/** What of a machine's files is looked at, and what of its log is forgotten. */
export interface PullOptions {
	/** Whether the file of this name may hold anything new. */
	readonly wanted: (base: string) => boolean;
	readonly forgotten: Instant | undefined;
}

/** Takes over what another machine wrote: its files `there` are only read, those `here` follow. */
export async function pull(
	there: MachineFiles,
	here: MachineFiles,
	{ wanted, forgotten }: PullOptions,
): Promise<void> {
	const names = await there.names();
	for (const [base, files] of names) {
		const kind = foundKind(base);
		const { body } = wanted(base) ? await there.merged(kind, files) : { body: null };
		if (body) {
			const known = await here.file(base, kind).read();
			const all = known ? kind.merge(known, body) : body;
			const kept = remembered(base, all, forgotten);
			await here.writeIfChanged(base, kind, kept, known !== null && kept !== all);
		}
	}
}
