import type { Language } from '../../i18n/messages';
import type { Snapshot } from './briefing';

/** A snapshot in a language where it was taken in it, else in the one it has. */
export function snapshotIn(snapshot: Snapshot, language: Language): Snapshot {
	return snapshot.other?.language === language ? snapshot.other : snapshot;
}
