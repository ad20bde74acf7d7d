import { decodeBytes } from './decode-bytes';
import { detectDelimiter } from './detect-delimiter';
import { findMojibake, repairText } from './find-mojibake';
import type { FindingList } from './finding-list';
import { parseRows } from './parse-rows';
import type { TableOptions } from './read-table';
import { refuseByBytes, refuseByText, refuseManyColumns } from './refuse-file';
import type { RowDoubt, RowSource } from './row-source';
import { settleLines } from './settle-lines';

function decodeText(bytes: Uint8Array, findings: FindingList, options: TableOptions) {
	refuseByBytes(bytes);
	const decoded = decodeBytes(bytes, findings, options.encoding);
	refuseByText(decoded.text);
	if (options.repair !== undefined) {
		return { ...decoded, text: repairText(decoded.text, options.repair), garbled: null };
	}
	const garbled = findMojibake(decoded.text);
	if (garbled !== null) {
		const sample = decoded.text.slice(0, 60).split(/[\r\n]/u)[0] ?? '';
		findings.add('encoding.mojibake', 'warning', {
			value: sample,
			params: { repair: garbled, repaired: repairText(sample, garbled) }
		});
	}
	return { ...decoded, garbled };
}

/** Opens bytes as text with delimiters, with findings for what was assumed of it. Throws `RefusedFile`. */
export function openText(bytes: Uint8Array, findings: FindingList, options: TableOptions): RowSource {
	const { text: whole, encoding, garbled } = decodeText(bytes, findings, options);
	const detected = detectDelimiter(whole);
	const delimiter = options.delimiter ?? detected.delimiter;
	refuseManyColumns(whole, delimiter);
	const firstLine = detected.skip > 0 ? 2 : 1;
	const settled = settleLines(whole.slice(detected.skip), delimiter, firstLine);
	if (settled.mixed) findings.add('newline.mixed', 'warning');
	for (const line of settled.bareQuotes) findings.add('quote.bare', 'warning', { line });
	const stray: RowDoubt = { code: 'quote.stray', column: null, value: '' };
	return {
		encoding,
		delimiter,
		garbled,
		source: {},
		doubts: new Map([...settled.strayQuotes].map((line) => [line, stray])),
		read: (onRow, onProgress) => {
			const { text } = settled;
			parseRows(text, delimiter, firstLine, onRow, (characters) => onProgress(characters / text.length));
		},
		remarks: () => []
	};
}
