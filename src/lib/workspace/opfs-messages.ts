import type { StoredContent } from './storage';

/** What the page asks of the worker that keeps files. A folder is a workspace's, below `root`; `folders` lists those with files. */
export type FileTask =
	| { readonly do: 'folders'; readonly root: string }
	| { readonly do: 'list'; readonly root: string; readonly folder: string }
	| { readonly do: 'read' | 'remove'; readonly root: string; readonly folder: string; readonly name: string }
	| {
			readonly do: 'write';
			readonly root: string;
			readonly folder: string;
			readonly name: string;
			readonly content: StoredContent;
	  };

/** Page → worker. */
export interface FileRequest {
	readonly id: number;
	readonly task: FileTask;
}

/** What a task gives: names, bytes, or nothing. */
export type FileResult = readonly string[] | Uint8Array<ArrayBuffer> | null;

/** Worker → page, each with the id of its request. */
export type FileAnswer =
	| { readonly id: number; readonly kind: 'done'; readonly result: FileResult }
	| { readonly id: number; readonly kind: 'failed'; readonly name: string; readonly message: string };
