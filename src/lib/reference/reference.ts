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

export interface Place {
	readonly id: PlaceId;
	readonly code: string;
	readonly nameVi: string;
	readonly nameEn: string;
	readonly level: 'nation' | 'province';
	/** Region in the list of its time: six regions of the 63 units, six others of the units formed in 2025. */
	readonly region: string;
	/** Last day of validity; `null` while valid. */
	readonly validFrom: IsoDay | null;
	readonly validTo: IsoDay | null;
	readonly successor: PlaceId;
	readonly predecessors: readonly PlaceId[];
	/** Census of 01/04/2019, persons; sum of predecessors for the units of 2025. `null` for the nation only if unknown. */
	readonly population2019: number | null;
	/** A later name of the same unit: Thừa Thiên Huế became Huế on 01/01/2025. `null` for all others. */
	readonly renamed: { readonly from: IsoDay; readonly nameVi: string; readonly nameEn: string } | null;
}

export interface PlaceRegistry {
	readonly all: readonly Place[];
	get(id: PlaceId): Place;
	/** The name the place bore on a day; its latest name where no day is given. */
	nameOn(id: PlaceId, day: IsoDay | null, language: 'vi' | 'en'): string;
	/**
	 * Matches a written province name or code. `on` decides between homonyms of before and after 01/07/2025
	 * (Đồng Tháp 87 and 82); a bare code without `on` that changed meaning is ambiguous. `TP. Trà Vinh` is a
	 * locality, therefore unknown here.
	 */
	match(name: string, on: DaySpan | null): Match<PlaceId>;
}

export type IndicatorKind = 'flow' | 'stock' | 'rate';

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

export interface IndicatorCatalogue {
	readonly all: readonly Indicator[];
	/** Group codes in display order with names. */
	readonly groups: readonly { readonly code: string; readonly nameVi: string; readonly nameEn: string }[];
	get(code: IndicatorCode): Indicator;
	/** Matches a code, a name or a synonym; a synonym shared by several indicators is ambiguous. */
	match(text: string): Match<IndicatorCode>;
}

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

export interface Vocabulary<Code> {
	readonly all: readonly Term<Code>[];
	get(code: Code): Term<Code>;
	/** Matches one name or synonym. */
	match(text: string): Match<Code>;
}

export interface BodyVocabulary {
	readonly all: readonly Term<BodyKey>[];
	/** A vocabulary code, or the folded name itself where the vocabulary has none. Never fails. */
	key(text: string): BodyKey;
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
