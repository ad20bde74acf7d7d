/** One choice of a segmented control. */
export interface Segment<Value extends string> {
	readonly value: Value;
	readonly label: string;
	/** Spoken in place of a label too short to be understood alone (`VI`). */
	readonly spoken?: string;
	/** The language of the label where it is not that of the page. */
	readonly lang?: string;
}
