import { describe, expect, it } from 'vitest';
import { nameWorkspace } from '../../src/routes/data/name-workspace';

describe('the name of a workspace', () => {
	const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

	it('is its own, else tells the first from those that came later', () => {
		expect(nameWorkspace({ id: 'b', name: 'Tỉnh nhà' }, all, 'vi')).toBe('Tỉnh nhà');
		expect(nameWorkspace({ id: 'b', name: 'a\u202Eb' }, all, 'vi')).toBe('a<U+202E>b');
		expect(nameWorkspace({ id: 'a', name: '' }, all, 'vi')).toBe('Không gian làm việc đầu tiên');
		expect(nameWorkspace({ id: 'b', name: '' }, all, 'vi')).toBe('Chưa đặt tên (2)');
		expect(nameWorkspace({ id: 'c', name: '' }, all, 'vi')).toBe('Chưa đặt tên (3)');
	});

	it('is that of the first where none is kept yet', () => {
		expect(nameWorkspace({ id: 'x', name: '' }, [], 'vi')).toBe('Không gian làm việc đầu tiên');
	});
});
