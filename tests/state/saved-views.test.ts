import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanName, dropView, keepView, savedViews } from '../../src/lib/state/saved-views';
import { foldBatches } from '../../src/lib/workspace/fold-batches';
import type { Json } from '../../src/lib/workspace/json';
import type { KeptItem, WorkspaceState } from '../../src/lib/workspace/state';

const PATHS = ['/', '/trends/'];

function stateOf(...values: readonly Json[]): WorkspaceState {
	const items = values.map((value, at): [string, KeptItem] => [
		`k${String(at)}`,
		{ value, author: null, time: '2026-01-02T03:04:05Z', sequence: at as KeptItem['sequence'] }
	]);
	return { ...foldBatches([]), kept: new Map([['view', new Map(items)]]) };
}

describe('saved views', () => {
	it('are kept whole and listed by name in Vietnamese order', () => {
		const kept = ['Đắk Nông', 'Dương', 'xu hướng 10', 'xu hướng 2'].map((name) => {
			const entry = keepView({ key: null, name, path: '/trends/', query: '?grain=year&data=all' }, null);
			return entry.type === 'kept' ? entry.value : null;
		});
		const views = savedViews(stateOf(...kept), PATHS);
		expect(views.map(({ name }) => name)).toEqual(['Dương', 'Đắk Nông', 'xu hướng 2', 'xu hướng 10']);
		expect(views[0]).toMatchObject({ path: '/trends/', query: '?grain=year&data=all', key: 'k1' });
	});

	it('keep their key when they are renamed, and are dropped by it', () => {
		const [view] = savedViews(stateOf({ name: 'a', path: '/', query: '' }), PATHS);
		if (view === undefined) throw new Error('no view');
		expect(keepView({ ...view, name: ' b \n c ' }, 'Lan')).toEqual({
			type: 'kept',
			collection: 'view',
			key: 'k0',
			value: { name: 'b c', path: '/', query: '' },
			author: 'Lan'
		});
		expect(dropView(view)).toEqual({ type: 'dropped', collection: 'view', key: 'k0' });
	});

	it('of another shape, or leading elsewhere, are left out', () => {
		const hostile: Json[] = [
			{ name: 'x', path: 'javascript:alert(1)', query: '' },
			{ name: 'x', path: '//example.org/', query: '' },
			{ name: 'x', path: '/trends/../../', query: '' },
			{ name: '', path: '/', query: '' },
			{ name: 'x', path: '/', query: `?a=${'b'.repeat(9000)}` },
			{ name: 1, path: '/', query: '' },
			['/'],
			'x',
			null
		];
		expect(savedViews(stateOf(...hostile), PATHS)).toEqual([]);
	});

	it('lead to a path of the app and a query, whatever was kept', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (name, query) => {
				for (const view of savedViews(stateOf({ name, path: '/trends/', query }), PATHS)) {
					const address = new URL(`${view.path}${view.query}`, 'https://app.example/');
					expect(address.origin + address.pathname + address.hash).toBe('https://app.example/trends/');
				}
			})
		);
	});

	it('have names on one line, composed and not too long', () => {
		expect(cleanName('  Hoa\u0300 \n\t Bình ')).toBe('Hoà Bình');
		expect(cleanName('\u202EHà\u200B \u0001Nội')).toBe('Hà Nội');
		expect([...cleanName('😀'.repeat(300))]).toHaveLength(120);
	});
});
