import type { Brand } from '../domain/brand';

/** Names a workspace in the storage: lower-case letters, digits and dashes, at most 40; never shown. */
export type WorkspaceId = Brand<string, 'WorkspaceId'>;

/** A file is known by the SHA-256 of its raw bytes, in hexadecimal: the same bytes are the same file. */
export type FileId = Brand<string, 'FileId'>;

/** Position of a batch in its workspace, from 1; the only order there is, whatever the clocks say. */
export type Sequence = Brand<number, 'Sequence'>;

/** What was kept in one go, named by the sequence of its first batch; the unit of undo. */
export type GroupId = Sequence;

/** The form of a workspace's id, which also stands in paths. */
export const WORKSPACE_ID = /^[a-z0-9-]{1,40}$/;

/** The workspace that is there before any was made; every tab that starts empty means the same one. */
export const FIRST_WORKSPACE = 'first' as WorkspaceId;

/** A new random id of a workspace. */
export function makeWorkspaceId(): WorkspaceId {
	return `w-${randomHex(8)}` as WorkspaceId;
}

/** Random bytes in hexadecimal; available on plain http too. */
export function randomHex(bytes: number): string {
	const values = crypto.getRandomValues(new Uint8Array(bytes));
	return Array.from(values, (value) => value.toString(16).padStart(2, '0')).join('');
}
