import { SPARE_BYTES } from './byte-index';
import type { ColumnCoder } from './column-coder';
import { RecordScanner, type ScannedRecord } from './scan-record';

const LINE_FEED = 0x0a;

/** The record in hand of a file in UTF-8, whose texts are made only where they are asked for. */
export class ByteRow {
	/** 1-based physical line it starts on. */
	line = 0;
	readonly #scanner: RecordScanner;
	readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
	#bytes = new Uint8Array(SPARE_BYTES);
	#view = new DataView(this.#bytes.buffer);

	constructor(delimiter: string) {
		this.#scanner = new RecordScanner(delimiter);
	}

	/** Begins with other bytes: the first `end` of a buffer with `SPARE_BYTES` behind them, which are written over. */
	load(bytes: Uint8Array<ArrayBuffer>, end: number): void {
		bytes[end] = LINE_FEED;
		this.#bytes = bytes;
		this.#view = new DataView(bytes.buffer, bytes.byteOffset);
	}

	/** Moves on to the record at a place of the bytes, where a whole one stands there. */
	scan(from: number, to: number, line: number): ScannedRecord {
		this.line = line;
		return this.#scanner.scan(this.#bytes, from, to);
	}

	/** Where the next record begins. */
	get next(): number {
		return this.#scanner.next;
	}

	/** The line after the record. */
	get nextLine(): number {
		return this.line + 1 + this.#scanner.breaks;
	}

	/** Whether a carriage return stands before the line feed that ends it. */
	get returned(): boolean {
		return this.#scanner.returned;
	}

	/** How many cells there are. */
	get count(): number {
		return this.#scanner.count;
	}

	isEmptyAt(cell: number): boolean {
		return this.#scanner.starts[cell] === this.#scanner.ends[cell];
	}

	textAt(cell: number): string {
		const { starts, ends, doubled } = this.#scanner;
		const text = this.#decoder.decode(this.#bytes.subarray(starts[cell], ends[cell]));
		return doubled[cell] === 1 ? text.replaceAll('""', '"') : text;
	}

	texts(): string[] {
		return Array.from({ length: this.count }, (_, cell) => this.textAt(cell));
	}

	/** The code of a cell in its column; −1 where its bytes are new there. */
	codeIn(column: ColumnCoder, cell: number): number {
		const { starts, ends, doubled } = this.#scanner;
		const start = starts[cell] ?? 0;
		return doubled[cell] === 1 ? -1 : column.index.find(this.#view, start, (ends[cell] ?? 0) - start);
	}

	/** Remembers the bytes of a cell by the code that its text has in its column. */
	keepIn(column: ColumnCoder, cell: number, code: number): void {
		const { starts, ends, doubled } = this.#scanner;
		const start = starts[cell] ?? 0;
		if (doubled[cell] === 0) column.index.add(this.#view, start, (ends[cell] ?? 0) - start, code);
	}
}
