import { cpus } from 'node:os';
import type { ExportDocument } from '../../src/lib/export/model';
import { writeDocument } from '../../src/lib/export/write-document';
import { BRIEFING, FIGURE } from '../export/make-briefing';
import { COMBO, figureOf, LINES, LYING, PAIR } from '../export/make-charts';

/**
 * Writes a briefing of ten charts as a document and as slides, and prints how long each takes: the first time, with the
 * code of the format loaded, and again. Times are of this machine and run; compare only within one run.
 */
const CHARTS = [FIGURE.chart, LINES, COMBO, LYING, PAIR];
const AGAIN = 5;

const briefing: ExportDocument = {
	...BRIEFING,
	blocks: Array.from({ length: 10 }, (_, at) =>
		figureOf(`Biểu đồ thứ ${at + 1}`, CHARTS[at % CHARTS.length] ?? null)
	)
};

async function timed(write: () => Promise<Uint8Array>): Promise<{ seconds: number; kilobytes: number }> {
	const from = performance.now();
	const bytes = await write();
	return { seconds: (performance.now() - from) / 1000, kilobytes: Math.round(bytes.length / 1024) };
}

const formats = {
	docx: () => writeDocument(briefing, 'docx', { template: 'report', draft: false, tables: false }),
	pptx: () => writeDocument(briefing, 'pptx', { theme: 'plain', perSlide: 1, tables: false })
};
const results: Record<string, object> = {};
for (const [format, write] of Object.entries(formats)) {
	const first = await timed(write);
	const again: number[] = [];
	while (again.length < AGAIN) again.push((await timed(write)).seconds);
	again.sort((a, b) => a - b);
	results[format] = {
		'first, s': first.seconds,
		'again, s (middle)': again[Math.floor(AGAIN / 2)],
		'again, s (longest)': again.at(-1),
		kilobytes: first.kilobytes,
		cores: cpus().length
	};
}
console.table(results);
console.log(JSON.stringify(results));
