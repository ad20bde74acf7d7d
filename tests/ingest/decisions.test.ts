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
const edit = (line: number, header: string, text: string) => ({
	line,
	column: ref(header),
	text,
	by: 'An',
	at: '2026-11-29T08:00:00.000Z'
});
const figures = (reading: FileReading) => figuresOf(joinReadings([reading], reference));
const unfit = (reading: FileReading) =>
	reading.findings
		.filter(({ code }) => code === 'decision.unfit')
		.map(({ line, column, params }) => [params['what'], line, column]);

describe('cells corrected by hand', () => {
	it('are checked again, and the figure says who, when and what the file says', () => {
		const text = `${HEAD}Trà Vin,Tờ rơi,2024,5,\n`;
		expect(readText(text).rows).toMatchObject({ accepted: 0, held: 1 });
		const reading = readText(text, { edits: [edit(2, 'Tỉnh', 'Trà Vinh'), edit(2, 'Số lượng', 'khoảng 6')] });
		expect(reading.rows).toEqual({ read: 1, accepted: 1, held: 0, setAside: 0 });
		const mark = { by: 'An', at: '2026-11-29T08:00:00.000Z' };
		expect(figures(reading)[0]).toMatchObject({
			quantity: { low: 6, flags: ['approximate'], text: 'khoảng 6' },
			provenance: {
				line: 2,
				edits: [
					{ column: 'Tỉnh', original: 'Trà Vin', text: 'Trà Vinh', ...mark },
					{ column: 'Số lượng', original: '5', text: 'khoảng 6', ...mark }
				]
			}
		});
		expect(reading.findings).toMatchObject([
			{
				code: 'cell.edited',
				level: 'info',
				line: 2,
				value: 'Trà Vinh',
				params: { original: 'Trà Vin', by: 'An' }
			},
			{ code: 'cell.edited', column: 'Số lượng', value: 'khoảng 6' }
		]);
		expect(reading.understanding?.preview.rows[0]).toMatchObject({
			fate: 'accepted',
			edited: true,
			figure: 0
		});
	});

	it('can be wrong again', () => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024,5,\n`, { edits: [edit(2, 'Kỳ', 'hồi nọ')] });
		expect(reading.heldRows[0]).toMatchObject({
			codes: ['period.unreadable'],
			cells: ['Trà Vinh', 'Tờ rơi', 'hồi nọ', '5', '']
		});
	});

	it('mend a row that is too short or has stray quotes', () => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024\nTrà Vinh,Pano,2024,5,"a"b"\n`, {
			edits: [edit(2, 'Số lượng', '7'), edit(3, 'Ghi chú', 'a "b"')]
		});
		expect(figures(reading).map(({ quantity, provenance }) => [quantity.low, provenance.note])).toEqual([
			[7, ''],
			[5, 'a "b"']
		]);
	});

	it('of a crosstab mark only the figure they made, unless all of the row share the cell', () => {
		const reading = readText('Tỉnh,Chỉ tiêu,Tháng 1/2024,Tháng 2/2024,Tháng 3/2024\nTrà Vin,Tờ rơi,1,2,3\n', {
			edits: [edit(2, 'Tháng 2/2024', '20'), edit(2, 'Tỉnh', 'Trà Vinh')]
		});
		expect(
			figures(reading).map(({ quantity, provenance }) => [
				quantity.low,
				provenance.edits?.map(({ column }) => column)
			])
		).toEqual([
			[1, ['Tỉnh']],
			[20, ['Tháng 2/2024', 'Tỉnh']],
			[3, ['Tỉnh']]
		]);
	});

	it('are nothing where they say what the file says', () => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024,5,\n`, { edits: [edit(2, 'Số lượng', '5')] });
		expect(codesOf(reading)).toEqual([]);
		expect(figures(reading)[0]?.provenance.edits).toBeUndefined();
	});
});

describe('rows taken, dropped and kept', () => {
	it('takes back what was set aside, and a row too long without the cells over', () => {
		const text = `${HEAD}Tổng cộng,Tờ rơi,2024,5,\nTrà Vinh,Pano,2024,5,,thừa\n`;
		expect(readText(text).rows).toMatchObject({ accepted: 0, held: 1, setAside: 1 });
		const reading = readText(text, {
			rows: [
				{ line: 2, fate: 'take' },
				{ line: 3, fate: 'take' }
			],
			edits: [edit(2, 'Tỉnh', 'Trà Vinh')]
		});
		expect(reading.rows).toEqual({ read: 2, accepted: 2, held: 0, setAside: 0 });
		expect(reading.findings.find(({ code, line }) => code === 'row.taken' && line === 3)).toMatchObject({
			level: 'warning',
			value: 'thừa',
			params: { over: 1 }
		});
	});

	it('drops a row on purpose, and still shows it', () => {
		const reading = readText(`${HEAD}xyz,Tờ rơi,2024,5,\n`, { rows: [{ line: 2, fate: 'drop' }] });
		expect(reading.rows).toEqual({ read: 1, accepted: 0, held: 0, setAside: 1 });
		expect(reading.heldRows[0]).toMatchObject({
			codes: ['row.dropped'],
			cells: ['xyz', 'Tờ rơi', '2024', '5', '']
		});
	});

	it('keeps rows alike where they are meant', () => {
		const text = `${HEAD}${'Trà Vinh,Tờ rơi,2024,5,\n'.repeat(3)}`;
		const reading = readText(text, { duplicates: [3] });
		expect(reading.rows).toMatchObject({ accepted: 2, held: 1 });
		expect(codesOf(reading)).toEqual(['row.duplicate', 'row.duplicate_kept']);
	});
});

describe('dates of a column', () => {
	const dated = (days: readonly string[], decided: Partial<FileDecisions> = {}) =>
		readText(
			`Tỉnh,Chỉ tiêu,Từ ngày,Đến ngày,Số lượng\n${days.map((day, at) => `Trà Vinh,Tờ rơi,${day},31/12/2024,${at}`).join('\n')}\n`,
			decided
		);
	const starts = (reading: FileReading) => figures(reading).map(({ period }) => period.window.start);

	it('are read day first where nothing decides, and that is shown', () => {
		const reading = dated(['03/02/2024', '04/05/2024']);
		expect(starts(reading)).toEqual(['2024-02-03', '2024-05-04']);
		expect(reading.understanding?.dates[0]).toEqual({
			column: ref('Từ ngày'),
			order: 'dmy',
			evidence: 'undecided',
			byHand: false,
			ask: false,
			examples: [
				{ text: '03/02/2024', day: '2024-02-03' },
				{ text: '04/05/2024', day: '2024-05-04' }
			]
		});
	});

	it('are asked where the column proves month first', () => {
		const asked = dated(['02/13/2024', '04/05/2024']);
		expect(asked.rows).toMatchObject({ accepted: 0, held: 2 });
		expect(codesOf(asked)).toEqual(['date.month_first']);
		expect(asked.understanding?.dates[0]).toMatchObject({ order: 'mdy', ask: true });
		const told = dated(['02/13/2024', '04/05/2024'], { dates: [{ column: ref('Từ ngày'), order: 'mdy' }] });
		expect(starts(told)).toEqual(['2024-02-13', '2024-04-05']);
		expect(codesOf(told)).toEqual([]);
	});

	it('are named as mixed, and those that read both ways are held', () => {
		const reading = dated(['13/02/2024', '02/13/2024', '04/05/2024', '05/05/2024']);
		expect(codesOf(reading)).toEqual(['date.ambiguous', 'date.invalid', 'date.mixed']);
		expect(starts(reading)).toEqual(['2024-02-13', '2024-05-05']);
	});
});

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

describe('decisions that no longer fit', () => {
	it.each<[string, Partial<FileDecisions>, unknown]>([
		[
			'a column that is gone',
			{ columns: [{ column: ref('Cũ'), is: { kind: 'note' } }] },
			['column', null, 'Cũ']
		],
		[
			'the second of a name that is there once',
			{ columns: [{ column: ref('Kỳ', 2), is: { kind: 'note' } }] },
			['column', null, 'Kỳ']
		],
		[
			'a column of another kind of file',
			{ columns: [{ column: ref('Ghi chú'), is: { kind: 'column', name: 'deadline' } }] },
			['column', null, 'Ghi chú']
		],
		[
			'a constant for a column that is there',
			{ constants: [{ column: 'province', text: 'Lạng Sơn' }] },
			['constant', null, 'province']
		],
		['an edit below the table', { edits: [edit(99, 'Kỳ', 'x')] }, ['edit', 99, 'Kỳ']],
		['an edit in no column', { edits: [edit(2, 'Cũ', 'x')] }, ['edit', 2, 'Cũ']],
		['a row that is not there', { rows: [{ line: 50, fate: 'drop' }] }, ['row', 50, null]],
		['a row alike no more', { duplicates: [2] }, ['duplicate', 2, null]],
		[
			'numbers of a column of words',
			{ numbers: [{ column: ref('Tỉnh'), style: 'vi' }] },
			['numbers', null, 'Tỉnh']
		],
		[
			'dates of a column of words',
			{ dates: [{ column: ref('Tỉnh'), order: 'mdy' }] },
			['dates', null, 'Tỉnh']
		],
		['a header that is elsewhere', { header: { kind: 'rows', line: 40, rows: 1 } }, ['header', 40, null]],
		[
			'sections that are not there',
			{ sections: [{ level: 'roman', column: 'topic' }] },
			['section', null, 'topic']
		],
		[
			'a crosstab of columns that are gone',
			{
				crosstab: {
					kind: 'spread',
					spread: 'period',
					columns: [{ column: ref('T1'), role: 'value', sets: [] }]
				}
			},
			['crosstab', null, 'T1']
		]
	])('%s is a finding, and the rest is read', (_, decided, expected) => {
		const reading = readText(`${HEAD}Trà Vinh,Tờ rơi,2024,5,\n`, decided);
		expect(unfit(reading)).toEqual([expected]);
		expect(reading.rows.read).toBe(1);
	});
});

describe('any table with any decisions', () => {
	const cell = fc.constantFrom(
		'Trà Vinh',
		'Tờ rơi',
		'2024',
		'Tháng 1/2024',
		'1.250',
		'5',
		'',
		'"',
		'nt',
		'I',
		'Tổng cộng',
		'NGƯỜI LẬP',
		'02/13/2024',
		'=1+1'
	);
	const name = fc.constantFrom(
		'Tỉnh',
		'Chỉ tiêu',
		'Kỳ',
		'Số lượng',
		'STT',
		'Nội dung',
		'Tháng 1/2024',
		'Tháng 2/2024',
		'Tháng 3/2024',
		'Cộng',
		'Từ ngày',
		''
	);
	const column = fc.record({ header: name, occurrence: fc.integer({ min: 1, max: 2 }) });
	const line = fc.integer({ min: 1, max: 12 });
	const is = fc.oneof(
		fc.record({
			kind: fc.constant('column' as const),
			name: fc.constantFrom('province', 'indicator', 'value', 'period', 'note', 'text')
		}),
		fc.constant({ kind: 'note' as const }),
		fc.constant({ kind: 'ignore' as const })
	);
	const constants = fc.array(
		fc.record({ column: fc.constantFrom('province', 'indicator', 'period', 'x'), text: cell }),
		{ maxLength: 2 }
	);
	const decisions = fc.record<Partial<FileDecisions>>(
		{
			columns: fc.array(fc.record({ column, is }), { maxLength: 3 }),
			constants,
			crosstab: fc.oneof(
				fc.constant(null),
				fc.constant({ kind: 'none' as const }),
				fc.record({
					kind: fc.constant('spread' as const),
					spread: fc.constant('period' as const),
					columns: fc.array(
						fc.record({ column, role: fc.constantFrom('value' as const, 'total' as const), sets: constants }),
						{ maxLength: 4 }
					)
				})
			),
			header: fc.oneof(
				fc.constant(null),
				fc.record({ kind: fc.constant('rows' as const), line, rows: fc.constantFrom(1 as const, 2 as const) })
			),
			numbers: fc.array(fc.record({ column, style: fc.constantFrom('vi' as const, 'en' as const) }), {
				maxLength: 2
			}),
			dates: fc.array(fc.record({ column, order: fc.constantFrom('dmy' as const, 'mdy' as const) }), {
				maxLength: 2
			}),
			sections: fc.array(
				fc.record({
					level: fc.constantFrom('letter' as const, 'roman' as const),
					column: fc.constantFrom('indicator', 'note')
				}),
				{ maxLength: 1 }
			),
			rows: fc.array(fc.record({ line, fate: fc.constantFrom('take' as const, 'drop' as const) }), {
				maxLength: 3
			}),
			edits: fc.array(fc.record({ line, column, text: cell, by: fc.constant('An'), at: fc.constant('') }), {
				maxLength: 3
			}),
			duplicates: fc.array(line, { maxLength: 2 })
		},
		{ requiredKeys: [] }
	);

	it('accounts for every row, and reads the same twice', () => {
		const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 8 });
		const header = fc.array(name, { minLength: 2, maxLength: 7 });
		fc.assert(
			fc.property(header, table, decisions, (names, rows, decided) => {
				const text = [names, ...rows]
					.map((cells) => cells.map((one) => `"${one.replace(/"/gu, '""')}"`).join(','))
					.join('\n');
				const reading = readText(text, decided);
				const { read, accepted, held, setAside } = reading.rows;
				expect(read).toBe(accepted + held + setAside);
				expect(reading.heldRows).toHaveLength(held + setAside);
				expect(reading.figures?.length ?? 0).toBe(reading.kind === 'activities' ? accepted : 0);
				expect(readText(text, decided)).toEqual(reading);
			})
		);
	});
});
