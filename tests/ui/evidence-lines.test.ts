import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { askStatementEvidence } from '../../src/lib/query/ask-statement-evidence';
import { bundledReference } from '../../src/lib/reference/bundled';
import { wordAside, wordLines } from '../../src/lib/ui/evidence-lines';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readShippedData } from '../query/read-shipped-data';
import { figuresOfFile, indicator, joinedOf, LANG_SON, year } from '../query/small-data';

const reference = bundledReference();
const nesting = { topics: reference.topics.all, channels: reference.channels.all };

describe('figures beside a statement, in words', ENGINE_TIMEOUT, () => {
	const joined = readShippedData('reports');
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	it('say of the press that its figures are elsewhere, and name the re-posts as what they are', async () => {
		await loadJoined(engine, joined, nesting);
		const statement = joined.statements.find(({ id }) => id === 'LS-L1');
		if (statement === undefined) throw new Error('LS-L1 is gone');
		const [press] = (await askStatementEvidence(engine, statement, {}, reference)).indicators;
		const [line] = wordLines(press?.lines ?? [], reference, 'vi');
		expect(line?.counted).toBe('tin, bài · tội phạm + ma túy + mua bán người · chung nhiều lĩnh vực');
		expect(line?.periods.map(({ amount, isMissing }) => [amount, isMissing])).toEqual([
			['Chưa có số liệu', true],
			['Số liệu ở báo cáo riêng, chưa có ở đây.', true],
			['Chưa có số liệu', true]
		]);
		expect(line?.verdict).toBeNull();
		expect(press?.namesakes.map((total) => wordAside(total, reference, 'vi'))).toEqual([
			'6 tháng đầu năm 2019 · tin, bài và ảnh · tội phạm + ma túy + mua bán người · chung nhiều lĩnh vực · dẫn lại · số liệu đến 15/5/2019'
		]);
	});

	it('give the change with both numbers, and withhold a percentage with its reason', async () => {
		const of = (value: number, number: number, more = {}) => ({
			value,
			period: year(number),
			indicator: indicator('rally'),
			unit: 'cuộc',
			unitText: 'cuộc',
			...more
		});
		const figures = figuresOfFile('a.csv', 0, [of(120, 2019), of(80, 2020), of(100, 2021)]);
		const [first, ...rest] = figures;
		if (first === undefined) throw new Error('no figure');
		const bounded = { ...first, quantity: { ...first.quantity, high: null, wording: 'at_least' as const } };
		const wordsOf = async (own: typeof figures) => {
			await loadJoined(engine, joinedOf([own]), nesting);
			const about = {
				province: LANG_SON,
				period: year(2020),
				indicators: [indicator('rally')],
				synthetic: false
			};
			const [found] = (await askStatementEvidence(engine, about, {}, reference)).indicators;
			return wordLines(found?.lines ?? [], reference, 'vi')[0];
		};
		expect((await wordsOf(figures))?.periods.map(({ change }) => change)).toEqual([
			'là kỳ đầu ở đây',
			'▼ giảm 40 (80/120) · −33,3%',
			'▲ tăng 20 (100/80) · +25%'
		]);
		const [, change] = (await wordsOf([bounded, ...rest]))?.periods ?? [];
		expect(change?.change).toBe('▼ giảm ≥ 40 (80/≥ 120) · không tính %: số chỉ là giới hạn');
		const verdict = (await wordsOf([bounded, ...rest]))?.verdict;
		expect(verdict?.level).toBe('with_care');
	});
});
