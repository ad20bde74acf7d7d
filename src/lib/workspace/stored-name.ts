import { randomHex, type Sequence } from './ids';

const NAME = /^(\d{10})-(file|decision)-[0-9a-f]{8}\.batch$/;

/** What the name of a stored file says of its batch. */
export interface StoredName {
	readonly sequence: Sequence;
	readonly kind: 'file' | 'decision';
}

/** A new name in the storage; its random part makes sure that nothing there is ever written over. */
export function makeStoredName({ sequence, kind }: StoredName): string {
	return `${String(sequence).padStart(10, '0')}-${kind}-${randomHex(4)}.batch`;
}

/** Reads a name made by `makeStoredName`; `null` for any other file. */
export function readStoredName(name: string): StoredName | null {
	const match = NAME.exec(name);
	if (!match) return null;
	return { sequence: Number(match[1]) as Sequence, kind: match[2] === 'file' ? 'file' : 'decision' };
}
