import { parseShared } from '../../core/sitting/parseShared.ts';
import { SHARED_VERSION, type Shared } from '../../core/sitting/shared.ts';
import type { Instant } from '../../core/time.ts';
import type { Files } from '../storage/files.ts';
import type { Format } from '../storage/slot.ts';
import { TwoSlotFile, type KnownSlots, type StorageTeller } from '../storage/twoSlotFile.ts';

/** What the names of its slots begin with; a window watches for them. */
export const SHARED_NAME = 'sitting';

const FORMAT: Format<Shared> = { version: SHARED_VERSION, parse: parseShared };

/** Where the shared record lies. */
export interface SharedFile {
	read(): Promise<Shared | null>;
	write(shared: Shared): Promise<void>;
}

/** The shared record among `files`; what is `known` of its slots is not parsed again. */
export function sharedFile(
	files: Files,
	teller: StorageTeller,
	now: () => Instant,
	known?: KnownSlots<Shared>,
): SharedFile {
	return new TwoSlotFile(files, SHARED_NAME, FORMAT, teller, now, known);
}
