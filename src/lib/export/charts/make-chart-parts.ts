import { Document, Packer, Paragraph } from 'docx';
import { ChartRun } from 'docx/charts';
import { strFromU8, unzipSync } from 'fflate';
import type { ExportChart } from '../model';
import type { ChartLook } from './chart-look';
import { drawChart } from './draw-chart';
import { paintChart } from './paint-chart';

/** The parts of one native chart, to be put into a file of any Office format. */
export interface ChartParts {
	/**
	 * `chart.xml`, one root. It refers to its workbook by `<c:externalData r:id="rId1">` and to the workbook's cells as
	 * `Sheet1!$B$2`: categories in column A from row 2, a series a column from B with its name in row 1.
	 */
	readonly xml: string;
	/** An `.xlsx` that holds the plotted data and nothing else. */
	readonly workbook: Uint8Array;
}

/** A chart with its alternative text and how it shall look. */
export interface ChartOrder {
	readonly chart: ExportChart;
	readonly alt: string;
	readonly look: ChartLook;
}

/**
 * Native charts as parts, in the order given; each must be drawable (`isDrawable`). They are written into a document that
 * is thrown away, since the library writes charts for Word only.
 */
export async function makeChartParts(orders: readonly ChartOrder[]): Promise<readonly ChartParts[]> {
	if (orders.length === 0) return [];
	const children = orders.map(
		({ chart, alt, look }) => new Paragraph({ children: [new ChartRun(drawChart(chart, alt, look))] })
	);
	const files = unzipSync(await Packer.pack(new Document({ sections: [{ children }] }), 'uint8array'));
	return orders.map(({ look }, at) => {
		const path = `word/charts/chart${at + 1}.xml`;
		const xml = strFromU8(partOf(files, path));
		const relations = strFromU8(partOf(files, `word/charts/_rels/chart${at + 1}.xml.rels`));
		const target = /Target="\.\.\/(embeddings\/[^"]+)"/.exec(relations)?.[1] ?? '';
		return {
			xml: paintChart(xml, look).replace(/(<c:externalData r:id=")[^"]*"/, '$1rId1"'),
			workbook: partOf(files, `word/${target}`)
		};
	});
}

function partOf(files: Readonly<Record<string, Uint8Array>>, path: string): Uint8Array {
	const part = files[path];
	if (part === undefined) throw new Error(`a chart was written without its part ${path}`);
	return part;
}
