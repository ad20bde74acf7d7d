import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlaceId } from '../../src/lib/domain/brand';
import type { Finding } from '../../src/lib/domain/finding';
import { FINDING_FACETS, FINDING_KINDS, kindOfCode } from '../../src/lib/domain/finding-kind';
import { messagesIn } from '../../src/lib/i18n/messages-in';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import {
	chooseListed,
	countFindings,
	groupFindings,
	type FindingChoice
} from '../../src/lib/query/choose-listed';
import { FINDING_LEVELS, listFindings } from '../../src/lib/query/list-findings';
import { loadedFrom } from '../../src/lib/query/place-findings';
import { tallyFindings } from '../../src/lib/query/tally-findings';
import { reconcile } from '../../src/lib/reconcile/reconcile';
import { bundledReference } from '../../src/lib/reference/bundled';
import { readText } from '../ingest/corpus';
import { readShippedFiles } from './read-shipped-data';

const reference = bundledReference();
const NONE: FindingChoice = { kind: [], level: [], province: [], file: [], report: [] };

async function listedOf(readings: Parameters<typeof joinReadings>[0]) {
	const joined = joinReadings(readings, reference);
	const { findings } = reconcile(figuresOf(joined), reference);
	const all = [...readings.flatMap((reading) => reading.findings), ...joined.findings, ...findings];
	return { joined, listed: await listFindings(all, joined) };
}

describe('kinds of findings', () => {
	it('take in every code that there are words for, and have words themselves', () => {
		const codes = Object.keys(messagesIn('vi').findings);
		expect(codes.length).toBeGreaterThan(100);
		expect(codes.filter((code) => kindOfCode(code) === null)).toEqual([]);
		expect(Object.keys(messagesIn('vi').quality.kinds).sort()).toEqual([...FINDING_KINDS].sort());
		expect(new Set(codes.map(kindOfCode)).size).toBe(FINDING_KINDS.length);
	});

	it('know no other code', () => {
		expect(kindOfCode('something.else')).toBeNull();
		expect(kindOfCode('constructor')).toBeNull();
	});
});

describe('the findings of the five documents', async () => {
	const { joined, listed } = await listedOf(readShippedFiles('reports'));
	const kinds = (choice: Partial<FindingChoice>) =>
		groupFindings(chooseListed(listed, { ...NONE, ...choice }), 'kind').map(({ value, total }) => [
			value,
			total
		]);

	it('are counted by kind', () => {
		expect(kinds({})).toEqual([
			['years', 4],
			['dates', 2],
			['blanks', 9],
			['early_cutoffs', 2]
		]);
	});

	it('are those of each province, and of each report', () => {
		expect(kinds({ province: ['qd124:87' as PlaceId] })).toEqual([
			['dates', 2],
			['blanks', 3],
			['early_cutoffs', 1]
		]);
		expect(groupFindings(listed, 'report').map(({ value, total }) => [value, total])).toEqual([
			['dn-2024', 6],
			['dt-2016-2020', 6],
			['tv-2020', 2],
			['dn-2021', 2],
			['ls-2019-h1', 1]
		]);
	});

	it('are counted by level, the gravest first', () => {
		expect(groupFindings(listed, 'level')).toEqual([
			{ value: 'warning', levels: { error: 0, warning: 6, info: 0 }, total: 6, synthetic: 0 },
			{ value: 'info', levels: { error: 0, warning: 0, info: 11 }, total: 11, synthetic: 0 }
		]);
	});

	it('lead to what was loaded from their rows', () => {
		const [impossible] = chooseListed(listed, { ...NONE, kind: ['dates'] });
		expect(impossible?.finding).toMatchObject({ code: 'date.after_report', value: '2029-05-23', line: 18 });
		const row = loadedFrom('reports/documents_cited.csv', 18, joined);
		expect(row.cited.map(({ number }) => number)).toEqual(['364/STTTT-TTBCXB']);
		expect(row.figures).toEqual([]);
		expect(loadedFrom('reports/activities.csv', 48, joined).figures).toHaveLength(1);
		expect(loadedFrom('reports/activities.csv', 1, joined).figures).toHaveLength(0);
	});
});

describe('the findings of the illustrative series', async () => {
	const { listed } = await listedOf(readShippedFiles('sample'));

	it('are the two that were put in, and what follows from its reports', () => {
		expect(groupFindings(listed, 'kind').map(({ value, total }) => [value, total])).toEqual([
			['parts', 2],
			['jumps', 1],
			['revisions', 124],
			['crossings', 16],
			['early_cutoffs', 3]
		]);
		expect(listed.every(({ synthetic, province }) => synthetic && province !== null)).toBe(true);
	});
});

describe('findings of any file', () => {
	const HEADER = 'province,indicator,period,value,report';

	it('on rows that were not loaded belong to nobody, and stand last', async () => {
		const { listed } = await listedOf([
			readText(
				`${HEADER}\nAtlantis,leaflet,2020,5,\nTrà Vinh,leaflet,2019,10/5/2019,\nTrà Vinh,leaflet,2018,4,X9`
			)
		]);
		expect(groupFindings(listed, 'province').map(({ value }) => value)).toEqual([null]);
		expect(chooseListed(listed, { ...NONE, province: ['qd124:84' as PlaceId] })).toEqual([]);
		expect(groupFindings(listed, 'kind').map(({ value }) => value)).toEqual(['names', 'amounts']);
	});

	it('count those that a file did not list one by one, under their own kind', async () => {
		const more: Finding = {
			code: 'finding.more',
			level: 'error',
			file: 'a.csv',
			line: null,
			column: 'value',
			value: 'value.unreadable',
			params: { count: 250_000 }
		};
		const one: Finding = { ...more, code: 'value.unreadable', line: 2, value: 'x', params: {} };
		const listed = await listFindings([one, more], {
			tables: [],
			reports: [],
			statements: [],
			deadlines: [],
			cited: []
		});
		expect(countFindings(listed)).toBe(250_001);
		expect(groupFindings(listed, 'kind')).toEqual([
			{ value: 'amounts', levels: { error: 250_001, warning: 0, info: 0 }, total: 250_001, synthetic: 0 }
		]);
	});

	it('of each kind of trouble are of the kind that the reader is told', async () => {
		const kindsOf = async (...files: readonly string[]) => {
			const { listed } = await listedOf(files.map((text, at) => readText(text, {}, `${at}.csv`)));
			return new Set(listed.map(({ kind }) => kind));
		};
		const row = (value: string, period = '2020') => `Trà Vinh,leaflet,${period},${value},`;
		expect(await kindsOf(`${HEADER}\n${row('5')}\n${row('5')}`)).toContain('duplicates');
		expect(
			await kindsOf(`${HEADER}\n${row('"1,250"')}\n${row('12.5', '2019')}\n${row('"12,5"', '2018')}`)
		).toContain('separators');
		expect(await kindsOf(`${HEADER}\n${row('100', '2019')}\n${row('1000', '2020')}`)).toContain('jumps');
		expect(await kindsOf(`${HEADER}\n${row('100')}\n${row('5', 'quý 9/2020')}`)).toContain('periods');
		const roles = (role: string, value: string) => `Trà Vinh,leaflet,2020,${value},r,${role}`;
		expect(
			await kindsOf(
				`${HEADER},row_role\n${roles('item', '5')}\n${roles('item', '6')}\n${roles('total', '12')}`
			)
		).toContain('totals');
	});

	it('count the same where those alike are counted together, whatever is chosen', async () => {
		const { listed } = await listedOf(readShippedFiles('reports', 'sample'));
		const counted = await tallyFindings(listed);
		expect(counted.length).toBeLessThan(listed.length);
		const files = [...new Set(listed.map(({ finding }) => finding.file))];
		const choices: readonly FindingChoice[] = [
			NONE,
			{ ...NONE, level: ['warning'] },
			{ ...NONE, kind: ['blanks', 'jumps'], file: files.slice(0, 2) },
			{ ...NONE, province: ['qd124:84' as PlaceId] }
		];
		for (const choice of choices) {
			for (const except of [null, ...FINDING_FACETS]) {
				const [one, together] = [chooseListed(listed, choice, except), chooseListed(counted, choice, except)];
				expect(countFindings(together)).toBe(countFindings(one));
				for (const facet of FINDING_FACETS)
					expect(groupFindings(together, facet)).toEqual(groupFindings(one, facet));
			}
		}
	});

	it('stand in the order of one sort by level, kind, file and line, whatever order they are found in', async () => {
		const codes = Object.keys(messagesIn('vi').findings).filter((code) => code !== 'finding.more');
		const finding: fc.Arbitrary<Finding> = fc.record({
			code: fc.constantFrom(...codes),
			level: fc.constantFrom(...FINDING_LEVELS),
			file: fc.constantFrom('a.csv', 'b.csv', 'ă.csv'),
			line: fc.constantFrom(null, 2, 3, 10, 4096, 5000, 100_000),
			column: fc.constant(null),
			value: fc.string({ maxLength: 2 }),
			params: fc.constant({})
		});
		const nothing = { tables: [], reports: [], statements: [], deadlines: [], cited: [] };
		await fc.assert(
			fc.asyncProperty(fc.array(finding), async (findings) => {
				const listed = (await listFindings(findings, nothing)).map((one) => one.finding);
				const rankOf = ({ level, code }: Finding) =>
					FINDING_LEVELS.indexOf(level) * 100 + FINDING_KINDS.indexOf(kindOfCode(code) ?? 'file');
				const plain = [...findings].sort(
					(one, other) =>
						rankOf(one) - rankOf(other) ||
						(one.file < other.file ? -1 : Number(one.file > other.file)) ||
						(one.line ?? 0) - (other.line ?? 0)
				);
				expect(listed).toEqual(plain);
			})
		);
	});
});
