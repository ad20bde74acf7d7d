import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The rows of a CSV of the project, by a path from the project root. Throws on a fault of form. */
export function readCsv(path: string): readonly Readonly<Record<string, string>>[] {
	const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
	const { data, errors } = Papa.parse<Record<string, string>>(text, {
		header: true,
		skipEmptyLines: true,
		delimiter: ','
	});
	if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
	return data;
}
