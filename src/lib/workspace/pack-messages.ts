import type { PackedOriginal } from './pack-original';

/** Page → worker: pack this file. */
export interface PackRequest {
	readonly source: Blob;
}

/** Worker → page. `name` is that of the browser's error; `progress` is a sign that it goes on. */
export type PackAnswer =
	| { readonly kind: 'progress' }
	| { readonly kind: 'done'; readonly packed: PackedOriginal }
	| { readonly kind: 'failed'; readonly name: string; readonly message: string };
