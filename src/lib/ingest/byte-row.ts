import { SPARE_BYTES, type ByteIndex } from './byte-index';
import { countBreaks, RecordScanner, type ScannedRecord } from './scan-record';

const LINE_FEED = 0x0a;
const QUOTE = 0x22;

/** The record in hand of a file in UTF-8, whose texts are made only where they are asked for. */
export class ByteRow {
	/** 1-based physical line it starts on. */
	line = 0;
	/** The line after the record. */
	nextLine = 0;
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

	/** Looks up the cells of all records from the next one on in the indexes of their columns. */
	lookUpIn(indexes: readonly ByteIndex[]): void {
		this.#scanner.indexes = indexes;
	}

	/** Whether the cells were looked up in these indexes. */
	isLookedUpIn(indexes: readonly ByteIndex[]): boolean {
		return this.#scanner.indexes === indexes;
	}

	/** Moves on to the record at a place of the bytes, where a whole one stands there. */
	scan(from: number, to: number, line: number): ScannedRecord {
		const scanned = this.#scanner.scan(this.#bytes, this.#view, from, to);
		this.line = line;
		this.nextLine = line + 1 + this.#scanner.breaks;
		return scanned;
	}

	/** Where the next record begins. */
	get next(): number {
		return this.#scanner.next;
	}

	/** Whether a carriage return stands before the line feed that ends it. */
	get returned(): boolean {
		return this.#scanner.returned;
	}

	/** How many cells there are. */
	get count(): number {
		return this.#scanner.count;
	}

	/** The code of each cell that was looked up; −1 where its bytes are new in its column. Written over by the next. */
	get codes(): Int32Array {
		return this.#scanner.codes;
	}

	isEmptyAt(cell: number): boolean {
		const { start, end, isQuoted } = this.#placeOf(cell);
		return isQuoted ? end - start === 2 : end === start;
	}

	textAt(cell: number): string {
		const { start, end, isQuoted } = this.#placeOf(cell);
		if (!isQuoted) return this.#decoder.decode(this.#bytes.subarray(start, end));
		return this.#decoder.decode(this.#bytes.subarray(start + 1, end - 1)).replaceAll('""', '"');
	}

	texts(): string[] {
		return Array.from({ length: this.count }, (_, cell) => this.textAt(cell));
	}

	/** The code of a text of this cell where its bytes stand without quotes in an index; −1 where they do not. */
	codeOfBareIn(index: ByteIndex, cell: number): number {
		const { start, end, isQuoted } = this.#placeOf(cell);
		// As it is written it was looked up already.
		return isQuoted ? index.codeOf(this.#view, start + 1, end - start - 2) : -1;
	}

	/** Remembers the bytes of a cell by the code that its text has in its column. False where an index can't. */
	keepIn(index: ByteIndex, cell: number, code: number): boolean {
		const { start, end, isQuoted } = this.#placeOf(cell);
		const breaks = isQuoted ? countBreaks(this.#bytes, start, end) : 0;
		return index.add(this.#view, start, end - start, code, breaks);
	}

	/** Remembers beside the bytes of a cell in quotes those of its text, so that both are known for the same. */
	keepBareIn(index: ByteIndex, cell: number, code: number): void {
		const { start, end, isQuoted } = this.#placeOf(cell);
		if (isQuoted) index.addBeside(this.#view, start + 1, end - start - 2, code);
	}

	#placeOf(cell: number): { readonly start: number; readonly end: number; readonly isQuoted: boolean } {
		const { ends, start: first } = this.#scanner;
		const start = cell === 0 ? first : (ends[cell - 1] ?? 0) + 1;
		const end = ends[cell] ?? 0;
		return { start, end, isQuoted: start < end && this.#bytes[start] === QUOTE };
	}
}
