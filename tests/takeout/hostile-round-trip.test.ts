import { describe, expect, test } from 'vitest';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import { tidyText } from '../../src/lib/domain/fold';
import { readMarked } from '../../src/lib/domain/mark-formula';
import { NO_MEMORY } from '../../src/lib/domain/import-memory';
import type { FileReading } from '../../src/lib/domain/reading';
import { cleanText } from '../../src/lib/export/clean-text';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readAnyFile } from '../../src/lib/ingest/read-any-file';
import { readFile } from '../../src/lib/ingest/read-file';
import { writeCanonical } from '../../src/lib/ingest/write-canonical';
import { writeTakeout } from '../../src/lib/takeout/write-takeout';
import { exportBackup } from '../../src/lib/workspace/export-backup';
import { inspectBackup } from '../../src/lib/workspace/inspect-backup';
import { openMemoryStorage } from '../../src/lib/workspace/memory-storage';
import { FORMULAS, hostileStrings, naughtyStrings, TRICKS } from '../export/hostile-strings';
import { allCells, readBook } from '../export/read-book';
import { hasCorpora, readText, reference } from '../ingest/corpus';
import { afterCrash, bytesOf, open } from '../workspace/open-again';
import { takeoutOf } from './make-takeout';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
/** What is left of a text wherever it went: a mark against formulas, blanks and what no one sees aside. */
const lettersOf = (text: string): string => cleanText(readMarked(tidyText(text))).replace(/\s+/gu, '');

/** Bytes of UTF-8 hold no half of a pair, and a cell in which nothing can be read is blank to Office. */
const writable = (text: string): boolean => !/[\p{Cs}\uFFFD]/u.test(text) && lettersOf(text) !== '';

const NAME = "=cmd|' /C calc'!A0 \u202Efdp.<script>1</script>.csv";
const AUTHOR = '@SUM(1)<b>An\u200B';
const VIEW = '<img src=x onerror=alert(1)>\u202E';
const HEADERS = ['__proto__', '<script>1</script>', '=1+1', 'constructor', "'; DROP TABLE figures; --"];

/** A figure for each text: in its note, its place and its body; strange headers beside, with the text too. */
function activitiesOf(texts: readonly string[]): string {
	const head = ['tỉnh', 'chỉ tiêu', 'kỳ', 'số lượng', 'đơn vị thực hiện', 'vị trí', 'ghi chú', ...HEADERS];
	const rows = texts.map((text, at) =>
		[
			'Trà Vinh',
			'Tờ rơi',
			String(2000 + (at % 25)),
			String(at + 1),
			text,
			text,
			text,
			...HEADERS.map(() => 'x')
		].map(quoted)
	);
	return [head.map(quoted), ...rows].map((cells) => cells.join(',')).join('\n');
}

function statementsOf(texts: readonly string[]): string {
	const rows = texts.map((text, at) =>
		[`S${String(at)}`, 'Trà Vinh', 'năm 2020', 'limitation', text, text].map(quoted)
	);
	return [['id', 'province', 'period', 'kind', 'text', 'note'], ...rows]
		.map((cells) => cells.join(','))
		.join('\n');
}

/** What figures and statements say in words, by what numbers them. */
function wordsIn(readings: readonly FileReading[]): readonly (readonly string[])[] {
	const joined = joinReadings(readings, reference);
	return [
		...figuresOf(joined).map(({ quantity, provenance }) => [
			String(quantity.low),
			provenance.placeInReport,
			provenance.note
		]),
		...joined.statements.map(({ id, text, provenance }) => [id, text, provenance.note])
	];
}

async function expectRoundTrip(texts: readonly string[]): Promise<void> {
	const storage = openMemoryStorage();
	const workspace = await open(storage);
	const sources = [
		{ name: NAME, bytes: bytesOf(activitiesOf(texts)), author: AUTHOR },
		{ name: `nội dung ${NAME}`, bytes: bytesOf(statementsOf(texts)), author: AUTHOR }
	];
	await workspace.append([{ type: 'workspace_named', name: VIEW }], sources);
	await workspace.append([
		{
			type: 'kept',
			collection: 'view',
			key: '__proto__',
			value: { name: VIEW, path: '/', query: '' },
			author: AUTHOR
		}
	]);

	const reopened = await open(afterCrash(storage));
	expect(reopened.state).toEqual(workspace.state);
	expect(reopened.state.files.map(({ name }) => name)).toEqual(sources.map(({ name }) => name));
	const readings = await Promise.all(
		reopened.state.files.map(async ({ id, name }) =>
			readFile(name, await reopened.readOriginal(id), reference, {
				decisions: NO_DECISIONS,
				memory: NO_MEMORY
			})
		)
	);
	const [figures, statements] = readings;
	expect(figures).toMatchObject({ kind: 'activities', rows: { read: texts.length, accepted: texts.length } });
	expect(statements).toMatchObject({
		kind: 'statements',
		rows: { read: texts.length, accepted: texts.length }
	});
	const said = wordsIn(readings);
	texts.forEach((text, at) => {
		const [number, place, note = ''] = said[at] ?? [];
		expect([number, lettersOf(place ?? '')]).toEqual([String(at + 1), lettersOf(text)]);
		expect(lettersOf(note).startsWith(lettersOf(text)), note).toBe(true);
	});

	for (const [reading, kind] of [
		[figures, 'activities'],
		[statements, 'statements']
	] as const) {
		if (reading === undefined) throw new Error(kind);
		const again = readText([...writeCanonical([reading], kind, reference)].join(''));
		expect(wordsIn([again])).toEqual(wordsIn([reading]));
	}

	const taken = takeoutOf(readings, { state: reopened.state, name: VIEW, origin: 'user' });
	const bytes = await writeTakeout(taken, reference);
	const cells = allCells(readBook(bytes));
	for (const [place, { f }] of cells) expect([place, f]).toEqual([place, undefined]);
	const written = new Set(cells.map(([, { v }]) => v));
	for (const name of [NAME, AUTHOR]) expect(written).toContain(cleanText(name));
	expect([...written].filter((value) => String(value).includes(JSON.stringify(cleanText(VIEW))))).not.toEqual(
		[]
	);
	const sheets = await Promise.all(
		[null, 'Nội dung'].map((sheet) =>
			readAnyFile('lại.xlsx', bytes, reference, { decisions: { ...NO_DECISIONS, sheet } })
		)
	);
	const letters = (all: typeof said) => all.map((words) => words.map(lettersOf));
	expect(letters(wordsIn(sheets))).toEqual(letters(said));

	const backup = await exportBackup(reopened, new Date('2026-04-01T00:00:00.000Z'));
	const preview = await inspectBackup(backup);
	expect(preview).toMatchObject({ status: 'ready', state: reopened.state, problems: [] });
}

describe('texts made to be taken for something else, in cells, headers, names of files, views and people', () => {
	test('come through import, store, every table and backup as they were, and run nowhere', async () => {
		const names = Reflect.ownKeys(Object.prototype);
		await expectRoundTrip([...TRICKS, ...FORMULAS].filter(writable));
		expect(Reflect.ownKeys(Object.prototype)).toEqual(names);
	});

	test.skipIf(!hasCorpora)('so do those of others (needs ../shared/corpora)', async () => {
		const all = [...new Set([...hostileStrings(), ...naughtyStrings()])].filter(writable);
		// A quote alone repeats what stands above it.
		const texts = all.filter((text) => !/^["']+$/u.test(text));
		expect(texts.length).toBeGreaterThan(700);
		await expectRoundTrip(texts);
	});
});
