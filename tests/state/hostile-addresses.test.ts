import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledReference } from '../../src/lib/reference/bundled';
import { DEFAULT_VIEW, MOST_SIDES, type View } from '../../src/lib/state/view';
import { decodeView, encodeView, LONGEST_QUERY } from '../../src/lib/state/view-codec';
import { spellTokens } from '../../src/lib/ui/split-tokens';
import { wordDropped } from '../../src/lib/ui/word-dropped';
import { GOOD, hostileSearch } from './hostile-addresses';

const reference = bundledReference();
const SEED = 8;

/** The same each time. */
const searches = fc.sample(hostileSearch, { numRuns: 10_000, seed: SEED });

const { places, indicators, topics, channels, bodies } = reference;
const LISTED = {
	places: new Set<string>(places.all.map(({ id }) => id)),
	indicators: new Set<string>(indicators.all.map(({ code }) => code)),
	topics: new Set<string>(topics.all.map(({ code }) => code)),
	channels: new Set<string>(channels.all.map(({ code }) => code))
};

function unlisted({ filter, sides, comparison }: View): string[] {
	const missing = (list: Set<string>, values: readonly string[]) =>
		values.filter((value) => !list.has(value));
	return [
		...missing(LISTED.places, filter.provinces),
		...missing(
			LISTED.places,
			sides.map(({ province }) => province)
		),
		...missing(LISTED.places, [...comparison.pinned, ...comparison.excluded]),
		...missing(LISTED.indicators, filter.indicators),
		...missing(LISTED.topics, filter.topics),
		...missing(LISTED.channels, filter.channels),
		...filter.bodies.filter((key) => bodies.key(key) !== key)
	];
}

describe('10,000 addresses that somebody made up or damaged', () => {
	it('are read in one step: what was understood is written and read again as the same', () => {
		for (const search of searches) {
			const { view } = decodeView(search, reference);
			const written = encodeView(view);
			expect(written.length).toBeLessThanOrEqual(LONGEST_QUERY);
			expect(decodeView(written, reference), search).toEqual({ view, dropped: [] });
			expect(encodeView(decodeView(written, reference).view)).toBe(written);
		}
	});

	it('choose nothing but what there is, in the shape that screens know', () => {
		const fields = Object.keys(DEFAULT_VIEW).sort();
		for (const search of searches) {
			const { view } = decodeView(search, reference);
			expect(Object.keys(view).sort()).toEqual(fields);
			expect(unlisted(view), search).toEqual([]);
			expect(view.sides.length).toBeLessThanOrEqual(MOST_SIDES);
		}
	});

	it('lose no part silently, and what is said of it is short and hides nothing', () => {
		const counts = { whole: 0, inPart: 0, tooLong: 0 };
		for (const search of searches) {
			const { view, dropped } = decodeView(search, reference);
			if (dropped === null) {
				counts.tooLong += 1;
				expect(view).toBe(DEFAULT_VIEW);
			} else {
				const asked = [...new URLSearchParams(search)];
				expect(asked.map(([key]) => key)).toEqual(expect.arrayContaining([...dropped]));
				const kept = `?${new URLSearchParams(asked.filter(([key]) => !dropped.includes(key))).toString()}`;
				if (kept.length <= LONGEST_QUERY) expect(decodeView(kept, reference)).toEqual({ view, dropped: [] });
				if (dropped.length === 0) counts.whole += 1;
				else counts.inPart += 1;
			}
			if (dropped?.length === 0) continue;
			const said = wordDropped(dropped, 'vi');
			expect(said).toMatch(/đã bỏ qua: .+\.$|quá dài/su);
			expect(spellTokens(said), search).toBe(said);
		}
		for (const count of Object.values(counts)) expect(count).toBeGreaterThan(200);
	});

	it('leave Object.prototype as it was', () => {
		const names = () =>
			Reflect.ownKeys(Object.prototype).map((key) => [key, Reflect.get(Object.prototype, key)]);
		const before = names();
		for (const search of searches) encodeView(decodeView(search, reference).view);
		expect(names()).toEqual(before);
	});
});

describe('the addresses they are made of', () => {
	it.each(GOOD)('are understood before they are damaged: %s=%s', (key, value) => {
		const search = `?${new URLSearchParams([[key, value]]).toString()}`;
		expect(decodeView(search, reference).dropped).toEqual([]);
		expect(encodeView(decodeView(search, reference).view)).toBe(search);
	});
});

it('an address that is longer when it is written anew is not read, so that it never falls apart at the next click', () => {
	const files = Array.from({ length: 30 }, (_, at) => `file=${String(at)}${'('.repeat(200)}`);
	expect(decodeView(`?${files.slice(0, 13).join('&')}`, reference).dropped).toEqual([]);
	const search = `?${files.join('&')}`;
	expect(search.length).toBeLessThan(LONGEST_QUERY);
	expect(decodeView(search, reference)).toEqual({ view: DEFAULT_VIEW, dropped: null });
});

it('the name of a part that nobody knows hides nothing where it is quoted', () => {
	const said = wordDropped(decodeView('?a%E2%80%AEb%E2%80%8Bc=1', reference).dropped, 'vi');
	expect(said).toContain('a<U+202E>b<U+200B>c');
});
