import type { KnownKind } from '../ingest/columns';
import { DECIDED_KINDS } from './decided-files';
import type { LoadedFile } from './loaded-file';

/** Kinds of files that no figure comes from and whose rows no figure is joined with. */
const ON_STATEMENTS: ReadonlySet<string> = new Set<KnownKind>(DECIDED_KINDS.map(({ kind }) => kind));

/** Whether two sets of files give the same figures: words on statements change none. */
export function hasSameFigures(files: readonly LoadedFile[], former: readonly LoadedFile[]): boolean {
	const readingsOf = (of: readonly LoadedFile[]) =>
		of.map(({ reading }) => reading).filter(({ kind }) => kind !== 'unknown' && !ON_STATEMENTS.has(kind));
	const [now, before] = [readingsOf(files), readingsOf(former)];
	return now.length === before.length && now.every((reading, at) => reading === before[at]);
}
