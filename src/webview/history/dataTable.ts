import { html, type TemplateResult } from 'lit';

/** The parts of a table; the first cell of a row is its heading. */
export interface TableParts {
	/** The words that open it. */
	readonly summary: string;
	readonly caption: string;
	readonly heads: readonly string[];
	readonly rows: readonly (readonly unknown[])[];
}

/** The figures of a chart as a table that opens below it: for screen readers, and for anyone. */
export function dataTable({ summary, caption, heads, rows }: TableParts): TemplateResult {
	return html`<details class="table">
		<summary class="quiet">${summary}</summary>
		<div tabindex="0" role="region" aria-label=${caption}>
			<table>
				<caption class="sr-only">
					${caption}
				</caption>
				<thead>
					<tr>
						${heads.map((head) => html`<th scope="col">${head}</th>`)}
					</tr>
				</thead>
				<tbody>
					${rows.map(
						([first, ...others]) =>
							html`<tr>
								<th scope="row">${first}</th>
								${others.map((cell) => html`<td>${cell}</td>`)}
							</tr>`,
					)}
				</tbody>
			</table>
		</div>
	</details>`;
}
