import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';

const reference = readReference();

function join(...files: readonly string[]) {
	const readings = files.map((text, at) =>
		readFile(`${at + 1}.csv`, new TextEncoder().encode(text), reference)
	);
	return joinReadings(readings, reference);
}

const STATEMENTS = `id,province,report,period,kind,text,category
L1,Trà Vinh,bc1,2024,limitation,Ít tin và thiếu người,output_amount
L2,Trà Vinh,bc1,2024,limitation,Thiếu kinh phí,funding_equipment
D1,Trà Vinh,bc1,2024,direction,Tăng tin bài,online
`;
const LINKS = 'limitation,direction,strength,confidence\nL1,D1,direct,high\nL2,D1,partial,low\n';

describe('statements that take the place of others', () => {
	it('corrects a statement under its own id, and keeps the one that was read', () => {
		const { statements, superseded, findings } = join(
			STATEMENTS,
			'id,province,report,period,kind,text,replaces,by\nL1,Trà Vinh,bc1,2024,limitation,Ít tin,L1,An\n'
		);
		expect(statements.map(({ id, text, by }) => [id, text, by])).toEqual([
			['L1', 'Ít tin', 'An'],
			['L2', 'Thiếu kinh phí', ''],
			['D1', 'Tăng tin bài', '']
		]);
		expect(superseded.map(({ id, text }) => [id, text])).toEqual([['L1', 'Ít tin và thiếu người']]);
		expect(findings).toEqual([]);
	});

	it('gives the links of a split statement to its parts as suggestions only', () => {
		const { statements, links } = join(
			STATEMENTS,
			LINKS,
			'id,province,report,period,kind,text,replaces\n' +
				'L1a,Trà Vinh,bc1,2024,limitation,Ít tin,L1\nL1b,Trà Vinh,bc1,2024,limitation,Thiếu người,L1\n'
		);
		expect(statements.map(({ id }) => id)).toEqual(['L2', 'D1', 'L1a', 'L1b']);
		expect(links.map((link) => [link.limitation, link.direction, link.strength, link.confidence])).toEqual([
			['L1a', 'D1', 'direct', 'low'],
			['L1b', 'D1', 'direct', 'low'],
			['L2', 'D1', 'partial', 'low']
		]);
	});

	it('carries the links of merged statements over to the one that stands for them', () => {
		const { statements, links } = join(
			STATEMENTS,
			LINKS,
			'id,province,report,period,kind,text,replaces\nL12,Trà Vinh,bc1,2024,limitation,Ít tin và kinh phí,L1; L2\n'
		);
		expect(statements.map(({ id }) => id)).toEqual(['D1', 'L12']);
		expect(links.map((link) => [link.limitation, link.direction, link.strength, link.confidence])).toEqual([
			['L12', 'D1', 'direct', 'high']
		]);
	});

	it('replaces only what was read before, so that two that name each other lose nothing', () => {
		const { statements, findings } = join(
			'id,province,kind,text,replaces\nA,Trà Vinh,limitation,một,B\nB,Trà Vinh,limitation,hai,A\n'
		);
		expect(statements.map(({ id }) => id)).toEqual(['B']);
		expect(findings.map(({ code, line, value }) => [code, line, value])).toEqual([
			['replaces.unknown', 2, 'B']
		]);
	});

	it('keeps the number of every statement through edits, splits and merges; what is new gets the next', () => {
		const ROW = 'id,province,report,period,kind,text,replaces\n';
		const numbered = (...files: readonly string[]) => {
			const { statements, ordinals } = join(STATEMENTS, ...files);
			return statements.map(({ id }) => [id, ordinals.get(id)]);
		};
		expect(numbered(`${ROW}L1,Trà Vinh,bc1,2024,limitation,Ít tin,L1\n`)).toEqual([
			['L1', 1],
			['L2', 2],
			['D1', 1]
		]);
		const split =
			ROW + 'L1a,Trà Vinh,bc1,2024,limitation,Ít tin,L1\nL1b,Trà Vinh,bc1,2024,limitation,Thiếu người,L1\n';
		expect(numbered(split)).toEqual([
			['L2', 2],
			['D1', 1],
			['L1a', 3],
			['L1b', 4]
		]);
		const merged = `${ROW}M,Trà Vinh,bc1,2024,limitation,Ít tin và kinh phí,L1b; L2\n`;
		expect(numbered(split, merged)).toEqual([
			['D1', 1],
			['L1a', 3],
			['M', 5]
		]);
	});

	it('numbers a statement anew in the document it is moved to, and leaves no document behind', () => {
		const { statements, ordinals, reports } = join(
			'id,province,report,period,kind,text\nA,Trà Vinh,bc2,2025,limitation,một\nB,Trà Vinh,bc1,2024,limitation,hai\n',
			'id,province,report,period,kind,text,replaces\nA,Trà Vinh,bc1,2024,limitation,một,A\n'
		);
		expect(statements.map(({ id, report }) => [id, report, ordinals.get(id)])).toEqual([
			['A', 'bc1', 2],
			['B', 'bc1', 1]
		]);
		expect(reports.map(({ id }) => id)).toEqual(['bc1']);
	});

	it('lets the first of two that bear one id stand, and says so', () => {
		const { statements, findings } = join(STATEMENTS, STATEMENTS.split('\n').slice(0, 2).join('\n'));
		expect(statements).toHaveLength(3);
		expect(findings.map(({ code, file, line }) => [code, file, line])).toEqual([
			['id.duplicate', '2.csv', 2]
		]);
	});
});

describe('words on links and limitations', () => {
	it('takes the last word on a pair, but never a suggestion for a link', () => {
		const { links } = join(
			STATEMENTS,
			LINKS,
			'limitation,direction,strength,confidence,by\nL1,D1,none,low,An\nL2,D1,none,high,An\n'
		);
		expect(links.map((link) => [link.limitation, link.strength, link.confidence, link.by])).toEqual([
			['L1', 'direct', 'high', ''],
			['L2', 'none', 'high', 'An']
		]);
	});

	it('records that a document has no section on limitations, unless limitations of it stand', () => {
		const reports = 'id,province,type,period\nbc1,Trà Vinh,annual,2024\nbc2,Trà Vinh,annual,2025\n';
		const {
			reports: read,
			statements,
			findings
		} = join(
			reports,
			STATEMENTS,
			'id,province,report,kind,text\nx1,Trà Vinh,bc1,không nêu hạn chế,\nx2,Trà Vinh,bc2,none_stated,\n'
		);
		expect(read.map(({ id, limitationsSection }) => [id, limitationsSection])).toEqual([
			['bc1', 'not_stated'],
			['bc2', 'none']
		]);
		expect(statements.map(({ id }) => id)).toEqual(['L1', 'L2', 'D1']);
		expect(findings.map(({ code, value, line }) => [code, value, line])).toEqual([
			['limitations.stated', 'bc1', 2]
		]);
	});

	it('orders follow-up by its days and names what speaks of no limitation', () => {
		const { followUps, findings } = join(
			STATEMENTS,
			'hạn chế,tình trạng,ngày\nL1,đã khắc phục,15/3/2025\nL1,đã có kế hoạch,1/2/2025\nL9,open,\nD1,open,\n'
		);
		expect(followUps.map(({ limitation, state, date }) => [limitation, state, date?.day ?? null])).toEqual([
			['L9', 'open', null],
			['D1', 'open', null],
			['L1', 'planned', '2025-02-01'],
			['L1', 'resolved', '2025-03-15']
		]);
		expect(findings.map(({ code, value }) => [code, value])).toEqual([
			['link.unknown', 'L9'],
			['link.not_limitation', 'D1']
		]);
	});

	it('takes the last word on whether two limitations are one', () => {
		const { recurrences } = join(STATEMENTS, 'earlier,later,same\nL1,L2,\nL1,L2,không\n');
		expect(recurrences.map(({ earlier, later, same }) => [earlier, later, same])).toEqual([
			['L1', 'L2', false]
		]);
	});

	it('gives a document that no row of reports describes to the statements that name it', () => {
		const { reports } = join(STATEMENTS);
		expect(reports.map(({ id, province, period }) => [id, province, period.start])).toEqual([
			['bc1', 'qd124:84', '2024-01-01']
		]);
	});
});

describe('category lists that users add to', () => {
	const CATEGORIES =
		'list,code,name_vi,name_en,synonyms,may_answer\n' +
		'limitation,language,Ngôn ngữ,Language,tiếng dân tộc,\n' +
		'direction,translation,Dịch,Translation,,language\n' +
		'limitation,staffing,Con người và biên chế,,,\n';
	const OWN =
		'id,province,kind,text,category\nL1,Trà Vinh,limitation,một,tiếng dân tộc\n' +
		'L2,Trà Vinh,limitation,hai,Nhân lực\nL3,Trà Vinh,limitation,ba,lạ\n';

	it('finds them wherever they are loaded, and keeps the names of the product', () => {
		for (const files of [
			[CATEGORIES, OWN],
			[OWN, CATEGORIES]
		]) {
			const { statements, categories, findings } = join(...files);
			expect(statements.map(({ category, categoryText }) => [category, categoryText])).toEqual([
				['language', 'tiếng dân tộc'],
				['staffing', 'Nhân lực'],
				['other', 'lạ']
			]);
			expect(findings.map(({ code, value }) => [code, value])).toEqual([['category.unknown', 'lạ']]);
			const named = categories.limitation.filter(({ code }) => code === 'staffing' || code === 'language');
			expect(named.map(({ nameVi, nameEn, own }) => [nameVi, nameEn, own])).toEqual([
				['Con người và biên chế', 'Con người và biên chế', false],
				['Ngôn ngữ', 'Language', true]
			]);
			expect(categories.mayAnswer('translation', 'language')).toBe(true);
			expect(categories.mayAnswer('translation', 'staffing')).toBe(false);
			expect(categories.mayAnswer('training', 'staffing')).toBe(true);
		}
	});

	it('says which limitation nobody has heard of, and holds a code that is no code', () => {
		const reading = readFile(
			'c.csv',
			new TextEncoder().encode(
				'list,code,name_vi,may_answer\ndirection,translation,Dịch,nowhere\nlimitation,Ngôn ngữ,Ngôn ngữ,\n'
			),
			reference
		);
		expect(reading.rows).toMatchObject({ accepted: 1, held: 1 });
		expect(reading.findings.map(({ code, line }) => [code, line])).toEqual([['category.code', 3]]);
		expect(joinReadings([reading], reference).findings.map(({ code, value }) => [code, value])).toEqual([
			['category.unknown', 'nowhere']
		]);
	});
});
