/** Everything that can fail as a whole, shown by one component; `detail` is technical and folded away. */
export type AppErrorKind =
	| 'engine_start'
	| 'engine_lost'
	| 'query'
	| 'cancelled'
	| 'stopped'
	| 'out_of_memory'
	| 'file_read'
	| 'file_changed'
	| 'screen_load'
	| 'asset_load'
	| 'storage_full'
	| 'storage_denied'
	| 'storage_damaged'
	| 'storage_failed'
	| 'storage_out_of_reach'
	| 'workspace_read_only'
	| 'backup_too_large'
	| 'backup_file'
	| 'export';

/** The one typed failure of the product. Programming errors throw anything else. */
export class AppError extends Error {
	readonly kind: AppErrorKind;
	readonly detail: string;

	constructor(kind: AppErrorKind, detail: string, options?: ErrorOptions) {
		super(`${kind}: ${detail}`, options);
		this.name = 'AppError';
		this.kind = kind;
		this.detail = detail;
	}
}
