import * as fc from 'fast-check';
import { defaultsOf } from '../../../src/core/settings/setting.ts';
import { api, chat, commands } from './callers.ts';
import { spoilt } from './junk.ts';
import { lines } from './lines.ts';
import { nudges } from './nudges.ts';
import { comingBack, followed } from './plans.ts';
import { type Edge, files, messages, readsOrRefuses, throughJson } from './properties.ts';
import { editorSchema, schemas } from './schemas.ts';
import { type Surface, surface } from './surface.ts';
import { alongPrograms, alongTexts } from './takenAlong.ts';
import { customFile, customMovesReadWell, schema, settingsReadWell } from './written.ts';

/** Each of these in turn, changed. */
function edges(name: string, all: readonly Edge[]): Surface {
	const inputs = fc
		.constantFrom(...all)
		.chain((edge) => spoilt(edge.whole).map((value) => ({ edge, value })));
	return surface(name, inputs, ({ edge, value }) => readsOrRefuses(edge, value));
}

/** Every way in from outside but that of activity files, which `fuzz.ts` has. */
export const surfaces: readonly Surface[] = [
	edges('messages of host and page', messages),
	edges('stored files', files),
	surface('settings', spoilt(defaultsOf(schema)), (value) =>
		settingsReadWell(Object(throughJson(value)) as Readonly<Record<string, unknown>>),
	),
	surface(
		'moves of one’s own',
		spoilt(customFile),
		(value) => customMovesReadWell(value).faults.length === 0,
	),
	editorSchema,
	schemas,
	nudges,
	lines,
	comingBack,
	followed,
	alongPrograms,
	alongTexts,
	chat,
	api,
	commands,
];
