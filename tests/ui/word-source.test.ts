import { expect, it } from 'vitest';
import type { ReportId, SourceId } from '../../src/lib/domain/brand';
import { bundledReference } from '../../src/lib/reference/bundled';
import { wordAsOf, wordSource } from '../../src/lib/ui/word-source';
import { readShippedData } from '../query/read-shipped-data';

const reference = bundledReference();
const { reports } = readShippedData('reports');
const asOf = (language: 'vi' | 'en', ...ids: string[]) =>
	wordAsOf(ids as ReportId[], reports, reference, language);

it('says of the latest dated report how recent data are, a month where no day is given', () => {
	expect(asOf('vi', 'ls-2019-h1')).toBe('Số liệu cập nhật đến 15/5/2019.');
	expect(asOf('vi', 'ls-2019-h1', 'dt-2016-2020')).toBe('Số liệu cập nhật đến 8/2020.');
});

it('names the undated, which may be later than the latest dated one', () => {
	expect(asOf('vi', 'tv-2020', 'ls-2019-h1')).toBe(
		'Số liệu cập nhật đến 15/5/2019; văn bản không ghi ngày: Trà Vinh, năm 2020.'
	);
	expect(asOf('en', 'tv-2020', 'ls-2019-h1')).toBe('Data as of 15 May 2019; undated: Tra Vinh, year 2020.');
});

it('says so where none is dated, and nothing where there is no report', () => {
	expect(asOf('vi', 'tv-2020')).toContain('Không rõ số liệu cập nhật đến ngày nào');
	expect(asOf('vi')).toBe('');
});

it('says of public pages that they have no common day, beside that of the reports', () => {
	const page = 'https://www.baolaocai.vn/a';
	const pages = 'Trang công khai không có ngày chốt số liệu chung;';
	expect(asOf('vi', page)).toContain(pages);
	expect(asOf('vi', page, 'ls-2019-h1')).toContain(`Số liệu cập nhật đến 15/5/2019. ${pages}`);
});

const named = (language: 'vi' | 'en', ...ids: string[]) =>
	wordSource(ids as SourceId[], reports, reference, language);

it('names public pages by their sites, after the reports and told apart from them', () => {
	expect(named('vi', 'https://www.baolaocai.vn/a', 'ls-2019-h1', 'https://www.baolaocai.vn/b')).toBe(
		'Lạng Sơn, 6 tháng đầu năm 2019; 2 trang công khai (baolaocai.vn)'
	);
	expect(named('en', 'http://ab.vn:8080/x?y=1')).toBe('1 public page (ab.vn:8080)');
});

it('counts pages of too many sites to name', () => {
	expect(named('vi', ...[1, 2, 3, 4, 5].map((n) => `https://trang${n}.vn/x`))).toBe('5 trang công khai');
});
