import { css } from 'lit';

/** The plan: one line, or fields in a row that wraps. */
export const planFormStyles = css`
	:host {
		max-width: 640px;
	}
	.form {
		display: grid;
		grid-template-columns: repeat(auto-fit, minmax(9.6rem, 1fr));
		gap: 8px 12px;
		align-items: end;
		margin-bottom: 10px;
	}
	label {
		display: grid;
		gap: 2px;
	}
	input,
	select {
		width: 100%;
		max-width: none;
		height: max(30px, 2.3rem);
		padding: 0 8px;
		font: inherit;
		color: var(--vscode-input-foreground, var(--np-text));
		background: var(--vscode-input-background, var(--np-back));
		border: 1px solid var(--np-strong-line);
		border-radius: 4px;
	}
	.read {
		margin: 8px 0;
	}
	.more {
		display: flex;
		flex-wrap: wrap;
		gap: 4px 20px;
		align-items: center;
	}
`;
