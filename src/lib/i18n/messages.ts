import type { vi } from './vi';

/** The languages of the interface; Vietnamese is the source of truth. */
export type Language = 'vi' | 'en';

type Widen<Value> = Value extends string
	? string
	: Value extends (...parameters: infer Parameters) => string
		? (...parameters: Parameters) => string
		: { readonly [Key in keyof Value]: Widen<Value[Key]> };

/** The shape every catalogue must have: the keys of the Vietnamese one, with text or text-making functions. */
export type Messages = Widen<typeof vi>;

/**
 * Something that was done or went wrong, put into words whenever it is shown, so that it turns with the language.
 * `messages` are the catalogue of `spoken`.
 */
export type Told = (messages: Messages, spoken: Language) => string;
