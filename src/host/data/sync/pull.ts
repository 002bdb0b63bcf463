import type { Instant } from '../../../core/base/time.ts';
import { foundKind, type MachineFiles, withoutForgotten } from '../files/machineFiles.ts';

/** Which files of a machine are synced, and how much of its log is deleted. */
export interface PullOptions {
	/** Whether the file of this name may hold anything new. */
	readonly wanted: (base: string) => boolean;
	/** Its log up to this instant is deleted. */
	readonly forgotten: Instant | undefined;
}

/** Merges what another machine wrote to the data folder (`remote`, only read) into global storage (`local`). */
export async function pull(
	remote: MachineFiles,
	local: MachineFiles,
	{ wanted, forgotten }: PullOptions,
): Promise<void> {
	for (const [base, names] of await remote.names()) {
		const kind = foundKind(base);
		const { body } = wanted(base) ? await remote.merged(kind, names) : { body: null };
		if (!body) {
			continue;
		}
		const known = await local.file(base, kind).read();
		const all = known ? kind.merge(known, body) : body;
		const kept = withoutForgotten(base, all, forgotten);
		await local.write(base, kind, kept, known !== null && kept !== all);
	}
}
