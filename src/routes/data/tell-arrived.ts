import type { Messages } from '../../lib/i18n/messages';
import type { BenchFile } from '../../lib/state/import-bench.svelte';

/**
 * What is said of files that have just been read: which wait to be loaded, and which could not be read. Nothing of those
 * that are no longer on the bench, having been loaded or left out.
 */
export function tellArrived(files: readonly BenchFile[], { bench }: Messages): string {
	const read = files.filter(({ reading }) => reading !== null);
	const waiting = read.filter(({ reading }) => reading?.status !== 'reject');
	const refused = read.filter(({ reading }) => reading?.status === 'reject');
	const list = (some: readonly BenchFile[]): string => some.map(({ name }) => name).join(', ');
	return [
		waiting.length === 0 ? '' : bench.waiting(list(waiting)),
		refused.length === 0 ? '' : bench.refused(list(refused))
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}
