import { describe, expect, it } from 'vitest';
import type { AnswerCounts, LimitationsState } from '../../src/lib/coverage/coverage-of';
import { matrixColumns, wordCounts, wordShareAnswered, type MatrixRow } from '../../src/lib/ui/matrix-table';

const counts = (direct: number, partial: number, unanswered: number): AnswerCounts => ({
	stated: direct + partial + unanswered,
	direct,
	partial,
	unanswered
});
const row = (state: LimitationsState, own: AnswerCounts): MatrixRow => ({
	id: '0 0',
	province: 'Trà Vinh',
	category: 'Phối hợp',
	state,
	counts: own
});

describe('a cell of the matrix in words', () => {
	it('counts each way of being answered, in both languages', () => {
		expect(wordCounts(counts(1, 3, 3), 'vi')).toBe(
			'7 hạn chế, 1 đáp ứng trực tiếp, 3 một phần, 3 chưa đáp ứng'
		);
		expect(wordCounts(counts(0, 0, 1), 'en')).toBe(
			'1 limitation, 0 answered directly, 0 in part, 1 not answered'
		);
	});

	it('gives the share answered with the numbers it is of', () => {
		expect(wordShareAnswered(row('stated', counts(1, 3, 3)), 'vi')).toBe('4/7 · 57,1%');
		expect(wordShareAnswered(row('stated', counts(0, 0, 5)), 'vi')).toBe('0/5 · 0%');
	});

	it('has no share where nothing is stated, and says which way', () => {
		const shares = (['none_stated', 'unknown', 'stated'] as const).map((state) =>
			wordShareAnswered(row(state, counts(0, 0, 0)), 'vi')
		);
		expect(shares).toEqual(['không nêu hạn chế', 'chưa rõ', 'không có']);
		const cells = matrixColumns('vi').map(({ text }) => text(row('none_stated', counts(0, 0, 0))));
		expect(cells.join()).not.toMatch(/[0-9]/);
	});

	it('puts rows without a share last, whichever way they are ordered', () => {
		const share = matrixColumns('vi').find(({ key }) => key === 'share');
		expect(share?.order?.(row('none_stated', counts(0, 0, 0)))).toBeNull();
		expect(share?.order?.(row('stated', counts(1, 0, 1)))).toBe(0.5);
	});
});
