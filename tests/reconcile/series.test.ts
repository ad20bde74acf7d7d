import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/lib/domain/total';
import { attributesInKey, createSeriesIndex, keyOfSeries } from '../../src/lib/reconcile/series';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON } from './make-figure';

type Terse = Parameters<typeof figure>[0];

const plain: Terse = { period: '2020', value: 1 };

/** The series of figures that differ from each other as said, in order. */
function seriesOf(...given: readonly Partial<Terse>[]): Series[] {
	const index = createSeriesIndex(bundledReference());
	return given.map((one) => index(figure({ ...plain, ...one })));
}

describe('two figures', () => {
	it.each<[string, Partial<Terse>, Partial<Terse>]>([
		['places', {}, { province: LANG_SON }],
		['areas', { locality: 'Huyện Cầu Kè' }, { locality: 'Huyện Càng Long' }],
		['producers', { body: 'Công an tỉnh' }, { body: 'Sở Tư pháp' }],
		['scopes', { scope: 'own' }, { scope: 'consolidated' }],
		['indicators', {}, { indicator: 'article' }],
		['definitions', { unit: 'tin, bài' }, { unit: 'tin, bài và ảnh' }],
		['topics', { topics: ['drugs'] }, { topics: ['crime'] }],
		['channels', { channels: ['tv'] }, { channels: ['radio'] }],
		['audiences', { audiences: ['pupils'] as never }, { audiences: ['students'] as never }],
		['origins', {}, { origin: 'published' }],
		['kinds', {}, { kind: 'plan' }],
		['a real and an illustrative source', {}, { synthetic: true }],
		['one set and the same on another axis', { topics: ['portal'] }, { channels: ['portal'] }],
		['two terms and one that reads like both', { topics: ['a', 'b'] }, { topics: ['ab'] }],
		['two channels and one that reads like both', { channels: ['a', 'b'] }, { channels: ['ab'] }],
		['a word and its end on the next axis', { unit: 'ab' }, { unit: 'a', topics: ['b'] }]
	])('of different %s are of two series', (_, one, other) => {
		const [a, b] = seriesOf(one, other);
		expect(a?.key).not.toBe(b?.key);
	});

	it('of two audiences in one word are of another series than of one audience', () => {
		const [a, b] = seriesOf({ audiences: ['a', 'b'] as never }, { audiences: ['ab'] as never });
		expect(a?.key).not.toBe(b?.key);
	});

	it.each<[string, Partial<Terse>, Partial<Terse>]>([
		['spelling of the place', { locality: 'H. Càng Long' }, { locality: 'huyện  Càng Long' }],
		['order of topics', { topics: ['drugs', 'crime'] }, { topics: ['crime', 'drugs'] }],
		['term said twice', { channels: ['tv', 'tv', 'radio'] }, { channels: ['radio', 'tv'] }],
		['order of audiences', { audiences: ['b', 'a'] as never }, { audiences: ['a', 'b'] as never }],
		['venue, place in the report or words for the unit', { venue: 'A', place: 'ý 1', unitText: 'bài' }, {}],
		['name of the body', { body: 'Sở TT&TT' }, { body: 'Sở Thông tin và Truyền thông' }],
		['body that carries on', { body: 'Sở TT&TT' }, { body: 'Sở VHTTDL' }]
	])('that differ only in the %s are of one, the very same object', (_, one, other) => {
		const [a, b] = seriesOf(one, other);
		expect(a).toBe(b);
	});
});

describe('a series', () => {
	it('holds what its first figure said, sets in order and each term once', () => {
		const [series] = seriesOf({
			locality: 'H. Càng Long',
			body: 'Công an tỉnh',
			scope: 'own',
			unit: 'tin, bài',
			unitText: 'Tin, bài',
			topics: ['drugs', 'crime', 'drugs'],
			channels: ['tv'],
			audiences: ['pupils'] as never
		});
		expect(series).toEqual({
			key: [
				...['qd124:84', 'huyện càng long', 'cong_an', 'own', 'news_item', 'tin, bài'],
				...['crime;drugs', 'tv', 'pupils', 'produced', 'actual', '']
			].join('\u001f'),
			province: 'qd124:84',
			locality: 'H. Càng Long',
			producer: 'cong_an',
			scope: 'own',
			indicator: 'news_item',
			unit: 'tin, bài',
			unitText: 'Tin, bài',
			topics: ['crime', 'drugs'],
			channels: ['tv'],
			audiences: ['pupils'],
			origin: 'produced',
			kind: 'actual',
			synthetic: false
		});
		expect(seriesOf({})[0]?.producer).toBe('');
	});

	it('has the producer that carries on the work for its own indicator', () => {
		const ofMinistry = seriesOf(
			{ body: 'Sở TT&TT', indicator: 'news_item' },
			{ body: 'Sở TT&TT', indicator: 'news_item', topics: ['drugs'] },
			{ body: 'Sở TT&TT', indicator: 'portal_doc_posted' },
			{ body: 'Sở Tư pháp', indicator: 'news_item' }
		);
		expect(ofMinistry.map(({ producer }) => producer)).toEqual([
			'so_vhttdl',
			'so_vhttdl',
			bundledReference().bodies.producerOf(bundledReference().bodies.key('Sở TT&TT'), 'portal_online'),
			'so_tu_phap'
		]);
	});

	it('is told by its key, from which province and indicator can be read again', () => {
		const [series] = seriesOf({ locality: 'Huyện Cầu Kè', topics: ['drugs'] });
		if (!series) throw new Error('no series');
		expect(keyOfSeries(series)).toBe(series.key);
		expect(attributesInKey(series.key)).toEqual({ province: 'qd124:84', indicator: 'news_item' });
		expect(attributesInKey('')).toEqual({ province: '', indicator: '' });
		expect(attributesInKey('no key')).toEqual({ province: 'no key', indicator: '' });
	});
});
