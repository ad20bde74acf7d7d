import { describe, expect, it } from 'vitest';
import { areSeparateParts } from '../../src/lib/reconcile/relate-series';

import { expectRelation, reference, seriesOf, type RelationCase, type Terse } from './relate-figures';

const ATTRIBUTES: readonly RelationCase[] = [
	['alike', {}, {}, 'same'],
	['of one topic and what is under it', { topics: ['social_evils'] }, { topics: ['rehab'] }, 'contains'],
	['of topics beside each other', { topics: ['drugs'] }, { topics: ['prostitution'] }, 'disjoint'],
	['of a topic and none stated', { topics: ['drugs'] }, {}, 'unknown'],
	['of a joint set and a member', { topics: ['crime', 'drugs'] }, { topics: ['drugs'] }, 'unknown'],
	['of a joint set and its own like', { topics: ['crime', 'drugs'] }, { topics: ['drugs', 'crime'] }, 'same'],
	['of a joint set and others', { topics: ['crime', 'drugs'] }, { topics: ['hiv', 'covid'] }, 'disjoint'],
	['of a joint set and a part of a member', { topics: ['crime', 'drugs'] }, { topics: ['rehab'] }, 'unknown'],
	['of a wide and a narrow channel', { channels: ['press'] }, { channels: ['tv'] }, 'contains'],
	['of two channels', { channels: ['tv'] }, { channels: ['radio'] }, 'disjoint'],
	['of two audiences', { audiences: ['pupils'] as never }, { audiences: ['students'] as never }, 'disjoint'],
	['of an audience and none', { audiences: ['pupils'] as never }, {}, 'unknown'],
	[
		'wider by topic and narrower by channel',
		{ topics: ['social_evils'], channels: ['tv'] },
		{ topics: ['drugs'], channels: ['press'] },
		'unknown'
	],
	[
		'wider by topic and disjoint by channel',
		{ topics: ['social_evils'], channels: ['tv'] },
		{ topics: ['drugs'], channels: ['portal'] },
		'disjoint'
	],
	[
		'wider by topic and by channel',
		{ topics: ['social_evils'], channels: ['press'] },
		{ topics: ['drugs'], channels: ['tv'] },
		'contains'
	],
	['planned and done', { kind: 'plan' }, {}, 'apart'],
	['produced and put up again', {}, { origin: 'reposted' }, 'apart'],
	['real and illustrative', {}, { synthetic: true }, 'apart'],
	['of two definitions', { unit: 'tin, bài' }, { unit: 'tin' }, 'apart'],
	['of two indicators', { indicator: 'leaflet' }, { indicator: 'handbook' }, 'apart']
];

const INDICATORS: readonly RelationCase[] = [
	[
		'of documents and the plans among them',
		{ indicator: 'guidance_doc_issued' },
		{ indicator: 'plan_issued' },
		'contains'
	],
	[
		'of what is two levels apart',
		{ indicator: 'news_article_photo' },
		{ indicator: 'news_item' },
		'contains'
	],
	[
		'of a whole indicator and a topic beside it',
		{ indicator: 'guidance_doc_issued', topics: ['drugs'] },
		{ indicator: 'plan_issued', topics: ['crime'] },
		'apart'
	],
	[
		'of a whole indicator and perhaps another topic',
		{ indicator: 'guidance_doc_issued', topics: ['drugs'] },
		{ indicator: 'plan_issued' },
		'apart'
	],
	[
		'of a whole indicator whose topic is narrower',
		{ indicator: 'guidance_doc_issued', topics: ['drugs'] },
		{ indicator: 'plan_issued', topics: ['social_evils'] },
		'apart'
	],
	[
		'of a whole indicator whose topic is wider too',
		{ indicator: 'guidance_doc_issued', topics: ['social_evils'] },
		{ indicator: 'plan_issued', topics: ['drugs'] },
		'contains'
	]
];

describe('two series', () => {
	it.each([...ATTRIBUTES, ...INDICATORS])('%s, and the other way round', (_, one, other, expected) => {
		expectRelation(one, other, expected);
	});
});

describe('parts of one whole', () => {
	it.each<[string, Terse, Terse, boolean]>([
		['beside each other', { topics: ['drugs'] }, { topics: ['crime'] }, true],
		['of two indicators', { indicator: 'plan_issued' }, { indicator: 'official_letter_issued' }, true],
		[
			'of an indicator and what is under it',
			{ indicator: 'news_article' },
			{ indicator: 'news_item' },
			false
		],
		['that may overlap', { topics: ['drugs'] }, {}, false],
		['of two definitions of one indicator', { unit: 'tin' }, { unit: 'bài' }, false],
		[
			'planned and done',
			{ indicator: 'plan_issued', kind: 'plan' },
			{ indicator: 'directive_issued' },
			false
		],
		[
			'made and put up again',
			{ indicator: 'plan_issued', origin: 'reposted' },
			{ indicator: 'directive_issued' },
			false
		]
	])('%s', (_, one, other, expected) => {
		const [a, b] = [seriesOf(one), seriesOf(other)];
		expect([areSeparateParts(a, b, reference), areSeparateParts(b, a, reference)]).toEqual([
			expected,
			expected
		]);
	});
});
