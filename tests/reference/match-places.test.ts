import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import type { IsoDay, PlaceId } from '../../src/lib/domain/brand';
import type { DaySpan } from '../../src/lib/domain/period';

const { places } = readReference();

const span = (start: string, end: string): DaySpan => ({ start: start as IsoDay, end: end as IsoDay });
const IN_2020 = span('2020-01-01', '2020-12-31');
const IN_2024 = span('2024-01-01', '2024-12-31');
const H2_2025 = span('2025-07-01', '2025-12-31');
const MAY_2026 = span('2026-05-01', '2026-05-31');

/** The id of a match; otherwise what came instead. */
function matched(name: string, on: DaySpan | null): string {
	const found = places.match(name, on);
	if (found.kind === 'match') return found.value;
	return found.kind === 'ambiguous' ? `ambiguous: ${[...found.candidates].sort().join(' ')}` : 'unknown';
}

function rowsOf(file: string): readonly Record<string, string>[] {
	const text = readFileSync(new URL(`../../data/reference/${file}`, import.meta.url), 'utf8');
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('the names of both lists', () => {
	it.each(rowsOf('provinces.csv').map((row) => [row.name_vi ?? '', row.code ?? '', row] as const))(
		'%s of the 63 in 2020',
		(name, code, row) => {
			const id = `qd124:${code}`;
			for (const written of [
				name,
				name.normalize('NFD'),
				name.toUpperCase(),
				name.replace(/đ/g, 'ð').replace(/Đ/g, 'Ð'),
				row.name_en ?? '',
				`tỉnh ${name}`,
				`T. ${name}`,
				`  ${name.replace(/ /g, '\u00A0')} `,
				name.replace(/[ -]/g, ''),
				code,
				id,
				row.iso ?? ''
			])
				expect(matched(written, IN_2020), written).toBe(id);
		}
	);

	it.each(
		rowsOf('units.csv').map((row) => [row.name_vi ?? '', row.code ?? '', row.valid_from ?? ''] as const)
	)('%s of the 34 in the second half of 2025', (name, code, formed) => {
		const id = formed === '' ? `qd124:${code}` : `qd19:${code}`;
		for (const written of [name, name.normalize('NFD'), `tỉnh ${name}`, code, `qd19:${code}`])
			expect(matched(written, H2_2025), written).toBe(id);
	});

	it.each(rowsOf('aliases.csv').map((row) => [row.alias ?? '', row.name_vi ?? ''] as const))(
		'%s stands for %s',
		(alias, name) => {
			const found = places.match(alias, IN_2020);
			const ids = found.kind === 'match' ? [found.value] : found.kind === 'ambiguous' ? found.candidates : [];
			expect(ids.map((id) => places.get(id).nameVi)).toContain(name);
			expect(found.kind).toBe(alias === 'ĐN' ? 'ambiguous' : 'match');
		}
	);
});

describe('spellings', () => {
	it.each([
		['TRAVINH', 'qd124:84'],
		['Tra Vinh', 'qd124:84'],
		['Trà-Vinh', 'qd124:84'],
		['TVH', 'qd124:84'],
		['dak nong', 'qd124:67'],
		['Đak Nông', 'qd124:67'],
		['Đăk Nông', 'qd124:67'],
		['Đắc Nông', 'qd124:67'],
		['Ðắk Nông', 'qd124:67'],
		['Daklak', 'qd124:66'],
		['Đăk Lăk', 'qd124:66'],
		['Bà Rịa-Vũng Tàu', 'qd124:77'],
		['Bà Rịa – Vũng Tàu', 'qd124:77'],
		['ba ria vung tau', 'qd124:77'],
		['Tỉnh Bà Rịa Vũng Tàu', 'qd124:77'],
		['BR-VT', 'qd124:77'],
		['Hoà Bình', 'qd124:17'],
		['Thanh Hoá', 'qd124:38'],
		['Thừa Thiên-Huế', 'qd124:46'],
		['TT-Huế', 'qd124:46'],
		['TP. Hồ Chí Minh', 'qd124:79'],
		['TP.HCM', 'qd124:79'],
		['Tp. HCM', 'qd124:79'],
		['TPHCM', 'qd124:79'],
		['TP Hồ Chí Minh', 'qd124:79'],
		['Ho Chi Minh City', 'qd124:79'],
		['Thủ đô Hà Nội', 'qd124:01'],
		['Da Nang City', 'qd124:48'],
		['Tra Vinh Province', 'qd124:84'],
		['Kontum', 'qd124:62'],
		['Bắc Cạn', 'qd124:06'],
		['VN-51', 'qd124:84'],
		['cả nước', 'vn'],
		['Toàn quốc', 'vn']
	])('%s is %s', (written, id) => {
		expect(matched(written, IN_2020)).toBe(id);
	});

	it.each([
		['Trà Vin', 'qd124:84'],
		['Trá Vinh', 'qd124:84'],
		['UBND tỉnh Trà Vinh', 'qd124:84'],
		['Lạng Sợn', 'qd124:20'],
		['Đồng Thap1', 'qd124:87'],
		['1', 'qd124:01'],
		// Letters of other scripts that look the same: a Cyrillic r, a Greek N.
		['Bến T\u0440e', 'qd124:83'],
		['\u039Dinh Bình', 'qd124:37']
	])('%s is unknown, with %s only suggested', (written, suggestion) => {
		expect(places.match(written, IN_2020)).toEqual({ kind: 'unknown', suggestion });
	});

	it.each(['', '  ', 'abc', '99', 'Tổng cộng', 'huyện Càng Long', '2.000'])('%j is unknown', (written) => {
		expect(places.match(written, IN_2020).kind).toBe('unknown');
	});
});

describe('homonyms of before and after 01/07/2025', () => {
	it('lets the date decide on Đồng Tháp and on code 82', () => {
		expect(matched('Đồng Tháp', span('2025-01-01', '2025-06-30'))).toBe('qd124:87');
		expect(matched('Đồng Tháp', H2_2025)).toBe('qd19:82');
		expect(matched('82', IN_2020)).toBe('qd124:82');
		expect(matched('82', H2_2025)).toBe('qd19:82');
		expect(matched('qd124:82', H2_2025)).toBe('qd124:82');
	});

	it('finds both without a date', () => {
		expect(matched('Đồng Tháp', null)).toBe('ambiguous: qd124:87 qd19:82');
		expect(matched('82', null)).toBe('ambiguous: qd124:82 qd19:82');
		expect(matched('Trà Vinh', null)).toBe('qd124:84');
		expect(matched('20', null)).toBe('qd124:20');
	});

	it('takes the unit in office at the end of a period that straddles the day', () => {
		expect(matched('Vĩnh Long', span('2025-01-01', '2025-12-31'))).toBe('qd19:86');
		expect(matched('Trà Vinh', span('2025-01-01', '2025-12-31'))).toBe('qd124:84');
	});

	it('knows the seven codes that changed their meaning', () => {
		const changed = ['15', '24', '44', '52', '80', '82', '91'].map((code) => {
			const name = (on: DaySpan) => places.get(matched(code, on) as PlaceId).nameVi;
			return `${name(IN_2020)} → ${name(H2_2025)}`;
		});
		expect(changed).toEqual([
			'Yên Bái → Lào Cai',
			'Bắc Giang → Bắc Ninh',
			'Quảng Bình → Quảng Trị',
			'Bình Định → Gia Lai',
			'Long An → Tây Ninh',
			'Tiền Giang → Đồng Tháp',
			'Kiên Giang → An Giang'
		]);
	});
});

describe('"TP. X" is a province only where X was run by the centre on that day (E30)', () => {
	it.each([
		'TP. Trà Vinh',
		'thành phố Trà Vinh',
		'TP Trà Vinh',
		'TP. Lạng Sơn',
		'TP. Vũng Tàu',
		'tp. tra vinh'
	])('%s is a locality at any time', (written) => {
		for (const on of [null, IN_2020, H2_2025, MAY_2026]) expect(matched(written, on)).toBe('unknown');
	});

	it('follows Huế and Đồng Nai to their rank', () => {
		expect(matched('TP. Huế', IN_2024)).toBe('unknown');
		expect(matched('TP. Huế', span('2025-01-01', '2025-03-31'))).toBe('qd124:46');
		expect(matched('Thành phố Đồng Nai', H2_2025)).toBe('unknown');
		expect(matched('Thành phố Đồng Nai', MAY_2026)).toBe('qd19:75');
		expect(matched('TP. ĐN', IN_2020)).toBe('qd124:48');
	});
});
