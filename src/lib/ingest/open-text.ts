import type { FileDecisions } from '../domain/decisions';
import { changePieces } from './change-pieces';
import { chooseEncoding } from './choose-encoding';
import { cutBytes, decodeBytes, withoutMark } from './decode-bytes';
import { detectDelimiter } from './detect-delimiter';
import { findMojibake, repairText, weighRepairs, type Repair } from './find-mojibake';
import type { FindingList } from './finding-list';
import { readRecords } from './read-records';
import { isByteDelimiter, readUtf8, type RecordListener } from './read-utf8';
import { refuseByBytes, refuseByText, refuseManyColumns } from './refuse-file';
import type { RowDoubt, RowSource } from './row-source';

/** Characters looked at before the first row is read: encoding, delimiter and garbled letters show by then. */
const HEAD_CHARACTERS = 64 * 1024;

/** Text in pieces, the first of which is long enough to judge the file by. */
interface HeadedText {
	readonly head: string;
	readonly pieces: Iterable<string>;
}

function* chain(head: string, rest: Iterator<string>): Generator<string> {
	yield head;
	for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

/** The same pieces; `tell` is called once what came of a piece has been worked through. */
function* tellAfterEach<Piece>(pieces: Iterable<Piece>, tell: () => void): Generator<Piece> {
	for (const piece of pieces) {
		yield piece;
		tell();
	}
}

function takeHead(pieces: Iterable<string>): HeadedText {
	const rest = pieces[Symbol.iterator]();
	let head = '';
	for (let next = rest.next(); next.done !== true; next = rest.next()) {
		head += next.value;
		if (head.length >= HEAD_CHARACTERS) break;
	}
	return { head, pieces: chain(head, rest) };
}

function reportGarbled(head: string, findings: FindingList): Repair | null {
	const garbled = findMojibake(head);
	if (garbled !== null) {
		const value = head.slice(0, 60).split(/[\r\n]/u)[0] ?? '';
		const params = { repair: garbled, repaired: repairText(value, garbled) };
		findings.add('encoding.mojibake', 'warning', { value, params });
	}
	return garbled;
}

/** What a user may have decided about a text before any row of it is read. */
export type OpenOptions = Partial<Pick<FileDecisions, 'encoding' | 'repair' | 'delimiter'>>;

/**
 * Opens bytes as text with delimiters, with findings for what was assumed of it; `isKnown` tells a header word. The
 * text is decoded and split in pieces of `pieceBytes`, so that its size is bounded by the bytes alone. Throws
 * `RefusedFile`.
 */
export function openText(
	bytes: Uint8Array,
	findings: FindingList,
	options: OpenOptions,
	isKnown: (name: string) => boolean = () => false,
	pieceBytes?: number
): RowSource {
	refuseByBytes(bytes);
	const repair = options.repair ?? null;
	const { encoding, candidates } = chooseEncoding(bytes, findings, options.encoding ?? undefined);
	let decoded = 0;
	const decodedPieces = decodeBytes(bytes, encoding, pieceBytes, (count) => (decoded = count));
	const written = takeHead(decodedPieces);
	refuseByText(written.head);
	const garbled = repair === null ? reportGarbled(written.head, findings) : null;
	const { head, pieces } =
		repair === null ? written : takeHead(changePieces(written.pieces, (text) => repairText(text, repair)));
	const detected = detectDelimiter(
		head,
		garbled === null ? isKnown : (name) => isKnown(repairText(name, garbled))
	);
	const spaced = options.delimiter == null && detected.spaced;
	const delimiter = options.delimiter ?? (spaced ? `${detected.delimiter} ` : detected.delimiter);
	if (spaced) findings.add('delimiter.spaced', 'info', { value: detected.delimiter });
	refuseManyColumns(head, delimiter);
	const doubts = new Map<number, RowDoubt>();
	const stray: RowDoubt = { code: 'quote.stray', column: null, value: '' };
	return {
		encoding,
		delimiter,
		garbled,
		source: {
			...(candidates === undefined ? {} : { encodingCandidates: candidates }),
			...(garbled === null && repair === null ? {} : { repairCandidates: weighRepairs(written.head) })
		},
		merges: [],
		doubts,
		read: (onRow, onProgress, onBytes) => {
			const ends = new Set<string>();
			const firstLine = detected.skip > 0 ? 2 : 1;
			const form = { delimiter, skip: detected.skip, firstLine };
			const onSettled: RecordListener['onSettled'] = (settled) => {
				for (const line of settled.bareQuotes) findings.add('quote.bare', 'warning', { line });
				for (const line of settled.strayQuotes) doubts.set(line, stray);
				for (const end of settled.ends) ends.add(end);
			};
			const tell = (): void => onProgress(decoded / bytes.length);
			const isPlain = encoding === 'utf-8' && repair === null && isByteDelimiter(delimiter);
			const lastLine =
				onBytes !== undefined && isPlain
					? readUtf8(
							tellAfterEach(
								cutBytes(withoutMark(bytes), pieceBytes, (count) => (decoded = count)),
								tell
							),
							form,
							{ onBytes, onRow, onSettled }
						)
					: readRecords(tellAfterEach(pieces, tell), form, onRow, onSettled);
			if (ends.size > 1) findings.add('newline.mixed', 'warning');
			if (encoding.startsWith('utf-16') && bytes.length % 2 === 1) {
				findings.add('encoding.truncated', 'warning', { line: lastLine });
			}
		},
		remarks: () => []
	};
}
