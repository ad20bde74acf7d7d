/** A month number as officials write it (Decree 30/2020): `02` but `3`. */
export function writeMonth(month: string): string {
	return Number(month) <= 2 ? month : String(Number(month));
}

/** An ISO day or month as officials write it: `06/02/2020`, `11/5/2020`, `8/2020`; any other text as it is. */
export function writeDay(text: string): string {
	const [, year = '', month = '', day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
	if (year === '') return text;
	const monthOfYear = `${writeMonth(month)}/${year}`;
	return day === undefined ? monthOfYear : `${day}/${monthOfYear}`;
}
