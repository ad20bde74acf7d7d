import * as library from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { hashAtOnce } from '../../src/lib/work/hash-bytes';
import { readInWorker } from '../../src/lib/ingest/ingest-client';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { bundledReference } from '../../src/lib/reference/bundled';

const HEADER = 'tỉnh,chỉ tiêu,kỳ,số lượng,ghi chú';
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('reading in a worker', () => {
	it('gives what reading here gives, and leaves the bytes to the caller', async () => {
		const bytes = bytesOf(`${HEADER}\nTrà Vinh,leaflet,2020,trên 500,Đắk Nông\nXyzt,leaflet,2020,1,\n`);
		const reading = await readInWorker({ name: 'thu.csv', bytes });
		expect(reading.rows).toEqual({ read: 2, accepted: 1, held: 1, setAside: 0 });
		expect(figuresOf(joinReadings([reading], bundledReference()))[0]).toMatchObject({
			province: 'qd124:84',
			quantity: { low: 500, high: null },
			provenance: { note: 'Đắk Nông', line: 2 }
		});
		expect(bytes.byteLength).toBeGreaterThan(0);
	});

	it('gives of a chosen file what it gives of its bytes', async () => {
		const bytes = bytesOf(
			`${HEADER}\n${'Trà Vinh,leaflet,2020,1250,Đắk Nông\nXyzt,leaflet,2020,1,\n'.repeat(3000)}`
		);
		const chosen = await readInWorker({ name: 'thu.csv', bytes: new File([bytes], 'thu.csv') });
		expect(chosen).toEqual(await readInWorker({ name: 'thu.csv', bytes }));
		expect(chosen.rows.read).toBe(6000);
	});

	it('knows a long file by the hash of its bytes', async () => {
		const bytes = bytesOf(`${HEADER}\n${'Trà Vinh,leaflet,2020,1250,Đắk Nông\n'.repeat(3000)}`);
		const { sha256 } = await readInWorker({ name: 'dài.csv', bytes });
		expect(sha256).toBe(hashAtOnce(bytes));
	});

	it('opens a workbook', async () => {
		const rows = [HEADER.split(','), ['Trà Vinh', 'leaflet', 2020, 1250, 'Đắk Nông']];
		const workbook = library.utils.book_new(library.utils.aoa_to_sheet(rows), 'Số liệu');
		for (const bookType of ['xlsx', 'biff8'] as const) {
			const written = library.write(workbook, { type: 'array', bookType, compression: true }) as ArrayBuffer;
			const reading = await readInWorker({ name: 'thu', bytes: new Uint8Array(written) });
			expect(reading).toMatchObject({
				status: 'accept',
				workbook: { sheet: 'Số liệu' },
				rows: { accepted: 1 }
			});
			expect(figuresOf(joinReadings([reading], bundledReference()))[0]?.quantity.low).toBe(1250);
		}
	});

	it('reads one file after another and several at once, each by itself', async () => {
		const read = async (value: number): Promise<unknown> => {
			const bytes = bytesOf(`${HEADER}\nTrà Vinh,leaflet,2020,${value},\n`);
			const reading = await readInWorker({ name: `${value}.csv`, bytes });
			const [figure] = figuresOf(joinReadings([reading], bundledReference()));
			return [reading.file, figure?.quantity.low];
		};
		const expected = (value: number): unknown => [`${value}.csv`, value];
		for (const value of [1, 2, 3]) expect(await read(value)).toEqual(expected(value));
		const values = [4, 5, 6, 7];
		expect(await Promise.all(values.map(read))).toEqual(values.map(expected));
		const cancelled = readInWorker(
			{ name: 'x.csv', bytes: bytesOf(HEADER) },
			{ signal: AbortSignal.timeout(0) }
		);
		await cancelled.catch(() => null);
		expect(await read(8)).toEqual(expected(8));
	});

	it('tells how many rows it has read, and ends when it is told to', async () => {
		const rows = Array.from(
			{ length: 200_000 },
			(_, index) => `Trà Vinh,leaflet,2020,${index},ghi chú ${index}`
		);
		const bytes = bytesOf([HEADER, ...rows].join('\n'));
		const control = new AbortController();
		const seen: number[] = [];
		const reading = readInWorker(
			{ name: 'lon.csv', bytes },
			{
				signal: control.signal,
				onProgress: (read) => {
					seen.push(read);
					control.abort();
				}
			}
		);
		await expect(reading).rejects.toSatisfy(
			(error) => error instanceof AppError && error.kind === 'cancelled'
		);
		expect(seen[0]).toBeGreaterThan(0);
		expect(seen[0]).toBeLessThan(200_000);
	});
});
