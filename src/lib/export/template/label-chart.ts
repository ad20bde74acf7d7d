import type { ExportChart } from '../model';

const SERIES = /<c:ser>.*?<\/c:ser>/gs;
const LABELS = /<c:dLbls>.*?<\/c:dLbls>/s;
const LABEL = /<c:dLbl>.*?<\/c:dLbl>/gs;
/** What may follow the labels of a series. */
const AFTER_LABELS = /<c:(?:trendline|errBars|cat|xVal|val)>/;
const NOTHING_SHOWN = ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
	.map((name) => `<c:show${name} val="0"/>`)
	.join('');

/**
 * A chart part of an office's own document, after its data were replaced: each limited amount gets its words as a label,
 * labels with the words of the old data go, and empty values are gaps whatever they were. All else is as the office made
 * it. `drawn` is the same chart as the application draws it; its labels are taken from there.
 */
export function labelChart(xml: string, chart: ExportChart, drawn: string): string {
	const labels = inOrder(drawn).map((series) => series.match(LABEL) ?? []);
	const found = inOrder(xml);
	return leaveGaps(
		xml.replace(SERIES, (series) => {
			const at = found.indexOf(series);
			const points = chart.series[at]?.points ?? [];
			const limited = (labels[at] ?? []).filter((label) => {
				const point = points[Number(/<c:idx val="(\d+)"/.exec(label)?.[1])];
				return point !== undefined && point !== null && point.amount.limit !== 'exact';
			});
			// A position that one kind of chart has makes a file of another kind unreadable.
			return setLabels(series, limited.join('').replace(/<c:dLblPos [^>]*>/g, ''));
		})
	);
}

/** The series of a chart part in the order they are plotted. */
function inOrder(xml: string): readonly string[] {
	const order = (series: string): number => Number(/<c:order val="(\d+)"/.exec(series)?.[1] ?? 0);
	return [...(xml.match(SERIES) ?? [])].sort((a, b) => order(a) - order(b));
}

function setLabels(series: string, labels: string): string {
	const old = LABELS.exec(series)?.[0];
	const kept = old?.replace(LABEL, '').replace('<c:dLbls>', '') ?? '';
	const isOff = old === undefined || kept.startsWith('<c:delete');
	const made = isOff ? `<c:dLbls>${labels}${NOTHING_SHOWN}</c:dLbls>` : `<c:dLbls>${labels}${kept}`;
	const bare = series.replace(LABELS, '');
	const next = AFTER_LABELS.exec(bare)?.index;
	if (next === undefined || (isOff && labels === '')) return bare;
	return bare.slice(0, next) + made + bare.slice(next);
}

function leaveGaps(xml: string): string {
	const gap = '<c:dispBlanksAs val="gap"/>';
	const bare = xml.replace(/<c:dispBlanksAs\b[^>]*>/g, '');
	if (bare.includes('<c:plotVisOnly')) return bare.replace(/<c:plotVisOnly\b[^>]*>/, (found) => found + gap);
	return bare.replace('</c:chart>', `${gap}</c:chart>`);
}
