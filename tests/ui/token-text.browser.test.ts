import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { FileReading } from '../../src/lib/domain/reading';
import DataTable from '../../src/lib/ui/DataTable.svelte';
import EvidenceEntry from '../../src/lib/ui/EvidenceEntry.svelte';
import FacetList from '../../src/lib/ui/FacetList.svelte';
import type { FindingRow } from '../../src/lib/ui/finding-row';
import FindingsTable from '../../src/lib/ui/FindingsTable.svelte';
import HeldRows from '../../src/lib/ui/HeldRows.svelte';

interface Row {
	readonly id: number;
	readonly name: string;
}

const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u;
const textOfPage = (): string => page.getByRole('table').element().textContent;

describe('hidden characters of a file', () => {
	it('are named in findings, and markup stays text', async () => {
		const value = 'Hà\u200B Nội \u202E<b onclick="x">';
		await render(FindingsTable<FindingRow, FindingRow>, {
			word: (finding: FindingRow) => finding,
			findings: [
				{
					id: 1,
					level: 'warning',
					title: 'Ký tự ẩn',
					file: 'a\u202Evsc.exe',
					line: 2,
					column: 'Tỉ\u200Dnh',
					value,
					message: `“${value}” có ký tự ẩn.`
				}
			]
		});
		expect(textOfPage()).toContain('HàU+200B Nội U+202E<b onclick="x">');
		expect(textOfPage()).toContain('TỉU+200Dnh');
		expect(textOfPage()).toContain('aU+202Evsc.exe');
		expect(textOfPage()).not.toMatch(HIDDEN);
	});

	it('are named in held rows', async () => {
		const reading = {
			file: 'a.csv',
			sha256: 'x',
			heldRows: [{ line: 3, cells: ['Hà\u2066 Nội', 'x'], codes: ['row.short'], fate: 'held' }]
		} as unknown as FileReading;
		await render(HeldRows, { readings: [reading] });
		expect(textOfPage()).toContain('HàU+2066 Nội | x');
		expect(textOfPage()).not.toMatch(HIDDEN);
	});

	const name = 'Báo cáo \u202Efdp.\u200Bexe';
	const named = 'Báo cáo U+202Efdp.U+200Bexe';

	it('are named in cells, filters and evidence, apart from the words beside them; blanks stay blanks', async () => {
		const columns = [{ key: 'name', label: 'Tên', text: (row: Row) => row.name }];
		const table = await render(DataTable<Row>, {
			caption: 'Tệp',
			columns,
			rows: [{ id: 1, name: `${name}\u00A0<b>x</b>` }]
		});
		expect(textOfPage()).toContain(`${named}\u00A0<b>x</b>`);
		expect(table.container.querySelector('td bdi, th bdi')?.textContent).toContain(named);
		await table.unmount();

		const option = { value: name, label: name, count: null, group: '' };
		const facet = { key: 'file', label: 'Tệp', options: [option], selected: [], multiple: true };
		const list = await render(FacetList, { facet, onchange: () => undefined });
		expect(list.container.textContent).toContain(named);
		expect(list.container.textContent).not.toMatch(HIDDEN);
		await list.unmount();

		const figure = {
			...{ id: 1, label: 'Tờ rơi', written: `5\u202E`, isCounted: false, reading: '5', period: 'năm 2020' },
			...{ report: null, place: '', file: name, line: 12, column: '', source: name, note: name },
			...{ edits: [name], synthetic: false }
		};
		const entry = await render(EvidenceEntry, { figure });
		expect(entry.container.textContent).not.toMatch(HIDDEN);
		expect(entry.container.textContent.split(named)).toHaveLength(5);
		expect(entry.container.querySelector('q')?.textContent).toBe('5U+202E');
	});
});
