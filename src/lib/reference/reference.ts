import type {
	AudienceCode,
	BodyKey,
	ChannelCode,
	IndicatorCode,
	IsoDay,
	PlaceId,
	TopicCode
} from '../domain/brand';
import type { DaySpan } from '../domain/period';

/** The outcome of matching a written name; never a silent guess. */
export type Match<Value> =
	| { readonly kind: 'match'; readonly value: Value }
	| { readonly kind: 'ambiguous'; readonly candidates: readonly Value[] }
	| { readonly kind: 'unknown'; readonly suggestion: Value | null };

/** A unit of the registry. `code` is that of its own list (Decision 124/2004 or 19/2025), `''` for the nation. */
export interface Place {
	readonly id: PlaceId;
	readonly code: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly level: 'nation' | 'province';
	/** Region in the list of its time: six regions of the 63 units, six others of the units formed in 2025. */
	readonly region: string;
	/** Region in the list of 2025, of the unit of today that the place is or became part of. */
	readonly regionNow: string;
	/** First day of a unit formed in 2025; `null` for those older than the lists. */
	readonly validFrom: IsoDay | null;
	/** Last day of validity; `null` while valid. */
	readonly validTo: IsoDay | null;
	/** The unit of today; the place itself where it still stands. */
	readonly successor: PlaceId;
	/** The units it was formed from in 2025; empty for all others. */
	readonly predecessors: readonly PlaceId[];
	/** Census of 01/04/2019, persons; sum of predecessors for the units of 2025. `null` for the nation only if unknown. */
	readonly population2019: number | null;
	/** A later name of the same unit: Thừa Thiên Huế became Huế on 01/01/2025. `null` for all others. */
	readonly renamed: { readonly from: IsoDay; readonly nameVi: string; readonly nameEn: string } | null;
}

/** All places since 2004 with their names and codes (domain model §7). */
export interface PlaceRegistry {
	readonly all: readonly Place[];
	/** Throws for an id that is not in the registry. */
	get(id: PlaceId): Place;
	/** The name the place bore on a day; its latest name where no day is given. */
	nameOn(id: PlaceId, day: IsoDay | null, language: 'vi' | 'en'): string;
	/**
	 * Matches a written province name or code. `on` decides between homonyms of before and after 01/07/2025
	 * (Đồng Tháp 87 and 82); a bare code without `on` that changed meaning is ambiguous. `TP. Trà Vinh` is a
	 * locality, therefore unknown here.
	 */
	match(name: string, on: DaySpan | null): Match<PlaceId>;
	/** Up to `count` places with names near to a text, the likeliest first. */
	suggest(name: string, count: number): readonly PlaceId[];
}

/** A flow is counted over a period, a stock on a day; a rate is per something and never added. */
export type IndicatorKind = 'flow' | 'stock' | 'rate';

/** Something that reports count. `parent` is the indicator that contains it (plans are guidance documents). */
export interface Indicator {
	readonly code: IndicatorCode;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly unitVi: string;
	readonly unitEn: string;
	readonly kind: IndicatorKind;
	readonly group: string;
	readonly parent: IndicatorCode | null;
	readonly additiveOverTime: boolean;
	readonly additiveAcrossProvinces: boolean;
}

/** The indicators in the order of the catalogue. */
export interface IndicatorCatalogue {
	readonly all: readonly Indicator[];
	/** Group codes in display order with names. */
	readonly groups: readonly { readonly code: string; readonly nameVi: string; readonly nameEn: string }[];
	/** Throws for a code that is not in the catalogue. */
	get(code: IndicatorCode): Indicator;
	/** Matches a code, a name or a synonym; a synonym shared by several indicators is ambiguous. */
	match(text: string): Match<IndicatorCode>;
	/** Up to `count` indicators with names near to a text, the likeliest first. */
	suggest(text: string, count: number): readonly IndicatorCode[];
}

/** An entry of a closed list, with its names in both languages. */
export interface Term<Code> {
	readonly code: Code;
	readonly nameVi: string;
	readonly nameEn: string;
	/** For lists and labels of pictures; the whole name where the list has no shorter one. */
	readonly shortVi: string;
	readonly shortEn: string;
	readonly group: string;
	/** The wider terms that contain this one, nearest first (`rehab` → `drugs` → `social_evils`). */
	readonly ancestors: readonly Code[];
}

/** A closed list of terms. */
export interface Vocabulary<Code> {
	readonly all: readonly Term<Code>[];
	/** Throws for a code that is not in the list. */
	get(code: Code): Term<Code>;
	/** Matches one name or synonym. */
	match(text: string): Match<Code>;
	/** Up to `count` terms with names near to a text, the likeliest first. */
	suggest(text: string, count: number): readonly Code[];
}

/** The offices that report or act. Unlike other lists it is open: an office it lacks is keyed by its folded name. */
export interface BodyVocabulary {
	readonly all: readonly Term<BodyKey>[];
	/** A vocabulary code, or the folded name itself where the vocabulary has none. Never fails. */
	key(text: string): BodyKey;
	/** The names of all bodies of a key; a key outside the list names itself. */
	nameOf(key: BodyKey, language: 'vi' | 'en'): string;
	/** The body that carries on the series of `key` for indicators of `group` (Sở TT&TT → Sở VHTTDL or Sở KH&CN). */
	producerOf(key: BodyKey, group: string): string;
}

/** The lists the product knows, built from data/reference. Passed in, so that browser, worker and Node share it. */
export interface Reference {
	readonly places: PlaceRegistry;
	readonly indicators: IndicatorCatalogue;
	readonly topics: Vocabulary<TopicCode>;
	readonly channels: Vocabulary<ChannelCode>;
	readonly audiences: Vocabulary<AudienceCode>;
	readonly bodies: BodyVocabulary;
	readonly limitationCategories: Vocabulary<string>;
	readonly directionCategories: Vocabulary<string>;
	/** Whether a direction of one category may answer a limitation of another: grounds for a suggestion, no more. */
	mayAnswer(direction: string, limitation: string): boolean;
}
