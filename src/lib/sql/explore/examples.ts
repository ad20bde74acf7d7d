/** Statements to begin with, by what they show. */
export const EXAMPLES = {
	reported:
		'SELECT province, period, indicator_name, amount, topics, report\nFROM figures\nORDER BY province, period_start',
	totals:
		"SELECT province, indicator_name, status, low, high, unit\nFROM totals('2020-01-01', '2020-12-31')\nWHERE status <> 'none'\nORDER BY indicator_name, province",
	missing:
		'SELECT province, period, indicator_name, amount, missing, file, line\nFROM figures\nWHERE low IS NULL AND high IS NULL',
	reports:
		'SELECT r.province, r.report_type, r.report_number, r.period, count(f.id) AS figure_rows\nFROM reports r LEFT JOIN figures f ON f.report = r.report\nGROUP BY ALL\nORDER BY figure_rows DESC'
} as const;
