/** A value as the text of a JSON file that a person may read. */
export function jsonOf(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

/** The same as bytes. */
export function encodeJson(value: unknown): Uint8Array {
	return new TextEncoder().encode(jsonOf(value));
}

// Both extension hosts have it; its types come with the DOM or Node, which the host layer has not.
declare class TextEncoder {
	encode(text: string): Uint8Array;
}
