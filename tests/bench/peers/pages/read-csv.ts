import { COLUMNS, FILTERED, type Choice } from './peer';

/** How read_csv is told what it reads. */
export type ReadMode = 'auto' | 'typed' | 'text';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const TYPES: Readonly<Record<string, string>> = { report_date: 'DATE', synthetic: 'BOOLEAN' };

/** Reads files of the format into the table `rows`, with the amount as a number where it is one. */
export function readCsv(files: readonly string[], mode: ReadMode): string {
	const typed = COLUMNS.map((name) => `${quoted(name)}: ${quoted(TYPES[name] ?? 'VARCHAR')}`).join(', ');
	const options = {
		auto: '',
		typed: `, header = true, delim = ',', quote = '"', escape = '"', columns = {${typed}}`,
		text: ', all_varchar = true'
	};
	const list = files.map(quoted).join(', ');
	return `CREATE TABLE rows AS SELECT *, try_cast(value AS DOUBLE) AS amount FROM read_csv([${list}]${options[mode]})`;
}

/** The first chart: sums by month for each province. */
export const FIRST_CHART = 'SELECT province, period, sum(amount) AS total FROM rows GROUP BY ALL';

/** The three pictures of a changed filter in one round. */
export function askAll(choice: Choice): string {
	const conditions = FILTERED.filter((column) => choice[column].length > 0).map(
		(column) => `${column} IN (${choice[column].map(quoted).join(', ')})`
	);
	const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
	return (
		'SELECT period::VARCHAR AS period, province::VARCHAR AS province, indicator::VARCHAR AS indicator,' +
		` sum(amount)::DOUBLE AS total, count(*)::DOUBLE AS found FROM rows ${where}` +
		' GROUP BY GROUPING SETS ((period), (province), (indicator))'
	);
}
