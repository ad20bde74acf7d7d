import type { BodyKey, IndicatorCode, PlaceId, ReportId, StatementId, TopicCode } from './brand';
import type { Origin, Provenance } from './figure';
import type { Period } from './period';
import type { LooseDate } from './report';

/** Hạn chế, phương hướng, ưu điểm, nhiệm vụ. */
export type StatementKind = 'limitation' | 'direction' | 'strength' | 'task';

/** A limitation, direction, strength or task stated in a report: a row of *statements*. */
export interface Statement {
	readonly id: StatementId;
	readonly province: PlaceId;
	readonly report: ReportId | null;
	/** The report's date as the statement's own row gives it. */
	readonly reportDate: LooseDate | null;
	readonly period: Period | null;
	readonly kind: StatementKind;
	readonly text: string;
	readonly textEn: string;
	/** A code of the limitation or direction list (domain model §8); `other` where the file gave none of them. */
	readonly category: string;
	/** As written, where neither list has it. */
	readonly categoryText?: string;
	readonly topics: readonly TopicCode[];
	readonly indicator: IndicatorCode | null;
	readonly body: BodyKey | null;
	readonly bodyText: string;
	readonly deadline: string;
	readonly target: string;
	readonly synthetic: boolean;
	/** Present where it was found on a public page and stands in no report of the province. */
	readonly origin?: Extract<Origin, 'published'>;
	readonly provenance: Provenance;
}

/** Whether a direction answers a limitation whole or in part. */
export type LinkStrength = 'direct' | 'partial';
/** How sure the person was; `low` is a suggestion until somebody accepts it. */
export type LinkConfidence = 'high' | 'medium' | 'low';

/** A person's word that a direction answers a limitation; low confidence makes it a suggestion. */
export interface Link {
	readonly limitation: StatementId;
	readonly direction: StatementId;
	readonly strength: LinkStrength;
	readonly confidence: LinkConfidence;
	readonly by: string;
	readonly date: string;
	readonly note: string;
	readonly provenance: Provenance;
}
