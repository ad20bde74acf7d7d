import { expect, test } from 'vitest';
import { fillMissingResults } from '../../src/lib/ingest/fill-missing-results';

const encode = (xml: string): Uint8Array => new TextEncoder().encode(xml);
const fill = (xml: string): string => new TextDecoder().decode(fillMissingResults(encode(xml)));

test.each([
	['no result', '<c r="B2"><f>A1*2</f></c>', '<c r="B2"><f>A1*2</f><v>NaN</v></c>'],
	['an empty one', '<c r="B2"><f>A1</f><v></v></c>', '<c r="B2"><f>A1</f><v>NaN</v></c>'],
	['a blank one', '<c r="B2"><f>A1</f><v> </v></c>', '<c r="B2"><f>A1</f><v>NaN</v></c>'],
	['one that is closed at once', '<c r="B2"><f>A1</f><v/></c>', '<c r="B2"><f>A1</f><v>NaN</v></c>'],
	[
		'a shared formula, told elsewhere',
		'<c r="B3"><f t="shared" si="0"/></c>',
		'<c r="B3"><f t="shared" si="0"/><v>NaN</v></c>'
	],
	['a number by its type', '<c r="B2" t="n"><f>A1</f></c>', '<c r="B2" t="n"><f>A1</f><v>NaN</v></c>'],
	['tags with a prefix', '<x:c r="B2"><x:f>A1</x:f></x:c>', '<x:c r="B2"><x:f>A1</x:f><x:v>NaN</x:v></x:c>'],
	[
		'blanks and lines between tags',
		'<c r="B2" >\n <f>A1</f>\n <v/>\n</c>',
		'<c r="B2" >\n <f>A1</f><v>NaN</v></c>'
	],
	[
		'its neighbours',
		'<c r="A1"><v>5</v></c><c r="B1"><f>A1</f></c><c r="C1"><f>A1</f><v>5</v></c>',
		'<c r="A1"><v>5</v></c><c r="B1"><f>A1</f><v>NaN</v></c><c r="C1"><f>A1</f><v>5</v></c>'
	]
])('a formula with %s is no zero', (_, given, filled) => {
	expect(fill(given)).toBe(filled);
});

test.each(['str', 's', 'inlineStr', 'b', 'e'])('a formula of type %s stays as it is', (type) => {
	for (const quote of ['"', "'"]) {
		const cell = `<c r="B2" t=${quote}${type}${quote}><f>A1</f></c>`;
		expect(fill(cell)).toBe(cell);
	}
});

test.each([
	['with a result', '<c r="B2"><f>A1</f><v>7</v></c>'],
	['without formulas', '<c r="B2"><v></v></c><font/>'],
	['whose formula is never closed', '<c r="B2"><f>A1</c>']
])('a sheet %s is given back as it came', (_, xml) => {
	const content = encode(xml);
	expect(fillMissingResults(content)).toBe(content);
});
