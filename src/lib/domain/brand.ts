declare const name: unique symbol;

/** A string or number that must not be swapped with another of the same shape. */
export type Brand<Base, Name extends string> = Base & { readonly [name]: Name };

/** A calendar date without time zone, `YYYY-MM-DD`; compares correctly as text. */
export type IsoDay = Brand<string, 'IsoDay'>;

/**
 * A place of the registry: `vn` (the nation), `qd124:84` (one of the 63 units of Decision 124/2004) or
 * `qd19:86` (a unit formed on 01/07/2025, Decision 19/2025). A unit that the 2025 merger left unchanged keeps
 * its `qd124` id, so that its history is one series. The code list is part of the id because seven codes
 * changed their meaning (82 was Tiền Giang and is now Đồng Tháp).
 */
export type PlaceId = Brand<string, 'PlaceId'>;

/** A code of the indicator catalogue (`news_item`); different indicators are never added. */
export type IndicatorCode = Brand<string, 'IndicatorCode'>;
/** A code of the topic list (`drugs`); topics may contain one another. */
export type TopicCode = Brand<string, 'TopicCode'>;
/** A code of the list of channels (`portal`). */
export type ChannelCode = Brand<string, 'ChannelCode'>;
/** A code of the list of audiences. */
export type AudienceCode = Brand<string, 'AudienceCode'>;

/** A body of the vocabulary (`so_tttt`) or, where the vocabulary has none, the folded name as written. */
export type BodyKey = Brand<string, 'BodyKey'>;

/** The `id` of a row of *reports*, unique in the loaded data. */
export type ReportId = Brand<string, 'ReportId'>;
/** The address of a public page, as written; shown as text, never followed. */
export type PageAddress = Brand<string, 'PageAddress'>;
/** Where a figure comes from: a report, or for what no province reported the public page it was found on. */
export type SourceId = ReportId | PageAddress;
/** The `id` of a row of *statements*, unique in the loaded data; links name statements by it. */
export type StatementId = Brand<string, 'StatementId'>;

/** Position of a figure in the loaded data; stable for one load, not across loads. */
export type FigureId = Brand<number, 'FigureId'>;
