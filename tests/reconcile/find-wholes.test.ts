import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureId, ReportId } from '../../src/lib/domain/brand';
import type { Figure } from '../../src/lib/domain/figure';
import { findWholes } from '../../src/lib/reconcile/find-wholes';
import { figure } from './make-figure';

/** The plain way: every row is written down by its line and by its place. */
function findAllPlainly(figures: readonly Figure[]): Map<FigureId, Figure> {
	const byLine = new Map<string, Figure>();
	const byPlace = new Map<string, Figure>();
	for (const one of figures) {
		const { file, line, placeInReport } = one.provenance;
		byLine.set(JSON.stringify([file, String(line)]), one);
		if (one.role !== 'part') byPlace.set(JSON.stringify([one.report, file, placeInReport]), one);
	}
	return new Map(
		figures.flatMap((part) => {
			if (part.role !== 'part' || part.partOf === null) return [];
			const { file } = part.provenance;
			const whole =
				byLine.get(JSON.stringify([file, part.partOf])) ??
				byPlace.get(JSON.stringify([part.report, file, part.partOf]));
			return whole === undefined || whole === part ? [] : [[part.id, whole] as const];
		})
	);
}

const ROWS = fc.array(
	fc
		.record({
			file: fc.constantFrom('a.csv', 'b.csv'),
			line: fc.integer({ min: 2, max: 6 }),
			place: fc.constantFrom('', '2', 'Mục 1', 'null'),
			report: fc.constantFrom(null, 'null' as ReportId, 'r1' as ReportId),
			role: fc.constantFrom('item' as const, 'part' as const, 'total' as const),
			partOf: fc.constantFrom(null, '', '2', '3', '03', ' 3', '3.0', '1e1', 'NaN', 'Mục 1', '__proto__')
		})
		.map(({ file, line, place, report, role, partOf }) =>
			figure({
				period: '2020',
				value: 1,
				report,
				role,
				partOf,
				provenance: { file, line, placeInReport: place, source: '', note: '' }
			})
		),
	{ maxLength: 25 }
);

describe('the wholes of parts', () => {
	it('are those that a list of every line and place gives', () => {
		fc.assert(
			fc.property(ROWS, (figures) => {
				expect(new Map(findWholes(figures))).toEqual(findAllPlainly(figures));
			})
		);
	});

	it('are looked for among other rows where these are given', () => {
		fc.assert(
			fc.property(ROWS, fc.func(fc.boolean()), (figures, isOwn) => {
				const own = figures.filter(({ id }) => isOwn(id));
				const ids = new Set(own.map(({ id }) => id));
				const expected = [...findAllPlainly(figures)].filter(([part]) => ids.has(part));
				expect([...findWholes(own, figures)]).toEqual(expected);
			})
		);
	});
});
