import type { ToPage } from '../../core/protocol/protocol.ts';

/** The panel's type: never change it, a window reload restores pages by it. */
export const PAGE_TYPE = 'nextPosture.page';

/** What the page's document is made of. Addresses are those of the webview. */
export interface PageParts {
	readonly script: string;
	/** Where the webview's own resources come from, as a source of the policy. */
	readonly source: string;
	readonly nonce: string;
	/** What the page is to show first, and when that was. */
	readonly state: { readonly at: number; readonly messages: readonly ToPage[] };
	/** Language of the page's texts, a BCP 47 tag. */
	readonly language: string;
	/**
	 * It takes the place of a page that lost its extension host, and remembers what that one did: unasked
	 * (`quiet`), or because the person asked for the page. Null: it takes nobody's place.
	 */
	readonly succeeds: 'quiet' | 'asked' | null;
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/**
 * The page's document. Its policy lets in one script, named by the nonce (which the browser hands on
 * to the chunks which that script imports), workers that it makes itself, style sheets and pictures of
 * ours, and nothing else.
 */
export function pageHtml(parts: PageParts): string {
	const { script, source, nonce, state, language, succeeds } = parts;
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-${nonce}'`,
		`style-src ${source}`,
		`img-src ${source} data:`,
		`font-src ${source}`,
		// Activity files are read in a worker, whose script the page holds.
		`worker-src blob:`,
		`base-uri 'none'`,
		`form-action 'none'`,
	].join('; ');
	const succession = succeeds ? ` data-succeeds="${succeeds}"` : '';
	return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Next Posture</title>
</head>
<body>
<next-posture-page data-state="${escaped(JSON.stringify(state))}"${succession}></next-posture-page>
<script type="module" nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}
