import { describe, expect, it } from 'vitest';
import { suggestAnswers } from '../../src/lib/coverage/suggest-answers';
import type { BodyKey, IndicatorCode } from '../../src/lib/domain/brand';
import type { Language } from '../../src/lib/i18n/messages';
import { bundledReference } from '../../src/lib/reference/bundled';
import { buildCategoryLists } from '../../src/lib/reference/category-lists';
import { wordSuggestion } from '../../src/lib/ui/word-suggestion';
import { readShippedData } from '../query/read-shipped-data';

const reference = bundledReference();
const categories = buildCategoryLists(reference, []);
const { statements, links, reports } = readShippedData('reports');
const found = suggestAnswers(statements, links, reports, categories, reference.places);
const why = (limitation: string, direction: string, language: Language) =>
	found
		.find((one) => one.limitation === limitation && one.direction === direction)
		?.reasons.map((reason) => wordSuggestion(reason, categories, reference, language));

describe('why something is suggested', () => {
	it('is said reason by reason', () => {
		expect(why('LS-L4', 'LS-D1', 'vi')).toEqual([
			'phương hướng thuộc nhóm “Phối hợp” có thể đáp ứng hạn chế thuộc nhóm “Phối hợp”',
			'cùng chủ đề: tội phạm; ma túy; mua bán người',
			'có từ ngữ chung: “phối hợp”'
		]);
		expect(why('LS-L4', 'LS-D1', 'en')?.[0]).toBe(
			'directions under “Coordination” may answer limitations under “Coordination”'
		);
	});

	it('gives the doubt of whoever linked them', () => {
		expect(why('TV-L6', 'TV-D4', 'vi')?.[0]).toBe(
			'Người mã hóa văn bản đã nối nhưng chưa chắc chắn: Nhằm vào sự đồng thuận của người dân; không nói đến thay đổi nhận thức, hành vi.'
		);
	});

	it('names bodies, indicators and categories, also those that no list has', () => {
		const say = (reason: Parameters<typeof wordSuggestion>[0]) =>
			wordSuggestion(reason, categories, reference, 'vi');
		expect(say({ kind: 'body', bodies: ['so_tttt', 'hội cựu binh'] as BodyKey[] })).toBe(
			'cùng nêu: Sở Thông tin và Truyền thông; hội cựu binh'
		);
		expect(say({ kind: 'indicator', indicators: ['leaflet' as IndicatorCode] })).toContain('Tờ rơi');
		expect(say({ kind: 'same_category', category: 'thời_tiết' })).toBe('cùng thuộc nhóm “thời_tiết”');
		expect(say({ kind: 'coder', by: '', note: '' })).toBe('người đọc văn bản đã nối nhưng chưa chắc chắn');
	});
});
