import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readFile } from '../../src/lib/ingest/read-file';
import { findUndocumented } from '../../src/lib/query/find-undocumented';
import { readShippedData } from './read-shipped-data';

const reference = readReference();
const REAL = { data: 'real', provinces: [] } as const;

describe('statements in no known document', () => {
	it('are those whose rows name none, or one that nothing describes and no period', () => {
		const text =
			'id,province,report,period,kind,text\n' +
			'A,Trà Vinh,,2024,limitation,một\nB,Trà Vinh,bc1,,direction,hai\nC,Trà Vinh,bc1,2024,limitation,ba\n';
		const { statements, reports } = joinReadings(
			[readFile('a.csv', new TextEncoder().encode(text), reference)],
			reference
		);
		// The period of C makes bc1 a document, and so gives B one too.
		expect(findUndocumented(statements, reports, REAL).map(({ id }) => id)).toEqual(['A']);
		const alone = joinReadings(
			[readFile('a.csv', new TextEncoder().encode(text.replace(/^C.*$/m, '')), reference)],
			reference
		);
		expect(findUndocumented(alone.statements, alone.reports, REAL).map(({ id }) => id)).toEqual(['A', 'B']);
		expect(findUndocumented(alone.statements, alone.reports, { ...REAL, data: 'sample' })).toEqual([]);
	});

	it('are none of the source documents, the illustrative series or the public pages', () => {
		const { statements, reports } = readShippedData('reports', 'sample', 'public');
		expect(findUndocumented(statements, reports, { data: 'all', provinces: [] })).toEqual([]);
	});
});
