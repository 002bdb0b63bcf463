import { css } from 'lit';

/** A box to tick beside its label, on the label's first line. */
export const checkboxStyles = css`
	label {
		display: flex;
		gap: 12px;
		align-items: baseline;
		cursor: pointer;
	}
	input {
		flex: none;
		width: 16px;
		height: 16px;
		margin: 0;
		position: relative;
		top: 3px;
		accent-color: var(--np-accent);
	}
`;
