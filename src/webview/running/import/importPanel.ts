import * as l10n from '@vscode/l10n';
import { html, nothing } from 'lit';
import { dayOfDate } from '../../../core/base/calendar.ts';
import type { DateOrder } from '../../../core/running/import/date.ts';
import type {
	DateQuestion,
	ImportFault,
	ImportReport,
} from '../../../core/running/import/importReport.ts';
import { formatDay, listText } from '../../ui/words.ts';
import { numberText } from '../shared/runWords.ts';
import type { Imported } from './importRuns.ts';
import type { Importing, Stage } from './importing.ts';

/** Why a file could not be read, as a sentence without its full stop: "it is empty". */
export function faultWords(fault: ImportFault): string {
	const { t } = l10n;
	switch (fault.kind) {
		case 'empty':
			return t('it is empty');
		case 'unreadable':
			return t('it could not be opened: it may have been moved, or be a folder');
		case 'format':
			return t('it is none of GPX, TCX, FIT, a CSV of activities, or an archive of such files');
		case 'truncated':
			return t('it ends too early, as if it was not saved or downloaded as a whole');
		case 'damaged':
			return t('it is damaged: what it says of itself does not fit what is in it');
		case 'xml':
			return t('its XML is broken in line {0}', fault.line);
		case 'documentType':
			return t('it defines entities of its own, which no activity file does');
		case 'shape':
			return t('it is built as no activity file is');
		case 'columns':
			return t('it lacks the columns {0}', listText(fault.missing));
		case 'values':
			return t('its column “{0}” could not be read, such as “{1}”', fault.column, fault.example);
		case 'language':
			return t(
				'none of the sports in its column “{0}” is known as running ({1}); export it in English and try again',
				fault.column,
				listText(fault.examples),
			);
		case 'noActivity':
			return t('there is no recorded activity in it');
		case 'size':
			return t('it is larger than {0} MB, unpacked', fault.megabytes);
		case 'bomb':
			return t('it unpacks to more than {0} times its size', fault.times);
		case 'number':
			return t('there are more than {0} runs; the first {0} were read', fault.most);
		case 'nested':
			return t('it is packed within what is packed, too deep; unpack it and try again');
		case 'archives':
			return t('there are more than {0} archives in this one; unpack it and try again', fault.most);
		case 'packing':
			return t('it is encrypted, or packed in a way that cannot be read here');
		case 'entries':
			return t('{0} files in it are faulty, of which {1} are listed', fault.faulty, fault.listed);
		case 'failed':
			return t('something went wrong while reading it ({0})', fault.message);
	}
}

/** Files that may hold runs; the import looks into them, whatever they are called. */
const ACCEPT = '.gpx,.tcx,.fit,.gz,.csv,.zip';

/**
 * The choice of files; or, while there is one, the import itself and what became of it, which `undo` takes back;
 * null: it cannot be taken back.
 */
export function importPanel(
	importing: Importing,
	choose: (files: readonly File[]) => void,
	undo: (() => void) | null,
) {
	const { stage } = importing;
	const isDone = stage?.kind === 'done';
	return html`<section class="import ${isDone ? 'done' : ''}" aria-labelledby="import">
		<h2 id="import" class=${isDone ? 'sr-only' : ''} tabindex="-1">${l10n.t('Import')}</h2>
		${isDone ? doneLine(stage, importing, undo) : stage ? progressOf(stage, importing) : chooser(choose)}
	</section>`;
}

function chooser(choose: (files: readonly File[]) => void) {
	return html`<p>
			${l10n.t('GPX, TCX, FIT, Strava’s export (the zip, or activities.csv), Garmin’s (the zip, or Garmin Connect’s CSV).')}
		</p>
		<div class="act">
			<label class="chip file">
				<input
					type="file"
					multiple
					accept=${ACCEPT}
					@change=${({ target }: { target: HTMLInputElement }) => {
						const files = [...(target.files ?? [])];
						target.value = '';
						choose(files);
					}}
				/>
				${l10n.t('Choose files…')}
			</label>
			<span class="quiet">
				${l10n.t('Or drop them on this page with Shift held, else the editor takes them.')}
			</span>
		</div>
		<p class="quiet">${l10n.t('Read here, on this machine; nothing is sent anywhere.')}</p>`;
}

/** What came of it in one line; each file only where there are several, or where there is more to say of it. */
function doneLine(
	{ imported, kept }: Extract<Stage, { kind: 'done' }>,
	importing: Importing,
	undo: (() => void) | null,
) {
	const { reports } = imported;
	return html`<div class="act">
			<p role="status">${doneWords(imported, kept)}</p>
			${undo ? html`<button class="link" @click=${undo}>${l10n.t('Undo')}</button>` : nothing}
			${close(importing)}
		</div>
		${reports.length > 1 || !reports.every(isPlain) ? reportList(reports) : nothing}`;
}

/** Whether a file was read as a whole and held nothing but runs. */
function isPlain({ fault, unsaidSport, otherSports, incomplete, empty }: ImportReport): boolean {
	return !fault && unsaidSport + otherSports + incomplete + empty === 0;
}

function progressOf(stage: Exclude<Stage, { kind: 'done' }>, importing: Importing) {
	switch (stage.kind) {
		case 'reading': {
			const { share = 0, file = '', runs = 0 } = stage.progress ?? {};
			return running(
				importing,
				share,
				l10n.t('Reading {0}: runs so far: {1}', file, numberText(runs)),
			);
		}
		case 'asking':
			return question(stage.question, importing);
		case 'keeping': {
			const all = stage.imported.activities.length;
			return running(
				importing,
				stage.kept / all,
				l10n.t('Kept {0} of {1}', numberText(stage.kept), numberText(all)),
			);
		}
		case 'failed':
			return html`<p role="alert">
					${l10n.t('The import stopped. Runs in the diary: {0}. Reason: {1}', numberText(stage.kept), stage.reason)}
				</p>
				${close(importing)}`;
		case 'cancelled':
			return html`<p role="status">
					${
						stage.kept > 0
							? l10n.t(
									'Cancelled. Runs in the diary already: {0}; undo takes them out.',
									numberText(stage.kept),
								)
							: l10n.t('Cancelled. Nothing was taken in.')
					}
				</p>
				${close(importing)}`;
	}
}

/** What a date that is open reads as, if this of its numbers is the day: "5 April". */
function dayWords({ first, second }: DateQuestion, order: DateOrder): string {
	const [date, month] = order === 'dayFirst' ? [first, second] : [second, first];
	// A year in which every date exists.
	const day = dayOfDate(2000, month, date) ?? 0;
	return formatDay(day, { day: 'numeric', month: 'long' });
}

/** Both ways to read a date of numbers alone, of which the person chooses one for all of this import. */
function question(asked: DateQuestion, importing: Importing) {
	const [numbers = asked.example] = /\d+\D+\d+/.exec(asked.example) ?? [];
	const answer = (order: DateOrder) => (event: Event) => {
		// The button goes, and what took its place is said at the heading.
		const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
		root.querySelector<HTMLElement>('#import')?.focus();
		importing.answer(order);
	};
	const choice = (order: DateOrder) =>
		html`<button class="chip" @click=${answer(order)}>
			${l10n.t('{0} is {1}', numbers, dayWords(asked, order))}
		</button>`;
	return html`<p id="date-question" role="alert">
			${l10n.t('A list has dates such as {0}. Which day is meant?', asked.example)}
		</p>
		<div class="act" role="group" aria-labelledby="date-question">
			${choice('dayFirst')} ${choice('monthFirst')}
			<button class="link" @click=${() => importing.cancel()}>${l10n.t('Cancel')}</button>
		</div>
		<p class="quiet">${l10n.t('Counts for all files of this import.')}</p>`;
}

function running(importing: Importing, share: number, words: string) {
	return html`<div class="act">
			<progress max="1" value=${share} aria-label=${l10n.t('Import')}></progress>
			<button class="link" @click=${() => importing.cancel()}>${l10n.t('Cancel')}</button>
		</div>
		<p class="quiet">${words}</p>
		${
			importing.waiting.length > 0
				? html`<p class="quiet">
						${l10n.t('Then: {0}', listText(importing.waiting.map(({ name }) => name)))}
					</p>`
				: nothing
		}`;
}

function close(importing: Importing) {
	return html`<button class="link" @click=${() => importing.close()}>
		${l10n.t('More files')}
	</button>`;
}

function doneWords({ duplicates }: Imported, kept: number): string {
	const taken =
		kept === 0 ? l10n.t('No new runs.') : l10n.t('New runs in the diary: {0}.', numberText(kept));
	return duplicates > 0
		? l10n.t('{0} Left out, being there already: {1}.', taken, numberText(duplicates))
		: taken;
}

/** What became of each file; those with a fault first. */
function reportList(reports: readonly ImportReport[]) {
	const sorted = reports.toSorted((one, other) => Number(!one.fault) - Number(!other.fault));
	return html`<ul class="reports">
		${sorted.map(
			(report) =>
				html`<li>
					<span>${report.file}</span>
					<span class="quiet">${reportWords(report)}</span>
				</li>`,
		)}
	</ul>`;
}

function reportWords({
	runs,
	unsaidSport,
	otherSports,
	incomplete,
	empty,
	fault,
}: ImportReport): string {
	const parts: readonly [boolean, string][] = [
		[true, l10n.t('runs: {0}', numberText(runs))],
		[unsaidSport > 0, l10n.t('without a known sport, taken as runs: {0}', numberText(unsaidSport))],
		[otherSports > 0, l10n.t('other sports, left out: {0}', numberText(otherSports))],
		[incomplete > 0, l10n.t('incomplete, left out: {0}', numberText(incomplete))],
		[empty > 0, l10n.t('files without an activity: {0}', numberText(empty))],
	];
	const counts = listText(parts.flatMap(([due, words]) => (due ? [words] : [])));
	if (!fault) {
		return counts;
	}
	const why = faultWords(fault);
	return runs > 0
		? l10n.t('{0}; then it could not be read on: {1}', counts, why)
		: l10n.t('not read: {0}', why);
}
