import { browserZone } from '../base/calendar.ts';
import { HOUR_CYCLES } from '../base/hourCycle.ts';
import { flag, id, oneOf, record, text } from '../base/schema.ts';

/**
 * The views that the host may ask for; `run` is the Run tab, those after it are parts of it. `calendar` is the
 * program, which is saved for a calendar as soon as it shows.
 */
export const views = [
	'library',
	'history',
	'run',
	'check',
	'plan',
	'program',
	'calendar',
	'diary',
	'import',
] as const;
export type PageView = (typeof views)[number];

/** What the page may ask the host to do; anything else is not the page's to ask. */
export const pageCommands = [
	'imUp',
	'startTimer',
	'resume',
	'editMyMoves',
	'openSettings',
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Messages of the page itself, whatever it shows. */
export const appFromPage = {
	/**
	 * The page listens now. `informed`: it took the state that its document brought along. `locale`: the
	 * default one of its browser (BCP 47).
	 */
	ready: record({ informed: flag, locale: text }),
	/** The time zone of the page's browser: before `ready`, and whenever it is another. */
	zone: browserZone,
	/** The first view is drawn and takes input. */
	shown: record({}),
	/** The person asked for a command by a button of the page. */
	command: record({ command: oneOf(pageCommands) }),
	/** The person wants to read this source of the catalogue. */
	openSource: record({ source: id }),
	/** To the clipboard. */
	copyText: record({ text }),
	/** A page to print (HTML, complete in itself), saved where the person says and opened outside. */
	saveCard: record({ title: text, html: text }),
};

/** Messages to the page itself. */
export const appToPage = {
	/** Show this view; a routine in progress waits, paused. */
	open: record({ view: oneOf(views) }),
	/** Count hours so in all times of day: before `setup`, and whenever it differs. */
	clock: record({ hourCycle: oneOf(HOUR_CYCLES) }),
};
