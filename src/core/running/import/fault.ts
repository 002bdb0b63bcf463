/** Why a file could not be read. The page says it in words: `faultWords`. */
export type Fault =
	/** It has no bytes. */
	| { readonly kind: 'empty' }
	/** The browser refused to read it: moved, deleted, or a folder. */
	| { readonly kind: 'unreadable' }
	/** Its first bytes are those of none of the formats. */
	| { readonly kind: 'format' }
	/** It ends before its end. */
	| { readonly kind: 'truncated' }
	/** A checksum or its inner structure is wrong. */
	| { readonly kind: 'damaged' }
	/** Its XML is broken, in this line (from 1). */
	| { readonly kind: 'xml'; readonly line: number }
	/** It brings a document type, which could make it expand without end. */
	| { readonly kind: 'documentType' }
	/** Well-formed, and beyond what any activity file has: depth, attributes, length of one row. */
	| { readonly kind: 'shape' }
	/** A CSV without these columns. */
	| { readonly kind: 'columns'; readonly missing: readonly string[] }
	/** A CSV whose sports are named in a language that is not known here. */
	| { readonly kind: 'language' }
	/** A route, workout or settings, or an archive without activities. */
	| { readonly kind: 'noActivity' }
	/** Larger than `megabytes`, unpacked where it is packed. */
	| { readonly kind: 'size'; readonly megabytes: number }
	/** Unpacks to more than `times` its packed size. */
	| { readonly kind: 'bomb'; readonly times: number }
	/** More runs than an import takes; the first `most` are kept. */
	| { readonly kind: 'number'; readonly most: number }
	/** An archive inside an archive. */
	| { readonly kind: 'nested' }
	/** Packed in a way that is not known here, or encrypted. */
	| { readonly kind: 'packing' }
	/** An archive in which so many files could not be read; the first `listed` have a report each. */
	| { readonly kind: 'entries'; readonly faulty: number; readonly listed: number }
	/** A fault of ours. */
	| { readonly kind: 'failed'; readonly message: string };
