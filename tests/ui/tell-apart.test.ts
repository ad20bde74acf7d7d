import { expect, test } from 'vitest';
import type { BodyKey } from '../../src/lib/domain/brand';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { tellApart } from '../../src/lib/ui/tell-apart';
import { figure } from '../reconcile/make-figure';

const reference = bundledReference();
const slots = { indicator: 'column_maintained', period: '2020', value: 3, unitText: 'chuyên mục' } as const;
const by = (name: string): BodyKey => reference.bodies.key(name);

/** What is added to each of figures that all read alike. */
function added(...figures: ReturnType<typeof figure>[]): readonly string[] {
	const totals = reportedTotals(reconcile(figures, reference));
	return tellApart(
		totals.map(({ series }) => ({ series, said: 'Năm 2020' })),
		reference,
		'vi'
	);
}

test('figures that read alike name who did it', () => {
	const names = added(
		figure({ ...slots, body: by('Báo Lạng Sơn') }),
		figure({ ...slots, body: by('Công an tỉnh') })
	);
	expect([...names].sort()).toEqual(['Báo tỉnh', 'Công an tỉnh']);
});

test('a figure alone needs nothing added', () => {
	expect(added(figure({ ...slots, body: by('Công an tỉnh') }))).toEqual(['']);
});

test('a body that took over the work is not named for what may be older than itself', () => {
	const names = added(
		figure({ ...slots, body: by('Sở Thông tin và Truyền thông') }),
		figure({ ...slots, body: by('Công an tỉnh') })
	);
	expect([...names].sort()).toEqual(['', 'Công an tỉnh']);
});
