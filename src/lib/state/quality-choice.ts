import type { FindingLevel } from '../domain/finding';
import type { FindingFacet, FindingKind } from '../domain/finding-kind';

/** How many years the calendar of reports shows. */
export const CALENDAR_YEARS = ['recent', 'all'] as const;
/** Which provinces have a line in it: those of which something is known, or all that stood. */
export const CALENDAR_UNITS = ['known', 'all'] as const;

/** What is chosen of findings and of the calendar, besides the filters of every screen. Empty lists restrict nothing. */
export interface QualityChoice {
	readonly kinds: readonly FindingKind[];
	readonly levels: readonly FindingLevel[];
	/** Files by name, whether or not they are loaded here. */
	readonly files: readonly string[];
	/** Reports by id, whether or not they are loaded here. */
	readonly reports: readonly string[];
	readonly by: FindingFacet;
	readonly years: (typeof CALENDAR_YEARS)[number];
	readonly units: (typeof CALENDAR_UNITS)[number];
}

/** All findings by kind, the last years, and the provinces of which something is known. */
export const DEFAULT_QUALITY: QualityChoice = {
	kinds: [],
	levels: [],
	files: [],
	reports: [],
	by: 'kind',
	years: 'recent',
	units: 'known'
};
