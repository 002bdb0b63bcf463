/** Both extension hosts have it; their types do not. */
declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

/** 128 random bits in hex: names a script, a window or a machine. */
export function randomId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
