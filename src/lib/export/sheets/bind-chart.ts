/** Where a chart finds its data: references to cells of the workbook it stands in. */
export interface ChartCells {
	readonly categories: string;
	/** For each series in order its values, and the cell that names it; `null` where no cell does. */
	readonly series: readonly { readonly values: string; readonly name: string | null }[];
}

const SERIES_NAME =
	/<c:tx><c:strRef><c:f>Sheet1!\$([A-Z]+)\$1<\/c:f>.*?<c:v>(.*?)<\/c:v>.*?<\/c:strRef><\/c:tx>/gsu;
const CATEGORIES = /<c:f>Sheet1!\$A\$2:\$A\$\d+<\/c:f>/gu;
const VALUES = /<c:f>Sheet1!\$([A-Z]+)\$2:\$\1\$\d+<\/c:f>/gu;
const WORKBOOK = /<c:externalData\b.*?<\/c:externalData>/su;

/**
 * A chart part that brings its own workbook (`makeChartParts`) as one that reads the cells of the workbook around it. A
 * series that no cell names keeps its name in the chart.
 */
export function bindChart(xml: string, { categories, series }: ChartCells): string {
	const seriesAt = (letters: string): ChartCells['series'][number] | undefined =>
		series[columnOf(letters) - 1];
	return xml
		.replace(WORKBOOK, '')
		.replace(SERIES_NAME, (whole: string, letters: string, text: string) => {
			const name = seriesAt(letters)?.name ?? null;
			if (name === null) return `<c:tx><c:v>${text}</c:v></c:tx>`;
			return whole.replace(/<c:f>.*?<\/c:f>/u, () => reference(name));
		})
		.replace(CATEGORIES, () => reference(categories))
		.replace(VALUES, (whole: string, letters: string) => {
			const found = seriesAt(letters);
			return found === undefined ? whole : reference(found.values);
		});
}

function reference(cells: string): string {
	return `<c:f>${cells.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</c:f>`;
}

/** 0 for A. */
function columnOf(letters: string): number {
	return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
