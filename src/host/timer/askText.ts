import { l10n } from 'vscode';
import { type NudgeText, type NudgeWords, nudgeWords } from '../../content/nudgeWords.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { NudgeCause, NudgeKind } from '../../core/timer/nudgeLines.ts';
import type { ClickMeaning } from '../../core/timer/view/statusContent.ts';
import type { TimerView } from '../../core/timer/view/view.ts';
import type { Stance } from './statusText.ts';

// What item and tooltip say where they ask for something: loaded when they first do.

/** The words of a nudge for someone in this stance; those of the first of its kind for a line that is not known. */
export function nudgeText(kind: NudgeKind, line: string, stance: Stance): NudgeText {
	const lines: Readonly<Record<string, NudgeWords>> = nudgeWords[kind];
	const found = lines[line] ?? Object.values(lines)[0];
	const words = (stance === 'sitting' ? undefined : found?.[stance]) ?? found;
	if (!words) {
		throw new Error(`There is no nudge of kind ${kind}.`);
	}
	return { text: l10n.t(words.text), short: l10n.t(words.short) };
}

/** What let a nudge through, in a phrase; of the machine's work, by what it was seen. */
export function causeText(cause: NudgeCause): string {
	const { t } = l10n;
	switch (cause) {
		case 'overdue':
			return t('no pause came by then');
		case 'idle':
			return t('you stopped typing');
		case 'save':
			return t('you saved');
		case 'still':
			return t('you were not typing');
		case 'taskEnded':
			return t('a task ended');
		case 'edits':
			return t('the machine works: edits without a hand');
		case 'files':
			return t('the machine works: files change on disk');
		case 'task':
			return t('the machine works: a task runs');
		case 'command':
			return t('the machine works: a shell command runs');
	}
}

/** What a click does, where something asks for one. */
export function clickLine({ content, click }: TimerView, stance: Stance): string | null {
	switch (content.what) {
		case 'nudge':
		case 'trial':
		case 'due':
		case 'undo':
		case 'up':
		case 'question':
			return clickText(click, stance);
		case 'minutes':
		case 'routine':
		case 'nothing':
			return click.does === 'imUp' ? clickText(click, stance) : null;
	}
}

function clickText(click: ClickMeaning, stance: Stance): string {
	const { t } = l10n;
	switch (click.does) {
		case 'imUp':
			return stance === 'sitting'
				? t('Click: counts as getting up. Ten seconds to undo.')
				: t('Click: counts as moving. Ten seconds to undo.');
		case 'stretch':
			return t('Click: starts a stretch.');
		case 'menu':
			return t('Click: opens the menu.');
		case 'undo':
			return t('Click: takes the break back.');
		case 'exhale':
			return t('Click: paces three breaths, right here.');
		case 'posture':
			return t('Click: shows three resets, right here.');
		case 'eyes':
			return t('Click: counts 20 seconds, right here.');
		case 'endTrial':
			return t('Click: ends the trial.');
		case 'answer':
			return answerText(click.others);
	}
}

/** What a click does once a stand nudge shows, as it is set and as far as that is open. */
export function clickOnNudge(
	action: Settings['clickAction'],
	{ closed }: TimerView,
	stance: Stance,
): string {
	switch (closed && action === 'stretch' ? 'imUp' : action) {
		case 'imUp':
			return stance === 'sitting'
				? l10n.t('A click on a nudge counts as getting up.')
				: l10n.t('A click on a nudge counts as moving.');
		case 'stretch':
			return l10n.t('A click on a nudge starts a stretch.');
		case 'menu':
			return l10n.t('A click on a nudge opens the menu.');
	}
}

/** What answers a question about time away: the one other answer, or a choice of two. */
function answerText([only, ...rest]: Extract<ClickMeaning, { does: 'answer' }>['others']): string {
	const { t } = l10n;
	if (rest.length > 0 || only === 'unknown') {
		return t('Click: says what it was.');
	}
	return only === 'moved' ? t('Click: it was a break.') : t('Click: no, I was here.');
}
