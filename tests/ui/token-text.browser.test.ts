import { describe, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import type { FileReading } from '../../src/lib/domain/reading';
import type { FindingRow } from '../../src/lib/ui/finding-row';
import FindingsTable from '../../src/lib/ui/FindingsTable.svelte';
import HeldRows from '../../src/lib/ui/HeldRows.svelte';

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
});
