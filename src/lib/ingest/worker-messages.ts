import type { FileReading } from '../domain/reading';
import type { ReadOptions } from './read-file';

/** Page → worker: read this file. Bytes in memory are transferred, a blob stays where it is. */
export interface ReadRequest {
	readonly id: number;
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer> | Blob;
	readonly options: WorkerOptions;
}

/** What can cross to a worker: everything but the listener, and what is worked out there. */
export type WorkerOptions = Omit<ReadOptions, 'onRows' | 'workbook' | 'sha256'>;

/** Worker → page, each with the id of its request. */
export type ReadAnswer =
	| { readonly id: number; readonly kind: 'progress'; readonly rows: number; readonly share: number }
	| { readonly id: number; readonly kind: 'done'; readonly reading: FileReading }
	| { readonly id: number; readonly kind: 'failed'; readonly detail: string };
