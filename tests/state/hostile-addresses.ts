import fc from 'fast-check';

/** Good values of each parameter of an address, to be damaged. */
export const GOOD: readonly (readonly [string, string])[] = [
	['lang', 'en'],
	['data', 'all'],
	['public', 'yes'],
	['province', 'qd124:84'],
	['province', 'qd124:20'],
	['indicator', 'portal_item_posted'],
	['topic', 'drugs'],
	['channel', 'press'],
	['body', 'so_tttt'],
	['kind', 'plan'],
	['grain', 'year'],
	['clock', 'administrative'],
	['window', '2019-01-01..2020-12-31'],
	['along', 'same_period'],
	['form', 'line'],
	['last_year', 'no'],
	['marks', 'yes'],
	['scale', 'free'],
	['measure', 'monthly_average'],
	['side', 'qd124:84@2020-01-01..2020-12-31'],
	['side', 'qd124:20@2019-01-01..2019-06-30~1x9k2a'],
	['period', '2020-01-01..2020-12-31'],
	['group', 'region'],
	['order', 'name'],
	['places', 'today'],
	['picture', 'pivot'],
	['rows', 'topic'],
	['columns', 'channel'],
	['pin', 'qd124:84'],
	['without', 'qd124:20'],
	['sql', 'SELECT * FROM figures'],
	['sql', 'DROP TABLE figures; --'],
	['plot', 'bar-0-1'],
	['matter', 'dates'],
	['level', 'error'],
	['file', 'Bến Tre 2021.csv'],
	['report', '12/BC-STTTT'],
	['by', 'file'],
	['years', 'all'],
	['units', 'all'],
	['show', 'matrix'],
	['under', 'province'],
	['find', 'phối hợp'],
	['category', 'limitation:coordination'],
	['stated', '2020-01-01..2020-12-31'],
	['answered', 'partial'],
	['followed', 'open'],
	['across', 'no'],
	['suggestions', 'no'],
	['statement', 'LS-L1'],
	['evidence', '2019-01-01..2019-06-30~qd124:20~~so_tttt~not_stated~portal_item_posted~tin~drugs'],
	['briefing', 'b1']
];

/** What has broken readers of addresses: of other programs, of objects, of numbers, of days, of text. */
const EVIL: readonly string[] = [
	'',
	' ',
	'__proto__',
	'constructor',
	'toString',
	'hasOwnProperty',
	'<img src=x onerror=alert(1)>',
	'javascript:alert(1)',
	"'; DROP TABLE figures; --",
	'" OR 1=1 --',
	"=cmd|' /C calc'!A0",
	'\u202Efdp.exe',
	'a\u200Bb',
	'\u0000',
	'\n\r\t',
	'\uD800',
	'\uFFFE',
	'ế'.normalize('NFD'),
	'%',
	'%E0%A4%A',
	'%00',
	'../../../etc/passwd',
	'//elsewhere.invalid/',
	'1e309',
	'-1',
	'NaN',
	'null',
	'undefined',
	'[object Object]',
	'0000-01-01..9999-12-31',
	'2020-02-30..2020-12-31',
	'limitation:<b>',
	'direction:__proto__',
	'bar-999-999',
	'bar-0000-1',
	'(((((((((('.repeat(30),
	'đ'.repeat(300),
	'~'.repeat(400)
];

const anyText = fc.oneof(
	fc.constantFrom(...EVIL),
	fc.string({ maxLength: 20 }),
	fc.string({ unit: 'binary', maxLength: 20 })
);

/** A text cut, doubled, flipped at one place, or with something put into it. */
const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
	fc.nat(40).map((at) => (text: string) => text.slice(0, at)),
	fc.nat(40).map((at) => (text: string) => text.slice(at)),
	fc.tuple(fc.nat(40), anyText).map(
		([at, put]) =>
			(text: string) =>
				text.slice(0, at) + put + text.slice(at)
	),
	fc.tuple(fc.nat(40), fc.nat(0xffff)).map(
		([at, unit]) =>
			(text: string) =>
				text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1)
	),
	fc.nat(60).map((times) => (text: string) => text.repeat(times)),
	fc.constant((text: string) => text.toUpperCase())
);

const good = fc.constantFrom(...GOOD);
const damaged = fc
	.tuple(good, fc.array(damage, { minLength: 1, maxLength: 2 }))
	.map(([[key, value], damages]) => [key, damages.reduce((text, change) => change(text), value)] as const);
const swapped = fc.tuple(good, good).map(([[key], [, value]]) => [key, value] as const);
const strange = fc.tuple(anyText, anyText);

const pair = fc.oneof(
	{ weight: 4, arbitrary: good },
	{ weight: 3, arbitrary: damaged },
	{ weight: 1, arbitrary: swapped },
	{ weight: 1, arbitrary: strange }
);

/** Written as a form writes it, as a browser takes it from its address bar, or raw. */
const written = fc.tuple(pair, fc.constantFrom('form', 'bar', 'raw')).map(([[key, value], how]) => {
	if (how === 'form') return new URLSearchParams([[key, value]]).toString();
	const raw = `${key}=${value}`;
	return how === 'raw' ? raw : new URL(`?${raw}`, 'https://app.example/').search.slice(1);
});

/** Many long values of a list, close to the longest address there is, in signs that are longer when written anew. */
const crowded = fc
	.tuple(
		fc.constantFrom('file', 'report', 'category', 'body', 'find', 'sql', 'statement'),
		fc.constantFrom('(', '~', 'ế', 'a'),
		fc.integer({ min: 1, max: 60 }),
		fc.integer({ min: 1, max: 250 })
	)
	.map(([key, sign, values, length]) =>
		Array.from({ length: values }, (_, at) => {
			const before = key === 'category' ? 'limitation:' : '';
			return `${key}=${before}${String(at)}${sign.repeat(length)}`;
		}).join('&')
	);

/** The part of an address from `?` on: mostly near what the screens write, some noise, now and then far too long. */
export const hostileSearch: fc.Arbitrary<string> = fc
	.oneof(
		{ weight: 12, arbitrary: fc.array(written, { maxLength: 8 }).map((parts) => parts.join('&')) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
		{
			weight: 1,
			arbitrary: fc
				.tuple(written, fc.integer({ min: 1, max: 400 }))
				.map(([part, times]) => `${part}&`.repeat(times))
		},
		{ weight: 1, arbitrary: crowded }
	)
	.map((text) => `?${text}`);
