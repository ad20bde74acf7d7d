import { describe, expect, it } from 'vitest';
import { groupTotals, latestOf } from '../../src/lib/query/group-totals';
import { reportedTotals } from '../../src/lib/query/reported-totals';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { countNumbersIn, foldedRows } from '../../src/routes/fold-rows';
import { figure } from '../reconcile/make-figure';
import { indicator } from './small-data';

const reference = bundledReference();

/** The groups of so many series for each indicator, each of another area. */
function groupsOf(counts: Readonly<Record<string, number>>) {
	const figures = Object.entries(counts).flatMap(([code, count]) =>
		Array.from({ length: count }, (_, at) =>
			figure({ indicator: code, period: '2020', value: 1, locality: `Xã ${String(at)}` })
		)
	);
	const { series } = reconcile(figures, reference);
	return groupTotals(
		series.flatMap((own) => latestOf(reportedTotals({ series: [own], findings: [] })) ?? []),
		reference
	);
}

describe('indicators of an overview that only say how many numbers they have', () => {
	it('are none where the numbers can be read', () => {
		expect(foldedRows(groupsOf({ leaflet: 120, rally: 120 }))).toEqual(new Set());
	});

	it('are those that there is no room for, the first never, small ones last', () => {
		const groups = groupsOf({ leaflet: 200, rally: 100, handbook: 20 });
		const rows = groups.flatMap((group) => group.rows);
		const drawn = rows.filter((row) => !foldedRows(groups).has(row.indicator));
		expect(rows).toHaveLength(3);
		expect(drawn[0]).toBe(rows[0]);
		expect(drawn.map(countNumbersIn).reduce((sum, count) => sum + count, 0)).toBe(220);
		expect([...foldedRows(groups)]).toEqual([indicator('rally')]);
		expect(foldedRows(groupsOf({ leaflet: 1000 }))).toEqual(new Set());
	});
});
