import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/lib/ingest/compare-readings';
import { pairRows } from '../../src/lib/ingest/pair-rows';
import { readText } from './corpus';

const HEADER = 'tỉnh,chỉ tiêu,kỳ,số lượng,báo cáo,ghi chú\n';
const file = (rows: readonly string[], name = 'a.csv') => readText(`${HEADER}${rows.join('\n')}\n`, {}, name);
const A = 'Trà Vinh,leaflet,2020,5,tv,';
const B = 'Lạng Sơn,leaflet,2020,7,ls,';
const C = 'Trà Vinh,leaflet,2021,9,tv,';

describe('a new reading against what is loaded', () => {
	it('is all new where nothing is loaded', () => {
		const { counts, rows } = compareReadings(file([A, B]), null);
		expect(counts).toEqual({ new: 2, changed: 0, same: 0, removed: 0 });
		expect(rows).toMatchObject([
			{ change: 'new', line: 2, figure: 0, before: null },
			{ change: 'new', line: 3, figure: 1, before: null }
		]);
	});

	it('tells what changed, and in which column, from what is the same and what is gone', () => {
		const { counts, rows } = compareReadings(
			file([C, 'Trà Vinh,leaflet,2020,6,tv,mới']),
			file([A, B], 'cu.csv')
		);
		expect(counts).toEqual({ new: 1, changed: 1, same: 0, removed: 1 });
		expect(rows).toEqual([
			{ change: 'new', line: 2, figure: 0, before: null, columns: [] },
			{
				change: 'changed',
				line: 3,
				figure: 1,
				before: { file: 'cu.csv', line: 2, figure: 0 },
				columns: ['quantity', 'note']
			},
			{
				change: 'removed',
				line: null,
				figure: null,
				before: { file: 'cu.csv', line: 3, figure: 1 },
				columns: []
			}
		]);
	});

	it('changes nothing for the same rows in another order, or under another name', () => {
		expect(compareReadings(file([B, A]), file([A, B])).counts).toEqual({
			new: 0,
			changed: 0,
			same: 2,
			removed: 0
		});
		expect(compareReadings(file([A]), null, [file([B], 'b.csv'), file([A], 'c.csv')]).counts).toMatchObject({
			new: 0,
			same: 1
		});
	});

	it('never lets one loaded row answer for two', () => {
		const twice = file([`${A}x`, `${A}y`]);
		expect(compareReadings(twice, file([`${A}x`])).counts).toEqual({
			new: 1,
			changed: 0,
			same: 1,
			removed: 0
		});
		expect(compareReadings(file([`${A}z`, `${A}x`]), twice).counts).toMatchObject({ changed: 1, same: 1 });
	});

	it('removes only what its own earlier file held', () => {
		const none = readText(HEADER, {}, 'a.csv');
		expect(compareReadings(none, file([A, B]), [file([C], 'c.csv')]).counts).toEqual({
			new: 0,
			changed: 0,
			same: 0,
			removed: 2
		});
	});

	it('knows statements by their id, links by what they join', () => {
		const statements = (text: string) =>
			readText(`mã,tỉnh,loại,nội dung\nL1,Trà Vinh,hạn chế,${text}\nD1,Trà Vinh,phương hướng,b\n`);
		expect(compareReadings(statements('a'), statements('a')).counts).toMatchObject({ same: 2, changed: 0 });
		const { counts, rows } = compareReadings(statements('khác'), statements('a'));
		expect(counts).toEqual({ new: 0, changed: 1, same: 1, removed: 0 });
		expect(rows).toMatchObject([{ change: 'changed', line: 2, columns: ['text'] }]);
		const links = (strength: string) => readText(`limitation,direction,strength\nL1,D1,${strength}\n`);
		expect(compareReadings(links('partial'), links('direct')).rows[0]?.columns).toEqual(['strength']);
	});

	it('accounts for every row on both sides', () => {
		const codes = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 12 });
		fc.assert(
			fc.property(codes, codes, codes, (next, previous, other) => {
				const coded = (rows: readonly (readonly [number, number])[]) => ({
					identity: rows.map(([identity]) => identity),
					content: rows.map(([, content]) => content)
				});
				const { found, removed } = pairRows(coded(next), [coded(previous), coded(other)]);
				const answered = found.filter((pair) => pair?.source === 0).map((pair) => pair?.row);
				expect(new Set(answered).size).toBe(answered.length);
				expect([...answered, ...removed].sort()).toEqual([...previous.keys()].sort());
				found.forEach((pair, row) => {
					if (pair === null) return;
					const [identity, content] = (pair.source === 0 ? previous : other)[pair.row] ?? [];
					expect(identity).toBe(next[row]?.[0]);
					expect(pair.same).toBe(content === next[row]?.[1]);
				});
			})
		);
	});

	it('compares two hundred thousand rows', () => {
		const rows = Array.from({ length: 200_000 }, (_, row) => `Trà Vinh,leaflet,2020,${row % 500},r${row},`);
		const loaded = file(rows);
		const changed = file(rows.map((row, at) => (at % 1000 === 0 ? row.replace(',2020,', ',2021,') : row)));
		expect(compareReadings(changed, loaded).counts).toEqual({
			new: 200,
			changed: 0,
			same: 199_800,
			removed: 200
		});
	});
});
