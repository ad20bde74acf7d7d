/**
 * Why a backup is not taken at all:
 * - `not_a_backup`: no zip archive, or none of this program.
 * - `newer_version`: written by a newer version of the program.
 * - `unsafe_name`, `unexpected_entry`, `duplicate_entry`: names that no backup has.
 * - `too_many_entries`, `too_large`, `packed_too_tight`: beyond the limits, as of an archive made to fill the machine.
 * - `damaged`: the archive can't be unpacked, or its list or decisions are not what they were.
 * - `not_understood`: its list or decisions do not have the form they should.
 */
export type BackupRefusalCode =
	| 'not_a_backup'
	| 'newer_version'
	| 'unsafe_name'
	| 'unexpected_entry'
	| 'duplicate_entry'
	| 'too_many_entries'
	| 'too_large'
	| 'packed_too_tight'
	| 'damaged'
	| 'not_understood';

/** What a refused backup is answered with; nothing was stored. The words belong to the message catalogue. */
export interface BackupRefusal {
	readonly status: 'refused';
	readonly code: BackupRefusalCode;
	/** The entry or rule meant; technical. */
	readonly detail: string;
}

/** Ends an inspection; never leaves it. */
export class BackupRefused extends Error {
	constructor(
		readonly code: BackupRefusalCode,
		readonly detail: string
	) {
		super(`${code}: ${detail}`);
		this.name = 'BackupRefused';
	}
}
