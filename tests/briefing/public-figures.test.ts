import { describe, expect, it } from 'vitest';
import type { DrawnFigure } from '../../src/lib/ui/figure/drawn-figure';
import { figureAt } from '../../src/routes/briefing/figures/figure-at';
import type { FigureGround } from '../../src/routes/briefing/figures/figure-ground';
import { takeBoth } from '../../src/routes/briefing/figures/take-both';
import { ENGINE_TIMEOUT } from '../db/start-node-engine';
import { LANG_SON } from '../query/small-data';
import { loadGround } from './load-ground';
import { wordsOf } from './words-of-table';

const PUBLIC = '?public=yes';

describe('the figures of a briefing that come from public pages', ENGINE_TIMEOUT, () => {
	const ground = loadGround('reports', 'public');

	async function drawn(figure: string, query: string): Promise<DrawnFigure> {
		const found = await figureAt({ path: '/', query, figure }, ground());
		if (found === null) throw new TypeError(`nothing drawn for ${figure}`);
		return found;
	}

	it('give the whole country a table of its own, in the words of the pages', async () => {
		const nation = await drawn('nation', PUBLIC);
		expect(nation.summary).toBe('26 mục có số.');
		const rows = wordsOf(nation);
		expect(rows).toHaveLength(26);
		expect(rows).toContainEqual([
			'Lượt phát trên hệ thống truyền thanh cơ sở',
			'226.477 lần',
			'Từ đầu năm 2025 đến 16/10/2025 · công khai',
			'mua bán người'
		]);
		expect(rows.map(([, amount]) => amount)).toEqual(
			expect.arrayContaining(['> 38.500 tin, bài, phóng sự', '45.581 phút', '314.221 bản'])
		);
		expect(nation.table.amounts?.[0]?.amount).toMatchObject({ value: 38500, limit: 'over' });
		expect(nation.footnotes[0]).toBe(
			'Số của cả nước gồm cả các tỉnh, nên không đặt cạnh và không cộng với số của tỉnh nào.'
		);
		expect(nation.source).toBe(
			'4 trang công khai (vietnamnet.vn, baogialai.com.vn, en.qdnd.vn, m.infonet.vietnamnet.vn)'
		);
		expect(nation.evidence).toHaveLength(26);
	});

	it('keep the whole country out of the table of the provinces', async () => {
		const reported = await drawn('figures', PUBLIC);
		const places = reported.table.rows.map((row) => row['province']);
		expect(places).toContain('Lạng Sơn');
		expect(places).not.toContain('Cả nước');
		expect(reported.footnotes.join(' ')).not.toContain('cả nước');
	});

	it('list events a row each, with a missing day and body said, in no sum', async () => {
		const events = await drawn('events', PUBLIC);
		expect(events.summary).toBe('92 sự kiện, 51 đợt.');
		const rows = wordsOf(events);
		expect(rows).toHaveLength(143);
		expect(rows).toContainEqual([
			'Lạng Sơn · xã Quốc Khánh, huyện Tràng Định',
			'30/7/2024',
			'Sự kiện',
			'Lượt người dự buổi tuyên truyền',
			'gần 300 người',
			'Công an tỉnh; Đồn BP Pò Mã; xã Quốc Khánh (Tràng Định)'
		]);
		expect(rows.flat().filter((text) => text === '')).toEqual([]);
		expect(rows.some(([, day]) => day === 'Trang không ghi ngày (năm 2023)')).toBe(true);
		expect(new Set(events.table.rows.map(({ id }) => id)).size).toBe(143);
		expect(events.footnotes[0]).toMatch(/không cộng, không xếp hạng, không tính vào kỳ nào\.$/);
	});

	it('are taken in both languages, row by row', async () => {
		const address = { path: '/', query: PUBLIC, figure: 'events' };
		const draw = (language: FigureGround['language']) => figureAt(address, { ...ground(), language });
		const snapshot = await takeBoth(draw, ground().today, 'en');
		expect(snapshot?.columns.map(({ title }) => title)).toEqual([
			'Province and area',
			'Day',
			'Kind',
			'Indicator',
			'Figure',
			'Done by'
		]);
		expect(snapshot?.other?.columns[0]?.title).toBe('Tỉnh, địa bàn');
		expect(snapshot?.other?.rows.map(({ id }) => id)).toEqual(snapshot?.rows.map(({ id }) => id));
		expect((await draw('en'))?.summary).toBe('92 events, 51 campaigns.');
	});

	it('list the events of a choice, and say what was chosen', async () => {
		const events = await drawn('events', `${PUBLIC}&province=${LANG_SON}`);
		expect(events.filters).toBe('Tỉnh, thành phố: Lạng Sơn');
		expect(events.table.rows).toHaveLength(19);
		const people = wordsOf(events).findIndex(([, , , , amount]) => amount === 'gần 300 người');
		expect(events.table.amounts?.[people]?.amount).toMatchObject({ value: 300, limit: 'near' });
	});
});
