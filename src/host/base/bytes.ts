/** Both extension hosts have it; their types do not. */
declare const crypto: {
	getRandomValues(bytes: Uint8Array): Uint8Array;
	readonly subtle: { digest(algorithm: 'SHA-256', bytes: Uint8Array): Promise<ArrayBuffer> };
};

/** 128 random bits in hex: names a script, a window or a machine. */
export function randomId(): string {
	return hex(crypto.getRandomValues(new Uint8Array(16)));
}

/** What tells bytes from all others, in hex. */
export async function fingerprint(bytes: Uint8Array): Promise<string> {
	return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

function hex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Both extension hosts have them; their types come with the DOM or Node, which the host layer does not load.
declare class TextDecoder {
	constructor(label?: string, options?: { readonly fatal: boolean });
	decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
	encode(text: string): Uint8Array;
}

/** A text as bytes in UTF-8. */
export function encodeUtf8(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

/** Bytes in UTF-8 as a text. What is not UTF-8 is replaced, or throws a TypeError where `fatal`. */
export function decodeUtf8(bytes: Uint8Array, fatal = false): string {
	return new TextDecoder('utf-8', { fatal }).decode(bytes);
}
