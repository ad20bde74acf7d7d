import { expect, it } from 'vitest';
import { en } from '../../src/lib/i18n/en';
import { vi } from '../../src/lib/i18n/vi';
import { textsIn } from './texts-in';

/** Names that are none of ours: of a browser's print dialog, of columns of the import format, and ends of open ranges. */
const OF_OTHERS: ReadonlySet<string> = new Set([
	...['Đầu trang và chân trang', 'Headers and footers'],
	...['Minh họa', 'Nguồn tin', 'Toàn Cảnh:'],
	...['Từ… đến…', 'From… to…']
]);

it.each([
	['vi', vi],
	['en', en]
] as const)('what a message of %s names in quotes is on the screen by just that name', (_, messages) => {
	const texts = textsIn(messages);
	const named = texts.flatMap((text) =>
		[...text.matchAll(/“(\p{Lu}[^”$]+)”/gu)].map(([, name = '']) => name)
	);
	const names = named.filter((name) => !OF_OTHERS.has(name));
	expect(names.length).toBeGreaterThan(5);
	const known = new Set(texts.map((text) => text.toLowerCase()));
	expect(names.filter((name) => !known.has(name.toLowerCase()))).toEqual([]);
});
