import { expect, test } from 'vitest';
import type { BriefingBlock } from '../../src/lib/state/briefing/briefing';
import { numberBlocks, type ShownForm } from '../../src/routes/briefing/number-blocks';
import { slotAt } from '../../src/routes/briefing/slot-at';
import { tellPlaces } from '../../src/routes/briefing/tell-places';
import { messagesIn } from '../../src/lib/i18n/messages-in';

const figure = (id: string): BriefingBlock => ({
	id,
	kind: 'figure',
	title: '',
	address: { path: '/trends/', query: '', figure: 'trend' }
});
const text = (id: string): BriefingBlock => ({ id, kind: 'paragraph', text: '' });
const unread = (id: string): BriefingBlock => ({ id, kind: 'unread', value: null });

test('figures are counted in their order, drawn ones and tables apart, and those in no document not at all', () => {
	const forms = new Map<string, ShownForm>([
		['a', 'drawn'],
		['b', 'table'],
		['c', 'none'],
		['u', 'table'],
		['v', 'none']
	]);
	const blocks = [text('x'), figure('a'), figure('b'), unread('u'), figure('c'), unread('v'), figure('new')];
	expect(Object.fromEntries(numberBlocks(blocks, forms))).toEqual({ a: 1, b: 1, u: 2, new: 2 });
	expect(Object.fromEntries(numberBlocks(blocks.toReversed(), forms))).toEqual({ new: 1, u: 1, b: 2, a: 2 });
});

test('what is dropped stands before the first part whose middle is below the pointer', () => {
	const parts = [0, 100, 400].map(
		(top, at) =>
			({ getBoundingClientRect: () => ({ top, height: [100, 300, 50][at] }) }) as unknown as Element
	);
	expect([-10, 49, 51, 249, 251, 424, 426, 9000].map((y) => slotAt(parts, y))).toEqual([
		0, 0, 1, 1, 2, 2, 3, 3
	]);
	expect(slotAt([], 0)).toBe(0);
});

test('places of an office’s document are told by what became of them', () => {
	const place = (name: string, outcome: Parameters<typeof tellPlaces>[0][number]['outcome']) => ({
		name,
		outcome,
		detail: ''
	});
	const words = messagesIn('vi').exportTemplate.told;
	const places = [
		place('Tiêu đề', 'filled'),
		place('Biểu đồ 1', 'refreshed'),
		place('abc', 'unknown'),
		place('Bảng 9', 'nothing_there')
	];
	expect(tellPlaces(places, words).split('\n')).toEqual([
		'Đã điền: {{Tiêu đề}}, {{Biểu đồ 1}}.',
		'Không hiểu, giữ nguyên: {{abc}}.',
		'Báo cáo không có, giữ nguyên: {{Bảng 9}}.'
	]);
	expect(tellPlaces([], words)).toBe('');
});
