/** What stands in a picture, for where it is meant, and with what ink. */
export interface PictureChoice {
	readonly around: 'framed' | 'plain';
	readonly size: 'word' | 'slide' | 'square';
	readonly ink: 'colour' | 'grey';
}

/** What may be chosen of each, in the order offered; the first is what is taken unless told. */
export const PICTURE_CHOICES = {
	around: ['framed', 'plain'],
	size: ['word', 'slide', 'square'],
	ink: ['colour', 'grey']
} as const satisfies { readonly [Part in keyof PictureChoice]: readonly PictureChoice[Part][] };

/** A choice as one line of text. */
export function writePictureChoice({ around, size, ink }: PictureChoice): string {
	return [around, size, ink].join(' ');
}

/** The choice that a line of text says; what it does not know, or does not say, is the first of its kind. */
export function readPictureChoice(text: string | null): PictureChoice {
	const said = new Set((text ?? '').split(' '));
	const pick = <Value extends string>(values: readonly [Value, ...Value[]]): Value =>
		values.find((value) => said.has(value)) ?? values[0];
	return {
		around: pick(PICTURE_CHOICES.around),
		size: pick(PICTURE_CHOICES.size),
		ink: pick(PICTURE_CHOICES.ink)
	};
}
