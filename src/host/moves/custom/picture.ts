/** The largest picture, in bytes. */
export const PICTURE_LIMIT = 1024 * 1024;

/** As much of an SVG as is looked at to recognize it. */
const HEAD = 4096;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** What speaks against a picture. */
export type PictureProblem = 'missing' | 'large' | 'type' | 'link';

/** A picture as the page can show it, or what speaks against it. */
export type Picture = { readonly address: string } | { readonly problem: PictureProblem };

/**
 * A picture as an address that holds it: its bytes say what it is, not its name. Shown as an
 * image, an SVG runs no script and loads nothing.
 */
export function pictureAddress(bytes: Uint8Array): Picture {
	if (bytes.length > PICTURE_LIMIT) {
		return { problem: 'large' };
	}
	const type = typeOf(bytes);
	return type === null
		? { problem: 'type' }
		: { address: `data:image/${type};base64,${base64(bytes)}` };
}

/** The bytes that a data address holds; null where they are not whole. */
export function bytesOf(address: string): Uint8Array | null {
	try {
		const binary = atob(address.slice(address.indexOf(',') + 1));
		return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
	} catch {
		return null;
	}
}

function typeOf(bytes: Uint8Array): 'png' | 'svg+xml' | null {
	if (PNG.every((byte, index) => bytes[index] === byte)) {
		return 'png';
	}
	const head = String.fromCharCode(...bytes.subarray(0, HEAD)).replace(/^\u00ef\u00bb\u00bf/, '');
	// A document type may not have a part in brackets, which could declare entities.
	const before =
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*(?:<!DOCTYPE svg[^>[]*>\s*)?(?:<!--[^>]*-->\s*)*/i;
	return /^<svg[\s>]/.test(head.replace(before, '')) ? 'svg+xml' : null;
}

function base64(bytes: Uint8Array): string {
	const CHUNK = 8192;
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += CHUNK) {
		parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
	}
	return btoa(parts.join(''));
}

// Both extension hosts have them; their types come with the DOM or Node, which the host layer has not.
declare function atob(text: string): string;
declare function btoa(binary: string): string;
