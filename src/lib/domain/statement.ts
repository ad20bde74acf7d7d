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
	/** The category as the file has it; `''` where it has none. */
	readonly categoryText: string;
	readonly topics: readonly TopicCode[];
	/** The indicators it speaks of, each once, in the order written. */
	readonly indicators: readonly IndicatorCode[];
	readonly body: BodyKey | null;
	readonly bodyText: string;
	readonly deadline: string;
	readonly target: string;
	/** Statements read before it whose place it takes: its own id where it corrects one, one or more where split or merged. */
	readonly replaces: readonly StatementId[];
	/** Who wrote or changed it, and on what day, as given; `''` where nobody is named. */
	readonly by: string;
	readonly date: string;
	readonly synthetic: boolean;
	/** Present where it was found on a public page and stands in no report of the province. */
	readonly origin?: Extract<Origin, 'published'>;
	readonly provenance: Provenance;
}

/**
 * A row of *statements* as read: a statement, or a person's word that a document has no section on limitations
 * (`none_stated`), which states nothing of its own.
 */
export type StatementRow = Omit<Statement, 'kind'> & { readonly kind: StatementKind | 'none_stated' };

/** The number of each statement among those of its kind in its document, from 1. */
export type StatementOrdinals = ReadonlyMap<StatementId, number>;

/** Whether a direction answers a limitation whole, in part, or, in the word of a person, not at all. */
export type LinkStrength = 'direct' | 'partial' | 'none';
/** How sure the person was; `low` is a suggestion until somebody accepts it. */
export type LinkConfidence = 'high' | 'medium' | 'low';

/** A person's word that a direction answers a limitation, or does not; low confidence makes it a suggestion. */
export interface Link {
	readonly limitation: StatementId;
	readonly direction: StatementId;
	readonly strength: LinkStrength;
	readonly confidence: LinkConfidence;
	readonly by: string;
	readonly date: string;
	readonly note: string;
	/** Present where it was made, and surely, with a statement that was split since: of which part, nobody has said. */
	readonly ofWhole?: true;
	readonly provenance: Provenance;
}

/** A link that says there is an answer. */
export type AnsweringLink = Link & { readonly strength: Exclude<LinkStrength, 'none'> };

/** What has become of a limitation: open, planned for, resolved, stated again. */
export type FollowUpState = 'open' | 'planned' | 'resolved' | 'repeated';

/** A person's word on what had become of a limitation on a day: a row of *follow_ups*. */
export interface FollowUp {
	readonly limitation: StatementId;
	readonly state: FollowUpState;
	/** `null` where no day is given. */
	readonly date: LooseDate | null;
	readonly by: string;
	readonly note: string;
	readonly provenance: Provenance;
}

/** A person's word that two limitations are the same one, or are not: a row of *recurrences*. */
export interface Recurrence {
	readonly earlier: StatementId;
	readonly later: StatementId;
	readonly same: boolean;
	readonly by: string;
	readonly date: string;
	readonly note: string;
	readonly provenance: Provenance;
}
