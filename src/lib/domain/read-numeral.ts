/** How separators are to be read where they alone do not decide; `null` asks. */
export type SeparatorStyle = 'vi' | 'en' | null;

/**
 * A numeral read. `style` is the side that its separators prove (`1.234,5` is Vietnamese, `12.5` foreign), `null`
 * where it has none or was decided from outside. `undecided` is one separator with exactly three digits behind.
 */
export type NumeralReading =
	| { readonly kind: 'value'; readonly value: number; readonly style: SeparatorStyle }
	| {
			readonly kind: 'undecided';
			readonly thousands: number;
			readonly decimal: number;
			readonly separator: '.' | ',';
	  }
	| { readonly kind: 'malformed' };

function styleOf(decimalMark: '.' | ','): 'vi' | 'en' {
	return decimalMark === ',' ? 'vi' : 'en';
}

function value(digits: string, style: SeparatorStyle): NumeralReading {
	const read = Number(digits);
	return read <= Number.MAX_SAFE_INTEGER ? { kind: 'value', value: read, style } : { kind: 'malformed' };
}

/** Groups of thousands: one to three digits, then groups of exactly three. */
function areThousands(groups: readonly string[]): boolean {
	return (groups[0]?.length ?? 0) <= 3 && groups.slice(1).every((group) => group.length === 3);
}

function readOneSeparator(numeral: string, separator: '.' | ','): NumeralReading {
	const groups = numeral.split(separator);
	const style = styleOf(separator);
	if (groups.length > 2) {
		return areThousands(groups)
			? value(groups.join(''), style === 'vi' ? 'en' : 'vi')
			: { kind: 'malformed' };
	}
	const decimal = groups.join('.');
	const isDecimal = !areThousands(groups) || Number(groups[0]) === 0;
	if (isDecimal) return value(decimal, style);
	return { kind: 'undecided', thousands: Number(groups.join('')), decimal: Number(decimal), separator };
}

/**
 * Reads digits with dots and commas (domain notes §5): both kinds together, a repeated one, or one without exactly
 * three digits behind it decide by themselves; `1.250` and `2,000` do not.
 */
export function readNumeral(numeral: string): NumeralReading {
	const dot = numeral.lastIndexOf('.');
	const comma = numeral.lastIndexOf(',');
	if (dot < 0 && comma < 0) return value(numeral, null);
	if (comma < 0) return readOneSeparator(numeral, '.');
	if (dot < 0) return readOneSeparator(numeral, ',');
	const decimalMark = dot > comma ? '.' : ',';
	const [whole = '', fraction = '', ...more] = numeral.split(decimalMark);
	const groups = whole.split(decimalMark === '.' ? ',' : '.');
	if (more.length > 0 || !areThousands(groups)) return { kind: 'malformed' };
	return value(`${groups.join('')}.${fraction}`, styleOf(decimalMark));
}

/** `undecided` settled by a style; everything else, and everything without a style, unchanged. */
export function settleNumeral(reading: NumeralReading, style: SeparatorStyle): NumeralReading {
	if (reading.kind !== 'undecided' || style === null) return reading;
	const isDecimal = styleOf(reading.separator) === style;
	return { kind: 'value', value: isDecimal ? reading.decimal : reading.thousands, style: null };
}
