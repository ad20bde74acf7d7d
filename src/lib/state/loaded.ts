import type { Engine } from '../db/engine';
import type { Joined } from '../ingest/join-readings';

/** Loaded data, whole: the engine answers from exactly these readings. */
export interface Loaded {
	readonly engine: Engine;
	readonly joined: Joined;
	/** Counts loads; questions asked of an older load are asked again. */
	readonly version: number;
	/** Stays while the same figures do; where it is another, their ids are those of other figures. */
	readonly load: number;
}
