import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/lib/db/engine-interface';
import { loadJoined } from '../../src/lib/db/load-joined';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { formatInstant } from '../../src/lib/i18n/format/format-instant';
import { findFigures } from '../../src/lib/query/find-figures';
import { ENGINE_TIMEOUT, startNodeEngine } from '../db/start-node-engine';
import { readText, reference } from '../ingest/corpus';
import { NESTING, NO_FILTER } from './small-data';

const ref = (header: string) => ({ header, occurrence: 1 });
const at = '2026-11-29T08:05:00.000Z';

describe('figures of a crosstab with a corrected cell', ENGINE_TIMEOUT, () => {
	const reading = readText(
		'Tỉnh,Chỉ tiêu,Tháng 1/2024,Tháng 2/2024,Tháng 3/2024\nTrà Vinh,Tờ rơi,1,2O,3\n',
		{
			edits: [{ line: 2, column: ref('Tháng 2/2024'), text: '20', by: 'An', at }]
		},
		'ngang.csv'
	);
	const plain = readText('tỉnh,chỉ tiêu,kỳ,số lượng\nLạng Sơn,Tờ rơi,2024,9\n', {}, 'doc.csv');
	const joined = joinReadings([reading, plain], reference);
	let engine: Engine;
	beforeAll(async () => {
		engine = await startNodeEngine();
		await loadJoined(engine, joined, NESTING);
	}, ENGINE_TIMEOUT.timeout);
	afterAll(() => engine.close());

	it('come back from the engine with their column and who corrected what', async () => {
		const found = await findFigures(engine, NO_FILTER);
		expect(found).toEqual(figuresOf(joined));
		expect(found.map(({ provenance }) => [provenance.file, provenance.column, provenance.edits])).toEqual([
			['ngang.csv', 'Tháng 1/2024', undefined],
			['ngang.csv', 'Tháng 2/2024', [{ column: 'Tháng 2/2024', original: '2O', text: '20', by: 'An', at }]],
			['ngang.csv', 'Tháng 3/2024', undefined],
			['doc.csv', undefined, undefined]
		]);
	});

	it('tell the time of a correction as officials write it, and nothing where there is none', () => {
		expect(formatInstant(at)).toMatch(/^(?:29|30)\/11\/2026 \d{2}:\d{2}$/u);
		expect(formatInstant('hôm qua')).toBe('');
	});
});
