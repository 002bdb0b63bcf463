import * as l10n from '@vscode/l10n';
import type { Fault } from '../../../core/running/import/fault.ts';

/** Why a file could not be read, as a sentence without its full stop: "it is empty". */
export function faultWords(fault: Fault): string {
	const { t } = l10n;
	switch (fault.kind) {
		case 'empty':
			return t('it is empty');
		case 'unreadable':
			return t('it could not be opened: it may have been moved, or be a folder');
		case 'format':
			return t(
				'it is none of GPX, TCX, FIT, a CSV of Strava or Garmin Connect, or Strava’s export',
			);
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
			return t('it lacks the columns {0}', fault.missing.join(', '));
		case 'language':
			return t('none of its sports is known as running; export it in English and try again');
		case 'noActivity':
			return t('there is no recorded activity in it');
		case 'size':
			return t('it is larger than {0} MB, unpacked', fault.megabytes);
		case 'bomb':
			return t('it unpacks to more than {0} times its size', fault.times);
		case 'number':
			return t('there are more than {0} runs; the first {0} were read', fault.most);
		case 'nested':
			return t('it is an archive within an archive; unpack it and try again');
		case 'packing':
			return t('it is encrypted, or packed in a way that cannot be read here');
		case 'entries':
			return t('{0} files in it are faulty, of which {1} are listed', fault.faulty, fault.listed);
		case 'failed':
			return t('something went wrong while reading it ({0})', fault.message);
	}
}
