import { expect, test, vi } from 'vitest';
import { makeWhenAsked } from '../../src/lib/ui/figure/make-when-asked';

test('makes a part when it is first asked for, and only once', () => {
	const table = vi.fn(() => ['row']);
	const evidence = vi.fn(() => 'line');
	const figure = makeWhenAsked({ title: 'A' }, { table, evidence });
	expect(table).not.toHaveBeenCalled();
	expect(figure.table).toEqual(['row']);
	expect(figure.table).toBe(figure.table);
	expect(table).toHaveBeenCalledOnce();
	expect(evidence).not.toHaveBeenCalled();
});

test('a copy holds every part', () => {
	const figure = makeWhenAsked({ title: 'A' }, { table: () => 1, chart: () => null });
	expect({ ...figure, title: 'B' }).toEqual({ title: 'B', table: 1, chart: null });
});
