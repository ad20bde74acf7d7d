import { describe, expect, it } from 'vitest';
import type { Figure } from '../../src/lib/domain/figure';
import { chooseIndicator, resultsFirst } from '../../src/lib/query/choose-indicator';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { figure, LANG_SON } from '../reconcile/make-figure';
import { indicator } from './small-data';

function choose(figures: readonly Figure[], ...indicators: string[]) {
	return chooseIndicator(reconcile(figures, bundledReference()), { indicators: indicators.map(indicator) });
}

describe('the indicator shown first', () => {
	const twoProvinces = [
		figure({ indicator: 'leaflet', period: '2020', value: 5 }),
		figure({ indicator: 'leaflet', period: '2020', value: 7, province: LANG_SON })
	];
	const manyPeriods = ['2016', '2017', '2018', '2019', '2020', '2021'].map((period) =>
		figure({ indicator: 'news_article', period, value: 9 })
	);

	it('is the one of most provinces, however many periods another has', () => {
		const chosen = choose([...manyPeriods, ...twoProvinces]);
		expect(chosen?.indicator).toBe('leaflet');
		expect(chosen?.series.map(({ series }) => series.province)).toEqual(['qd124:84', LANG_SON]);
	});

	it('is not one that provinces report only in words', () => {
		const inWords = [
			figure({ indicator: 'leaflet', period: '2020', value: 'nhiều' }),
			figure({ indicator: 'leaflet', period: '2020', value: '', province: LANG_SON })
		];
		expect(choose([...inWords, ...manyPeriods])?.indicator).toBe('news_article');
		expect(choose(inWords)?.indicator).toBe('leaflet');
	});

	it('is the one with more numbers where the provinces are as many', () => {
		const [first, ...rest] = manyPeriods;
		const one = figure({ indicator: 'leaflet', period: '2020', value: 5 });
		const inWords = figure({ indicator: 'leaflet', period: '2019', value: 'nhiều' });
		expect(choose([one, inWords, ...rest.slice(0, 2)])?.indicator).toBe('news_article');
		expect(choose(first === undefined ? [] : [one, inWords, first])?.indicator).toBe('leaflet');
	});

	it('is the first chosen one that has figures', () => {
		const figures = [...twoProvinces, ...manyPeriods];
		expect(choose(figures, 'training_class', 'news_article', 'leaflet')?.indicator).toBe('news_article');
	});

	it('is none where nothing is reported', () => {
		expect(choose([])).toBeNull();
	});
});

describe('results', () => {
	const done = figure({ period: '2020', value: 5 });
	const planned = figure({ period: '2020', value: 6, kind: 'plan' });
	const shown = (figures: readonly Figure[]) => {
		const { series } = reconcile(figures, bundledReference());
		return resultsFirst(series, (own) => own.series).map((own) => own.series.kind);
	};

	it('come without the plans beside them, and plans where there is nothing else', () => {
		expect(shown([planned, done])).toEqual(['actual']);
		expect(shown([planned])).toEqual(['plan']);
		expect(shown([])).toEqual([]);
	});
});
