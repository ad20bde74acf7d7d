import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { worthOf } from '../../src/lib/coverage/answers';
import { coverageMatrix } from '../../src/lib/coverage/coverage-matrix';
import { coverageOf } from '../../src/lib/coverage/coverage-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import type { Joined } from '../../src/lib/ingest/joined';
import { readFile } from '../../src/lib/ingest/read-file';

const reference = readReference();

function read(file: string) {
	const bytes = readFileSync(new URL(`../../data/reports/${file}`, import.meta.url));
	return readFile(file, new Uint8Array(bytes), reference);
}

const readings = ['reports.csv', 'statements.csv', 'links.csv'].map(read);
const joined = joinReadings(readings, reference);
const suggested = joined.links.filter((link) => worthOf(link) === 'suggestion');

const ACCEPTED = [
	'limitation,direction,strength,confidence',
	...suggested.map((link) => `${link.limitation},${link.direction},${link.strength},high`)
].join('\n');
const accepted = joinReadings(
	[...readings, readFile('accepted.csv', new TextEncoder().encode(ACCEPTED), reference)],
	reference
);

const coverages = ({ statements, links, reports }: Joined) =>
	coverageOf(statements, links, reports, reference.places);
const unanswered = (data: Joined) =>
	coverages(data)
		.flatMap((coverage) => coverage.limitations)
		.filter((entry) => entry.state === 'unanswered')
		.map((entry) => entry.limitation.id);

describe('the known answers of the source documents (domain model §8)', () => {
	it('finds 12 limitations, the reports’ own 8 directions, 7 links and 4 suggestions', () => {
		const found = coverages(joined).map(({ report, limitations, directions }) => [
			report.id,
			limitations.length,
			directions.filter(({ direction }) => direction.kind === 'direction').length,
			limitations.flatMap(({ answers }) => answers).length,
			limitations.flatMap(({ suggestions }) => suggestions).length
		]);
		expect(found).toEqual([
			['tv-2020', 7, 5, 6, 4],
			['dt-2016-2020', 0, 2, 0, 0],
			['ls-2019-h1', 5, 1, 1, 0],
			['dn-2024', 0, 0, 0, 0],
			['dn-2021', 0, 0, 0, 0]
		]);
	});

	it('leaves seven limitations unanswered while the weak links are only suggestions', () => {
		expect(unanswered(joined)).toEqual(['TV-L2', 'TV-L6', 'TV-L7', 'LS-L1', 'LS-L2', 'LS-L3', 'LS-L4']);
	});

	it('leaves five once all four suggestions are accepted', () => {
		expect(suggested).toHaveLength(4);
		expect(unanswered(accepted)).toEqual(['TV-L7', 'LS-L1', 'LS-L2', 'LS-L3', 'LS-L4']);
	});

	it('says that the Đồng Tháp report and both plans state no limitations', () => {
		expect(coverages(joined).map(({ report, state }) => [report.id, state])).toEqual([
			['tv-2020', 'stated'],
			['dt-2016-2020', 'none_stated'],
			['ls-2019-h1', 'stated'],
			['dn-2024', 'none_stated'],
			['dn-2021', 'none_stated']
		]);
	});

	it('counts them by province, none stated being no share of anything', () => {
		const matrix = coverageMatrix(coverages(joined), joined.categories);
		expect(
			matrix.provinces.map((one) => {
				const { state, counts } = matrix.totalOfProvince(one);
				const name = reference.places.get(one.province).nameVi;
				return [name, state, counts.direct, counts.partial, counts.unanswered];
			})
		).toEqual([
			['Trà Vinh', 'stated', 1, 3, 3],
			['Đồng Tháp', 'none_stated', 0, 0, 0],
			['Lạng Sơn', 'stated', 0, 1, 4],
			['Đắk Nông', 'none_stated', 0, 0, 0]
		]);
		expect(matrix.total.counts).toEqual({ stated: 12, direct: 1, partial: 4, unanswered: 7 });
	});
});
