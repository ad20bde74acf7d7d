import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import { relateLocalities, relateProducers, relateScopes } from '../../src/lib/reconcile/relate-attributes';
import { LANG_SON } from './make-figure';

import { expectRelation, reference, seriesOf, type RelationCase } from './relate-figures';

const UNIT = 'qd19:86' as PlaceId;
const NATION = 'vn' as PlaceId;

const PLACES: readonly RelationCase[] = [
	['of two provinces', {}, { province: LANG_SON }, 'disjoint'],
	[
		'of two provinces where the indicator does not add',
		{ indicator: 'superior_doc_disseminated' },
		{ indicator: 'superior_doc_disseminated', province: LANG_SON },
		'unknown'
	],
	[
		'of areas of two provinces',
		{ locality: 'Huyện A' },
		{ locality: 'Huyện A', province: LANG_SON },
		'disjoint'
	],
	[
		'of a consolidated province and an area',
		{ scope: 'consolidated' },
		{ locality: 'Huyện A', scope: 'own' },
		'contains'
	],
	['of a province and an area', {}, { locality: 'Huyện A' }, 'unknown'],
	[
		'of a province and an area, by one producer',
		{ body: 'Công an tỉnh' },
		{ locality: 'Huyện A', body: 'Công an tỉnh' },
		'contains'
	],
	[
		'of a province and an area, by one producer in two scopes',
		{ body: 'Công an tỉnh', scope: 'own' },
		{ locality: 'Huyện A', body: 'Công an tỉnh' },
		'unknown'
	],
	[
		'of a province and an area, by two producers',
		{ body: 'Công an tỉnh', scope: 'own' },
		{ locality: 'Huyện A', body: 'Sở Tư pháp', scope: 'own' },
		'unknown'
	],
	['of the consolidated nation and a province', { province: NATION, scope: 'consolidated' }, {}, 'contains'],
	['of the nation and a province', { province: NATION }, {}, 'unknown'],
	[
		'of a consolidated unit and what it was formed of',
		{ province: UNIT, scope: 'consolidated' },
		{},
		'contains'
	],
	[
		'of an area of the unit and what it was formed of',
		{ province: UNIT, locality: 'Huyện A', scope: 'consolidated' },
		{},
		'unknown'
	],
	[
		'of the unit and another province',
		{ province: UNIT, scope: 'consolidated' },
		{ province: LANG_SON },
		'disjoint'
	],
	[
		'of an area of the unit and one of what it was formed of',
		{ province: UNIT, locality: 'Xã A' },
		{ locality: 'Xã A' },
		'unknown'
	]
];

const PRODUCERS: readonly RelationCase[] = [
	['own and consolidated', { scope: 'consolidated' }, { scope: 'own' }, 'contains'],
	['own and not stated', { scope: 'own' }, {}, 'unknown'],
	[
		'own work of two bodies',
		{ body: 'Công an tỉnh', scope: 'own' },
		{ body: 'Sở Tư pháp', scope: 'own' },
		'disjoint'
	],
	[
		'work of two bodies, one scope not stated',
		{ body: 'Công an tỉnh', scope: 'own' },
		{ body: 'Sở Tư pháp' },
		'unknown'
	],
	['work of a body and of nobody named', { body: 'Công an tỉnh', scope: 'own' }, { scope: 'own' }, 'unknown'],
	[
		'work of a body outside the list',
		{ body: 'Công an tỉnh', scope: 'own' },
		{ body: 'Hội thả diều', scope: 'own' },
		'unknown'
	],
	[
		'joint work and that of one of them',
		{ body: 'Công an tỉnh; Sở Tư pháp', scope: 'own' },
		{ body: 'Công an tỉnh', scope: 'own' },
		'unknown'
	],
	[
		'a consolidating body and one below it',
		{ body: 'Các cơ quan báo chí', scope: 'consolidated' },
		{ body: 'Báo tỉnh', scope: 'consolidated' },
		'contains'
	],
	[
		'a body for itself and one below it',
		{ body: 'Các cơ quan báo chí', scope: 'own' },
		{ body: 'Báo tỉnh', scope: 'own' },
		'unknown'
	],
	[
		'the body that carries on and one below the old',
		{ body: 'Sở VHTTDL', scope: 'consolidated' },
		{ body: 'Phòng Thông tin - Báo chí - Xuất bản', scope: 'consolidated' },
		'contains'
	]
];

describe('two series', () => {
	it.each([...PLACES, ...PRODUCERS])('%s, and the other way round', (_, one, other, expected) => {
		expectRelation(one, other, expected);
	});
});

describe('on one axis', () => {
	it.each([
		['Huyện Càng Long', 'Huyện Cầu Kè', 'disjoint'],
		['Xã Tân Hòa', 'Phường 5', 'disjoint'],
		['Thị trấn Cầu Ngang', 'Đặc khu Phú Quốc', 'disjoint'],
		['Quận 1', 'Thành phố Thủ Đức', 'disjoint'],
		['Thị xã Duyên Hải', 'Huyện Duyên Hải', 'disjoint'],
		['H. Càng Long', 'Huyện Càng Long', 'same'],
		['Càng Long', 'Cầu Kè', 'unknown'],
		['Huyện Càng Long', 'Càng Long', 'unknown'],
		['Huyện Càng Long', 'Xã An Trường', 'unknown'],
		['Xã Tân Hòa', 'Xã Tân Hoa', 'unknown'],
		['Khóm xã A', 'Khóm xã B', 'unknown'],
		['Khóm huyện A', 'Khóm huyện B', 'unknown']
	])('the areas %s and %s are %s', (a, b, expected) => {
		expect([relateLocalities(a, b), relateLocalities(b, a)]).toEqual([expected, expected]);
	});

	it('scopes contain each other only where both are stated', () => {
		const [own, all, none] = (['own', 'consolidated', 'not_stated'] as const).map((scope) =>
			seriesOf({ scope })
		);
		if (!own || !all || !none) throw new Error('three series expected');
		expect([relateScopes(all, own), relateScopes(own, all), relateScopes(own, own)]).toEqual([
			'contains',
			'inside',
			'same'
		]);
		expect([relateScopes(own, none), relateScopes(none, all)]).toEqual(['unknown', 'unknown']);
	});

	it('a producer that is not named may be any', () => {
		const [nobody, police] = [seriesOf({}), seriesOf({ body: 'Công an tỉnh', scope: 'own' })];
		expect(relateProducers(nobody, police, reference)).toBe('unknown');
		expect(relateProducers(police, nobody, reference)).toBe('unknown');
		expect(relateProducers(police, seriesOf({ body: 'Công an' }), reference)).toBe('same');
	});
});
