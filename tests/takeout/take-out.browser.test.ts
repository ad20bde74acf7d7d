import { expect, test } from 'vitest';
import { readBook } from '../export/read-book';
import { readInWorker } from '../../src/lib/ingest/ingest-client';
import { takeOut } from '../../src/lib/takeout/take-out';
import { takeoutOf } from './make-takeout';

/** A file of so many leaflets, read as the app reads it. */
function readLeaflets(rows: number) {
	const lines = Array.from({ length: rows }, (_, at) => `Trà Vinh,Tờ rơi,${1960 + at},trên ${at + 1} tờ`);
	const text = `tỉnh,chỉ tiêu,kỳ,số lượng\n${lines.join('\n')}\n`;
	return readInWorker({ name: 'tờ rơi.csv', bytes: new TextEncoder().encode(text) });
}

test('a browser takes a workspace out in a worker, and tells how far it is', async () => {
	const takeout = takeoutOf([await readLeaflets(40)], { origin: 'user' });
	const told: number[] = [];
	const { book } = readBook(await takeOut(takeout, undefined, (done, total) => void told.push(done / total)));
	expect(book.SheetNames.slice(0, 2)).toEqual(['Thông tin', 'Số liệu']);
	expect(book.Sheets['Số liệu']?.['!ref']).toMatch(/^A1:[A-Z]+41$/);
	expect([told[0], told.at(-1)]).toEqual([0, 1]);
	expect(told).toEqual([...told].sort((one, other) => one - other));
});

test('it can be stopped, and a failure is told as one', async () => {
	const takeout = takeoutOf([await readLeaflets(40)], { origin: 'user' });
	const control = new AbortController();
	const stopped = takeOut(takeout, control.signal, () => control.abort());
	await expect(stopped).rejects.toMatchObject({ name: 'AppError', kind: 'cancelled' });
	await expect(takeOut(takeout, control.signal)).rejects.toMatchObject({ kind: 'cancelled' });
	const damaged = { ...takeout, language: 'xx' as 'vi' };
	await expect(takeOut(damaged)).rejects.toMatchObject({ name: 'AppError', kind: 'export' });
});
