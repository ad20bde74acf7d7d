import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { linkKey } from '../../src/lib/coverage/answers';
import { coverageOf } from '../../src/lib/coverage/coverage-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';

const reference = readReference();

function read(file: string) {
	const bytes = readFileSync(new URL(`../../data/reports/${file}`, import.meta.url));
	return readFile(file, new Uint8Array(bytes), reference);
}

const { statements, links, reports } = joinReadings(
	['reports.csv', 'statements.csv', 'links.csv'].map(read),
	reference
);

const unanswered = (accepted: ReadonlySet<string>) =>
	coverageOf(statements, links, reports, accepted)
		.flatMap((coverage) => coverage.limitations)
		.filter((entry) => entry.state === 'unanswered')
		.map((entry) => entry.limitation.id);

describe('the known answers of the source documents (domain model §8)', () => {
	it('leaves seven limitations unanswered while the weak links are only suggestions', () => {
		expect(unanswered(new Set())).toEqual(['TV-L2', 'TV-L6', 'TV-L7', 'LS-L1', 'LS-L2', 'LS-L3', 'LS-L4']);
	});

	it('leaves five once all four suggestions are accepted', () => {
		const suggested = links.filter((link) => link.confidence === 'low');
		expect(suggested).toHaveLength(4);
		expect(unanswered(new Set(suggested.map(linkKey)))).toEqual([
			'TV-L7',
			'LS-L1',
			'LS-L2',
			'LS-L3',
			'LS-L4'
		]);
	});

	it('says that the Đồng Tháp report and both plans state no limitations', () => {
		const states = coverageOf(statements, links, reports).map((one) => [one.report.id, one.state]);
		expect(states).toEqual([
			['tv-2020', 'stated'],
			['dt-2016-2020', 'none_stated'],
			['ls-2019-h1', 'stated'],
			['dn-2024', 'none_stated'],
			['dn-2021', 'none_stated']
		]);
	});
});
