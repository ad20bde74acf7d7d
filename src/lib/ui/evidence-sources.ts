import type { FigureId, ReportId } from '../domain/brand';
import type { Figure } from '../domain/figure';
import type { Report } from '../domain/report';
import type { Language } from '../i18n/messages';
import type { Reference } from '../reference/reference';

/** What evidence is worded from: the figures that a total names, and the reports they stand in. */
export interface EvidenceSources {
	/** Figures of the total, its history, its chains and its notes, in any order. */
	readonly figures: readonly Figure[];
	readonly reports: readonly Report[];
	readonly reference: Reference;
}

/** The same, ready to be looked up, in one language. */
export interface EvidenceIndex {
	readonly language: Language;
	readonly reference: Reference;
	figuresOf(ids: readonly FigureId[]): readonly Figure[];
	reportOf(id: ReportId | null): Report | undefined;
}

/** Prepares sources for look-up; ids that are not among them are passed over. */
export function indexSources(sources: EvidenceSources, language: Language): EvidenceIndex {
	const figures = new Map(sources.figures.map((figure) => [figure.id, figure]));
	const reports = new Map(sources.reports.map((report) => [report.id, report]));
	return {
		language,
		reference: sources.reference,
		figuresOf: (ids) => ids.flatMap((id) => figures.get(id) ?? []),
		reportOf: (id) => (id === null ? undefined : reports.get(id))
	};
}
