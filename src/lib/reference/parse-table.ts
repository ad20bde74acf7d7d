import Papa from 'papaparse';

/**
 * Reads one of the lists in data/reference: a CSV with a header, every named column present in every row.
 * The lists are part of the product, so a fault in one is a programming error and throws.
 */
export function parseTable<Column extends string>(
	text: string,
	columns: readonly Column[]
): readonly Readonly<Record<Column, string>>[] {
	const { data, errors, meta } = Papa.parse<Record<Column, string>>(text, {
		header: true,
		skipEmptyLines: true,
		delimiter: ','
	});
	const missing = columns.filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) throw new Error(`Reference list without column ${missing.join(', ')}`);
	const [fault] = errors;
	if (fault !== undefined) throw new Error(`Reference list, row ${String(fault.row)}: ${fault.message}`);
	return data;
}

/** The parts of a `; `-separated cell; a comma belongs to the name (`tin, bài`). */
export function splitList(cell: string): readonly string[] {
	return cell
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
