import assert from 'node:assert/strict';
import * as l10n from '@vscode/l10n';
import { nudges } from '../../../src/content/nudges.ts';
import { HOUR } from '../../../src/core/base/time.ts';
import { NUDGE_KINDS } from '../../../src/core/timer/nudgeLines.ts';
import type { TimerView } from '../../../src/core/timer/view/view.ts';
import * as askText from '../../../src/host/timer/askText.ts';
import { statusText } from '../../../src/host/timer/statusText.ts';
import { bundleOf, columns, languages } from '../../support/languages.ts';
import { env } from '../../support/vscode.ts';
import { Desk } from './desk.ts';

const LONGEST = 24;

/** Each state of the item with a text, the longest times that a day brings in it. */
const states: Readonly<Record<string, (desk: Desk) => Desk>> = {
	sitting: (desk) => desk.type(29),
	standing: (desk) => desk.standUp().type(29),
	'overdue for hours': (desk) => desk.type(145),
	up: (desk) => desk.imUp(),
	'up from standing': (desk) => desk.standUp().imUp(),
	'on a break': (desk) => desk.imUp().still(58),
	paused: (desk) => desk.pause(),
	'paused until a time': (desk) => desk.pause(155),
	'muted until a time': (desk) => desk.quiet(155),
	'muted until another day': (desk) => desk.quiet((14 * HOUR) / 60_000),
	'asked after a while': (desk) => desk.type(10).still(55).type(0.5),
	'on trial': (desk) => desk.type(5).tryNudge(),
	'on trial while standing': (desk) => desk.standUp().type(5).tryNudge(),
};

describe('the item', () => {
	after(() => {
		l10n.config({ contents: {} });
		env.language = 'en';
	});

	for (const language of languages) {
		describe(`in ${language}`, () => {
			before(() => {
				l10n.config({ contents: { ...bundleOf(language) } });
				env.language = language;
			});

			const fits = (text: string) =>
				assert.ok(columns(text) <= LONGEST, `“${text}” takes ${columns(text)} columns`);

			for (const [state, act] of Object.entries(states)) {
				it(`has room for ${state}`, () => {
					const desk = act(new Desk());
					fits(statusText(desk.view, desk.now, { seated: false, iconOnly: false, askText }).text);
				});
			}

			it('has room for every line of every nudge, seated or not', () => {
				for (const kind of NUDGE_KINDS) {
					for (const { id } of nudges[kind]) {
						for (const seated of [false, true]) {
							const desk = new Desk();
							const content = {
								what: 'nudge',
								kind,
								line: id,
								minutes: 31,
								cause: 'idle',
							} as const;
							const view: TimerView = { ...desk.view, content };
							fits(statusText(view, desk.now, { seated, iconOnly: false, askText }).text);
						}
					}
				}
			});
		});
	}
});
