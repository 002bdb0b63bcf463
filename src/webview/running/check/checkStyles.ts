import { css } from 'lit';

/** One question a screen, in a narrow column. */
export const checkStyles = css`
	section {
		max-width: 640px;
		margin: 0 auto;
		display: grid;
		gap: 14px;
	}
	.standing {
		padding-bottom: 12px;
		border-bottom: 1px solid var(--np-line);
	}
	.back {
		justify-self: start;
	}
	.hint {
		margin-top: -8px;
	}
`;
