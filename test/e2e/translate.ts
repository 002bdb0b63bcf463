import type { Frame } from 'playwright-core';

/**
 * Speaks to the page as the host would in another language.
 * @param bundle its texts by their English words
 * @param language a BCP 47 tag, for what Intl words
 */
export async function translate(
	page: Frame,
	bundle: Readonly<Record<string, string>>,
	language = 'en',
): Promise<void> {
	await page.evaluate(
		([texts, lang]) => {
			const was = document.querySelector<HTMLElement>('next-posture-page');
			const state = was?.dataset['state'] ?? '';
			const { messages } = JSON.parse(state) as { messages: { kind: string }[] };
			document.documentElement.lang = lang;
			// What is drawn keeps its language: a page that has just opened has drawn nothing yet.
			const next = document.createElement('next-posture-page');
			next.dataset['state'] = state;
			was?.replaceWith(next);
			for (const message of messages) {
				const reported = message.kind === 'setup' ? { ...message, bundle: texts } : message;
				window.dispatchEvent(new MessageEvent('message', { data: reported }));
			}
		},
		[bundle, language] as const,
	);
}
