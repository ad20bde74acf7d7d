import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileDecisions } from '../../src/lib/domain/decisions';
import { NO_MEMORY, type NameAlias } from '../../src/lib/domain/import-memory';
import { readImportMemory } from '../../src/lib/domain/read-decisions';
import type { FileReading } from '../../src/lib/domain/reading';
import { signatureOf, toRemembered } from '../../src/lib/ingest/column-refs';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { codesOf, readText, reference } from './corpus';

const HEAD = 'Tỉnh,Chỉ tiêu,Kỳ,Số lượng,Ghi chú\n';
const ref = (header: string, occurrence = 1) => ({ header, occurrence });
const figures = (reading: FileReading) => figuresOf(joinReadings([reading], reference));
const unfit = (reading: FileReading) =>
	reading.findings
		.filter(({ code }) => code === 'decision.unfit')
		.map(({ line, column, params }) => [params['what'], line, column]);

describe('what the workspace remembers', () => {
	const alias = (written: string, code: string, kind: NameAlias['kind'] = 'province'): NameAlias => ({
		kind,
		written,
		code
	});
	const remember = (text: string, aliases: readonly NameAlias[]) =>
		readText(text, {}, 'thu.csv', { ...NO_MEMORY, aliases });

	it('reads an alias, ambiguous names included, but never in place of an exact name', () => {
		const text = `${HEAD}Sở T4,KH,2024,5,\nLạng Sơn,KH,2024,5,\n`;
		const reading = remember(text, [
			alias('SỞ T4', 'qd124:84'),
			alias('kh', 'plan_issued', 'indicator'),
			alias('Lạng Sơn', 'qd124:84')
		]);
		expect(figures(reading).map(({ province, indicator }) => [province, indicator])).toEqual([
			['qd124:84', 'plan_issued'],
			['qd124:20', 'plan_issued']
		]);
		expect(reading.findings).toMatchObject([
			{ code: 'alias.conflict', value: 'Lạng Sơn', params: { code: 'qd124:84' } }
		]);
	});

	it('says that an alias stands for nothing', () => {
		const reading = remember(`${HEAD}Sở T4,Pano,2024,5,\n`, [alias('Sở T4', 'qd124:00')]);
		expect(codesOf(reading)).toEqual(['alias.unknown_code', 'province.unknown']);
	});

	it('maps the columns of a header it has seen, and a word by hand counts for more', () => {
		const text = 'Nơi,Việc,Lúc,Bao nhiêu\nTrà Vinh,Pano,2024,5\n';
		const { understanding } = readText(text);
		const columns = ['province', 'indicator', 'period', 'value'].map((name, at) => ({
			column: ref(['Nơi', 'Việc', 'Lúc', 'Bao nhiêu'][at] ?? ''),
			is: { kind: 'column' as const, name }
		}));
		const first = readText(text, { header: { kind: 'rows', line: 1, rows: 1 }, columns });
		expect(first.rows.accepted).toBe(1);
		const memory = {
			...NO_MEMORY,
			mappings: [{ signature: first.understanding?.signature ?? '', kind: 'activities' as const, columns }]
		};
		expect(understanding).toBeNull();
		const header = { kind: 'rows', line: 1, rows: 1 } as const;
		const again = readText(text, { header }, 'sau.csv', memory);
		expect(again.rows.accepted).toBe(1);
		expect(again.understanding?.columns[0]).toMatchObject({ reason: 'remembered', applied: true });
		expect(codesOf(again)).toEqual(['columns.remembered']);
		const unaided = readText(`Tổng hợp\n${text}`, {}, 'sau.csv', memory);
		expect(unaided.rows.accepted).toBe(1);
		expect(unaided.understanding?.headerLines).toEqual([2]);
		const changed = readText(
			text,
			{
				header,
				columns: [{ column: ref('Lúc'), is: { kind: 'note' } }],
				constants: [{ column: 'period', text: '2023' }]
			},
			'sau.csv',
			memory
		);
		expect(figures(changed)[0]).toMatchObject({
			period: { start: '2023-01-01' },
			provenance: { note: 'Lúc: 2024' }
		});
	});

	describe('of a header whose periods are of another year', () => {
		const column = (header: string, name: string, occurrence = 1) => ({
			column: ref(header, occurrence),
			is: { kind: 'column' as const, name }
		});
		const note = (header: string) => ({ column: ref(header), is: { kind: 'note' as const } });
		const reasons = (reading: FileReading) =>
			(reading.understanding?.columns ?? []).map(({ column: { header }, is, reason }) => [
				header,
				is.kind === 'column' ? is.name : is.kind,
				reason
			]);
		const MONTHS = (year: number) =>
			`Nơi báo về,Chỉ tiêu,Tháng 1/${year},Tháng 2/${year},Tháng 3/${year}\nTrà Vinh,Pano,1,2,3\n`;
		/** The memory that loading a file with these decisions leaves, as it comes back from the store. */
		function learn(text: string, columns: FileDecisions['columns']) {
			const reading = readText(text, { columns });
			expect(unfit(reading)).toEqual([]);
			const { header, understanding } = reading;
			const signature = understanding?.signature ?? '';
			const mapping = { signature, kind: 'activities', columns: toRemembered(header, columns) } as const;
			const decoded = readImportMemory(JSON.parse(JSON.stringify({ ...NO_MEMORY, mappings: [mapping] })));
			return decoded.kind === 'read' ? decoded.value : NO_MEMORY;
		}

		it('maps the columns of next year’s months', () => {
			const memory = learn(MONTHS(2024), [column('Nơi báo về', 'province')]);
			expect(readText(MONTHS(2025)).kind).toBe('unknown');
			const next = readText(MONTHS(2025), {}, 'sau.csv', memory);
			expect(reasons(next)[0]).toEqual(['Nơi báo về', 'province', 'remembered']);
			expect(figures(next).map(({ period, quantity }) => [period.start, quantity.low])).toEqual([
				['2025-01-01', 1],
				['2025-02-01', 2],
				['2025-03-01', 3]
			]);
		});

		it('knows the column of a year by its place among the years, not by the year', () => {
			const text = (first: number) => `Tỉnh,Chỉ tiêu,Năm ${first},Năm ${first + 1}\nTrà Vinh,Pano,1,2\n`;
			const memory = learn(text(2023), [note('Năm 2023'), column('Năm 2024', 'value')]);
			const next = readText(text(2024), {}, 'sau.csv', memory);
			expect(reasons(next).slice(2)).toEqual([
				['Năm 2024', 'note', 'remembered'],
				['Năm 2025', 'value', 'remembered']
			]);
		});

		it('tells group and year apart in headers of two rows', () => {
			const text = (year: number) =>
				`Nơi báo về,Chỉ tiêu,Năm ${year},,Năm ${year + 1},\n,,6 tháng đầu năm,Cả năm,6 tháng đầu năm,Cả năm\nTrà Vinh,Pano,1,2,3,4\n`;
			const memory = learn(text(2023), [column('Nơi báo về', 'province')]);
			expect(reasons(readText(text(2024), {}, 'sau.csv', memory))[0]?.[2]).toBe('remembered');
		});

		it.each([
			['the years the other way round', 'Năm 2024,Năm 2023', 'Năm 2024,Năm 2025'],
			['years further apart', 'Năm 2023,Năm 2024', 'Năm 2023,Năm 2025'],
			['other months', 'Tháng 1/2024,Tháng 2/2024', 'Tháng 1/2025,Tháng 3/2025'],
			['a year that is no period', 'Theo KH 2024,Năm 2024', 'Theo KH 2025,Năm 2025'],
			['more columns', 'Năm 2023,Năm 2024', 'Năm 2023,Năm 2024,Năm 2025']
		])('takes %s for another header', (_, left, right) => {
			const signature = (names: string) => signatureOf(['Tỉnh', 'Chỉ tiêu', ...names.split(',')]);
			expect(signature(left)).not.toBe(signature(right));
		});

		it('is the same header exactly where only the years differ, all by as many', () => {
			const periods = fc.constantFrom(
				...['Năm {}', 'Tháng 1/{}', 'quý II/{}', '6 tháng đầu năm {}', '{}', 'Số lượng', 'Năm {} - Kế hoạch']
			);
			const headers = fc.array(fc.tuple(periods, fc.integer({ min: 2000, max: 2020 })), {
				minLength: 1,
				maxLength: 6
			});
			const written = (header: readonly (readonly [string, number])[], by: readonly number[]): string[] =>
				header.map(([name, year], at) => name.replace('{}', String(year + (by[at] ?? 0))));
			fc.assert(
				fc.property(
					headers,
					fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 6, maxLength: 6 }),
					(header, by) => {
						const shifts = new Set(header.flatMap(([name], at) => (name.includes('{}') ? [by[at]] : [])));
						const same = signatureOf(written(header, [])) === signatureOf(written(header, by));
						expect(same).toBe(shifts.size <= 1);
					}
				)
			);
		});
	});

	it('queues unknown names once, with the likeliest first', () => {
		const rows = ['Trà Vin,Tờ rơ,2024,1,', 'Trà Vin,lượt người,2024,2,', 'Lạng Sơn,Tờ rơ,2024,3,'];
		const names = readText(`${HEAD}${rows.join('\n')}\n`).understanding?.names ?? [];
		expect(
			names.map(({ kind, written, state, rows: count, line }) => [kind, written, state, count, line])
		).toEqual([
			['province', 'Trà Vin', 'unknown', 2, 2],
			['indicator', 'Tờ rơ', 'unknown', 2, 2],
			['indicator', 'lượt người', 'ambiguous', 1, 3]
		]);
		expect(names[0]?.suggestions[0]).toEqual({ code: 'qd124:84', name: 'Trà Vinh' });
		expect(names[1]?.suggestions[0]).toEqual({ code: 'leaflet', name: 'Tờ rơi' });
		expect(names[2]?.suggestions.map(({ code }) => code)).toContain('direct_session_attendance');
	});
});
