/** What a reading is laid down as begins with: a name, and the version of this layout. */
export const READING_MAGIC = new TextEncoder().encode('TCREAD01');

/** The layout: magic (8 bytes), length of the index (32 bits, little-endian), SHA-256 of the index (32 bytes), index (JSON). */
export const READING_PRELUDE = { length: 8, checksum: 12, index: 44 } as const;

/** Segments begin at multiples of this, so that typed arrays can be laid over them. */
export const ALIGNMENT = 8;

/** Arrays of numbers that a reading may hold. */
export const TYPED = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array } as const;

/** The name of a kind of array. */
export type TypedName = keyof typeof TYPED;

/**
 * A part of a reading: as it is, an object by its properties, a long list as the segments that hold pieces of it as
 * JSON, or an array of numbers as the segment that holds it.
 */
export type ReadingPart =
	| { readonly as: 'value'; readonly value: unknown }
	| { readonly as: 'object'; readonly parts: readonly (readonly [name: string, part: ReadingPart])[] }
	| { readonly as: 'list'; readonly segments: readonly number[] }
	| { readonly as: TypedName; readonly segment: number };

/** Where a segment lies, in bytes from the end of the index, and its SHA-256. */
export interface ReadingSegment {
	readonly at: number;
	readonly bytes: number;
	readonly sha256: string;
}

/** What tells how a reading is put together again. `key` says which reading it is. */
export interface ReadingIndex {
	readonly key: string;
	readonly segments: readonly ReadingSegment[];
	readonly whole: ReadingPart;
}
