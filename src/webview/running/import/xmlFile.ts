import { Faulty } from './faulty.ts';
import type { Found } from './found.ts';
import { gpx } from './gpx.ts';
import { tcx } from './tcx.ts';
import { readXml, type XmlListener } from './xml.ts';

function listenerFor(root: string, found: Found): XmlListener {
	switch (root) {
		case 'gpx':
			return gpx(found);
		case 'TrainingCenterDatabase':
			return tcx(found);
		default:
			throw new Faulty({ kind: 'format' });
	}
}

/** Reads GPX or TCX, which the root element tells apart. */
export async function readXmlFile(text: AsyncIterable<string>, found: Found): Promise<void> {
	let listener: XmlListener | null = null;
	await readXml(text, {
		open: (path, attributes) => {
			listener ??= listenerFor(path[0] ?? '', found);
			listener.open?.(path, attributes);
		},
		close: (path, words) => listener?.close(path, words),
	});
}
