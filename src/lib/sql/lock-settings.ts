import { formStatement, type Statement } from './statement';

/**
 * The settings that close the engine before it sees user data, in order: it fetches no extension, reads and
 * writes no file or address, and nothing can open it again. The last one makes the others final.
 */
export function lockSettings(): readonly Statement[] {
	return [
		'SET autoinstall_known_extensions = false',
		'SET autoload_known_extensions = false',
		'SET allow_community_extensions = false',
		'SET enable_external_access = false',
		'SET lock_configuration = true'
	].map((text) => formStatement(() => text));
}
