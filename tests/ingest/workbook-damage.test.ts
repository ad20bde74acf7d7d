import * as library from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc32 } from '../../src/lib/domain/crc32';
import { listZip, unzipEntry } from '../../src/lib/ingest/read-zip';
import { RefusedFile } from '../../src/lib/ingest/refuse-file';
import { codesOf } from './corpus';
import { makeWorkbook, makeZip, number, workbookParts } from './make-workbook';
import { readWorkbook, sheetOf } from './read-workbook';

const textOf = (content: string) => new TextEncoder().encode(content);

describe('what only looks like a workbook', () => {
	const container = (...streams: readonly string[]): Uint8Array => {
		const { CFB } = library as unknown as {
			readonly CFB: {
				readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
				write(file: object, options: { type: 'array' }): ArrayLike<number>;
			};
		};
		const file = CFB.utils.cfb_new();
		for (const name of streams) CFB.utils.cfb_add(file, `/${name}`, new Uint8Array(5000));
		return Uint8Array.from(CFB.write(file, { type: 'array' }));
	};
	const good = makeWorkbook([sheetOf(['Trà Vinh', 'leaflet', '2020', number(5)])]);

	it.each([
		['a locked workbook', container('EncryptionInfo', 'EncryptedPackage'), 'workbook.encrypted', undefined],
		['an old Word document', container('WordDocument'), 'file.not_csv', 'doc'],
		['another Office file', container('Contents'), 'file.not_csv', 'ole'],
		['a Word document', makeZip([{ name: 'word/document.xml', content: '<w/>' }]), 'file.not_csv', 'docx'],
		['a zip', makeZip([{ name: 'a.csv', content: 'a,b' }]), 'file.not_csv', 'zip'],
		['half a workbook', good.subarray(0, good.length / 2), 'workbook.damaged', undefined],
		[
			'a workbook without parts',
			makeZip([{ name: 'xl/workbook.xml', content: '<x/>' }]),
			'workbook.damaged',
			undefined
		],
		['a broken .xls', container('Workbook'), 'workbook.damaged', undefined],
		[
			'a page saved as .xls',
			textOf('\uFEFF<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table>'),
			'file.not_csv',
			'html'
		],
		[
			'a page after its XML line',
			textOf('<?xml version="1.0"?>\n<!DOCTYPE html><html>'),
			'file.not_csv',
			'html'
		],
		[
			'a page in one file',
			textOf('MIME-Version: 1.0\nContent-Type: multipart/related'),
			'file.not_csv',
			'mhtml'
		],
		[
			'an XML spreadsheet',
			textOf(
				'<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'
			),
			'file.not_csv',
			'spreadsheetml'
		],
		['XML', textOf('<?xml version="1.0"?><a/>'), 'file.not_csv', 'xml'],
		['a PDF', textOf('%PDF-1.7\n'), 'file.not_csv', 'pdf'],
		['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'file.not_csv', 'image']
	])('%s is recognised and refused', async (_, bytes, code, kind) => {
		const reading = await readWorkbook(bytes);
		expect(reading).toMatchObject({ status: 'reject', rows: { read: 0 }, findings: [{ code }] });
		expect(reading.findings[0]?.params['kind']).toBe(kind);
	});

	it('is not what begins with the letters PK', async () => {
		const reading = await readWorkbook(textOf('PK,tỉnh,chỉ tiêu,kỳ,số lượng\n1,Trà Vinh,leaflet,2020,5\n'));
		expect(reading).toMatchObject({ kind: 'activities', rows: { accepted: 1 } });
	});

	it('is never unpacked past the limit, whatever its headers say', async () => {
		const bomb = makeZip([
			{ name: 'xl/worksheets/sheet1.xml', content: new Uint8Array(8_000_000), saidSize: 10 }
		]);
		const [entry] = listZip(bomb);
		await expect(entry && unzipEntry(bomb, entry, 1_000_000)).rejects.toBeInstanceOf(RefusedFile);
		const many = makeZip(
			Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}.xml`, content: '' }))
		);
		expect(codesOf(await readWorkbook(many))).toEqual(['workbook.too_large']);
	});

	it('is refused or read as it was, wherever one byte of it is damaged', async () => {
		const { figures } = await readWorkbook(good);
		await fc.assert(
			fc.asyncProperty(fc.nat(good.length - 1), fc.nat(255), async (at, byte) => {
				const hurt = good.slice();
				hurt[at] = byte;
				const reading = await readWorkbook(hurt);
				if (reading.status !== 'reject') expect(reading.figures).toEqual(figures);
			}),
			{ numRuns: 300 }
		);
	});

	it('is checked by the sums that zip containers keep', () => {
		expect(crc32(textOf('123456789'))).toBe(0xcbf43926);
	});

	it('is no reason to read objects by names in it', async () => {
		const parts = workbookParts([{ ...sheetOf(['Trà Vinh', 'leaflet', '2020', '5']), name: '__proto__' }]);
		const reading = await readWorkbook(makeZip(parts));
		expect(reading.workbook?.sheets.map(({ name }) => name) ?? []).toEqual(['__proto__']);
		expect(Object.keys(Object.prototype)).toEqual([]);
	});
});
