import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FileDecisions } from '../../src/lib/domain/decisions';
import { readText } from './corpus';

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
