import * as library from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/lib/ingest/figures-of';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { codesOf, reference } from './corpus';
import {} from './make-workbook';
import { HEADER, readWorkbook } from './read-workbook';

describe('every kind of workbook', () => {
	it.each([
		['xlsx', 'xlsx'],
		['xlsb', 'xlsb'],
		['biff8', 'xls'],
		['ods', 'ods']
	] as const)('%s gives the same table', async (bookType, format) => {
		const sheet = library.utils.aoa_to_sheet([
			HEADER,
			['Trà Vinh', 'leaflet', 2020, 1250.5, 'Phòng, chống "ma túy"'],
			['Lạng Sơn', 'leaflet', 2020, 'trên 500', { t: 'n', v: 43987, z: 'dd/mm/yyyy' }]
		]);
		const workbook = library.utils.book_new(sheet, 'Số liệu');
		const bytes = new Uint8Array(
			library.write(workbook, { type: 'array', bookType, compression: true }) as ArrayBuffer
		);
		const reading = await readWorkbook(bytes);
		expect(reading).toMatchObject({
			encoding: format,
			kind: 'activities',
			rows: { accepted: 2 },
			findings: []
		});
		const figures = figuresOf(joinReadings([reading], reference));
		expect(
			figures.map(({ quantity, provenance }) => [quantity.text, provenance.note, provenance.line])
		).toEqual([
			['1250,5', 'Phòng, chống "ma túy"', 2],
			['trên 500', '05/06/2020', 3]
		]);
	});
});

describe('a workbook of Excel 95 or before', () => {
	const { CFB } = library as unknown as {
		readonly CFB: {
			read(bytes: Uint8Array, options: { type: 'array' }): object;
			find(file: object, path: string): { readonly content: ArrayLike<number> };
			readonly utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void };
			write(file: object, options: { type: 'array' }): ArrayLike<number>;
		};
	};
	/** `Trà Vinh` and `họp tổ chống ma túy` as the code page and the font write them, one byte a letter. */
	const LETTERS: Readonly<Record<string, readonly [place: readonly number[], note: readonly number[]]>> = {
		CP1258: [
			[0x54, 0x72, 0xe0, 0x20, 0x56, 0x69, 0x6e, 0x68],
			[0x68, 0x6f, 0xf2, 0x70, 0x20, 0x74, 0xf4, 0xd2, 0x20, 0x63, 0x68, 0xf4, 0xec, 0x6e, 0x67]
		],
		TCVN3: [
			[0x54, 0x72, 0xb5, 0x20, 0x56, 0x69, 0x6e, 0x68],
			[0x68, 0xe4, 0x70, 0x20, 0x74, 0xe6, 0x20, 0x63, 0x68, 0xe8, 0x6e, 0x67, 0x20, 0x6d, 0x61]
		],
		'none, all plain': [
			[...'Tra Vinh'].map((one) => one.charCodeAt(0)),
			[...'hop to chong ma'].map((one) => one.charCodeAt(0))
		]
	};
	const write = (
		bookType: 'biff2' | 'biff3' | 'biff4' | 'biff5' | 'biff8',
		rows: readonly (readonly unknown[])[]
	) =>
		new Uint8Array(
			library.write(library.utils.book_new(library.utils.aoa_to_sheet(rows.map((row) => [...row])), 'S'), {
				type: 'array',
				bookType: bookType as library.BookType
			}) as ArrayBuffer
		);
	const plain = [
		['province', 'indicator', 'period', 'value', 'note'],
		['PLACE###', 'leaflet', 2020, 5, 'NOTE###########']
	];
	/** The same file with letters that the writing library can't write. */
	function withLetters(bytes: Uint8Array, letters: readonly (readonly number[])[]): Uint8Array {
		const lettered = Buffer.from(bytes);
		for (const [index, mark] of ['PLACE###', 'NOTE###########'].entries()) {
			const at = lettered.indexOf(mark);
			expect(at).toBeGreaterThan(0);
			lettered.set(letters[index] ?? [], at);
		}
		return Uint8Array.from(lettered);
	}
	function repacked(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
		const file = CFB.utils.cfb_new();
		for (const [name, bytes] of Object.entries(streams)) {
			const { content } = CFB.find(
				CFB.read(bytes, { type: 'array' }),
				name === 'Book' ? '/Book' : '/Workbook'
			);
			CFB.utils.cfb_add(file, `/${name}`, Uint8Array.from(content));
		}
		return Uint8Array.from(CFB.write(file, { type: 'array' }));
	}

	it.each(
		Object.keys(LETTERS).flatMap((encoding) =>
			(['biff5', 'biff4', 'biff3', 'biff2'] as const).map((version) => [version, encoding] as const)
		)
	)(
		'is refused with what to do: %s with letters in %s under headers that are known',
		async (version, encoding) => {
			const reading = await readWorkbook(withLetters(write(version, plain), LETTERS[encoding] ?? []));
			expect(reading).toMatchObject({
				status: 'reject',
				rows: { read: 0 },
				figures: null,
				findings: [{ code: 'workbook.old', level: 'error' }]
			});
			expect(reading.findings).toHaveLength(1);
		}
	);

	it('is known by what is in it, not by the name of its stream', async () => {
		const old = Buffer.from(write('biff5', plain));
		const name = (text: string): Buffer => Buffer.from(text.padEnd(9, '\0'), 'utf16le');
		const at = old.indexOf(name('Book'));
		expect(at).toBeGreaterThan(0);
		name('Workbook').copy(old, at);
		old.writeUInt16LE(('Workbook'.length + 1) * 2, at + 64);
		expect(codesOf(await readWorkbook(Uint8Array.from(old)))).toEqual(['workbook.old']);
	});

	it('is read where one of Excel 97 stands beside it in the same file, from that', async () => {
		const row = ['Trà Vinh', 'leaflet', 2020, 5, 'họp tổ chống ma túy'];
		const both = repacked({ Book: write('biff5', plain), Workbook: write('biff8', [plain[0] ?? [], row]) });
		const reading = await readWorkbook(both);
		expect(reading).toMatchObject({ encoding: 'xls', rows: { accepted: 1 }, findings: [] });
		expect(figuresOf(joinReadings([reading], reference))[0]?.provenance.note).toBe('họp tổ chống ma túy');
	});
});
