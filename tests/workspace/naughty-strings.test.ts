import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileReading } from '../../src/lib/domain/reading';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { writeCanonical } from '../../src/lib/ingest/write-canonical';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { CORPORA, hasCorpora, readText, reference } from '../ingest/corpus';
import { afterCrash, fileOf, open, textOf } from './open-again';

/** The note of each figure by its amount, which numbers the rows. */
function notesOf(reading: FileReading): Map<number | null, string> {
	const figures = figuresOf(joinReadings([reading], reference));
	return new Map(figures.map(({ quantity, provenance }) => [quantity.low, provenance.note]));
}

describe.skipIf(!hasCorpora)('naughty strings (needs ../shared/corpora)', () => {
	it('come unchanged through import, store, reload, export and import again', async () => {
		const strings = (
			hasCorpora ? JSON.parse(readFileSync(`${CORPORA}/naughty-strings/blns.json`, 'utf8')) : []
		) as string[];
		const quoted = (cell: string): string => `"${cell.replace(/"/gu, '""')}"`;
		const rows = strings.map((text, index) => `Trà Vinh,leaflet,2020,${String(index)},${quoted(text)}`);
		const text = ['province,indicator,period,value,note', ...rows].join('\n');

		const storage = openMemoryStorage();
		const kept = await (await open(storage)).append([], [fileOf('chuỗi.csv', text)]);
		const reopened = await open(afterCrash(storage));
		const [file] = kept.files;
		const bytes = file === undefined ? new Uint8Array() : await reopened.readOriginal(file.id);
		expect(textOf(bytes)).toBe(text);

		const first = readText(textOf(bytes));
		const exported = [...writeCanonical([first], 'activities', reference)].join('');
		const second = readText(exported);
		const [before, after] = [notesOf(first), notesOf(second)];
		const whole = strings.filter((one) => !one.includes('\uFFFD') && !/[\uD800-\uDFFF]/u.test(one));
		expect(whole.length).toBeGreaterThan(500);
		strings.forEach((one, index) => {
			if (!whole.includes(one)) return;
			expect(before.get(index)).toBe(one);
			expect(after.get(index)).toBe(one);
		});
		expect(second.rows.held).toBe(0);
	});
});
