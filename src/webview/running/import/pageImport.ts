import { host } from '../../ui/host.ts';
import { randomId } from '../../ui/browser.ts';
import { Importing } from './importing.ts';

/** The page's one: it goes on whatever tab is shown. Its parsers are loaded with the first file. */
export const pageImport = new Importing({
	post: (message) => host.post(message),
	read: async (files, options) => (await import('./importRuns.ts')).importRuns(files, options),
	randomId,
});
