import { describe, expect, test } from 'vitest';
import { documentTimeline, heightOfTimeline } from '../../src/lib/chart/document-timeline';
import { layOutPanels } from '../../src/lib/chart/lay-out-panels';
import { measuredChart } from '../../src/lib/chart/measured-chart';
import type { MeasuredPanel } from '../../src/lib/chart/measured-panel';
import type { ChartOption } from '../../src/lib/chart/option';
import { isOfPanels, paintPanels, type PaintedPanels } from '../../src/lib/chart/paint-panels';
import { periodBars } from '../../src/lib/chart/period-bars';
import { colourOf } from '../../src/lib/chart/place-look';
import { smallMultiples, type Panel } from '../../src/lib/chart/small-multiples';
import { lightTheme } from '../../src/lib/chart/theme';
import { planTimeline } from '../../src/lib/chart/timeline-bar';
import { measureAlong } from '../../src/lib/domain/measure-along';
import { monthPeriod } from '../../src/lib/domain/make-period';
import { bundledMilestones } from '../../src/lib/reference/bundled-milestones';
import { makeDate, makeDeadline, makeReport } from './make-report';
import { about, amount, dongThap, halfOf, makeTotal, over, spanOf, traVinh, yearOf } from './make-total';
import { paint, type PaintedMark } from './painted';

const quantities = [
	amount(30, 30),
	over(12),
	about(25),
	amount(10, 20, { wording: 'range' }),
	null,
	amount(18, 18)
];
const milestones = bundledMilestones();
const panelAt = (at: number): Panel => ({
	id: `p${String(at)}`,
	name: `Tỉnh số ${String(at)}`,
	place: at % 2 === 0 ? traVinh : dongThap,
	milestones,
	totals: Array.from({ length: 24 }, (_, month) =>
		makeTotal(
			monthPeriod(2020 + Math.floor(month / 12), (month % 12) + 1),
			quantities[(month + at) % quantities.length] ?? null
		)
	),
	wider: at === 1 ? [makeTotal(halfOf(2020, 1), amount(160, 160))] : []
});
const panels = Array.from({ length: 5 }, (_, at) => panelAt(at));
const measured = panels.map(({ totals, ...panel }): MeasuredPanel => {
	const points = measureAlong('total', totals, (period) => makeTotal(period, null));
	return { ...panel, unitText: 'tờ', points, lastYear: points.map((_, at) => points[at - 12] ?? null) };
});
const WIDTH = 900;
const { height } = layOutPanels(
	panels.map(({ name }) => name),
	WIDTH
);
const alone = { name: 'Trà Vinh', place: traVinh, unitText: 'tờ', milestones };
const spec = { scale: 'shared', summary: '', width: WIDTH } as const;
const window = { start: monthPeriod(2020, 3).start, end: monthPeriod(2021, 2).end };

const lanes = { places: [dongThap, traVinh], placeName: (place: string) => place };
const documents = planTimeline(lanes, {
	reports: [
		makeReport('dt', dongThap, spanOf(2016, 2020), { type: 'period', date: makeDate('2020-08-31', 'month') }),
		makeReport('tv', traVinh, yearOf(2020), { date: makeDate('2020-06-15') }),
		makeReport('half', traVinh, halfOf(2020, 1), { synthetic: true }),
		makeReport('plan', traVinh, yearOf(2021), { type: 'plan' })
	],
	deadlines: [makeDeadline('plan', traVinh, '2021-06-14', 'Báo cáo')]
});

const PICTURES: readonly (readonly [name: string, option: ChartOption, height: number])[] = [
	['bars of several', smallMultiples(spec, panels, lightTheme, 'vi'), height],
	['bars in a window', smallMultiples({ ...spec, scale: 'free', window }, panels, lightTheme, 'en'), height],
	['bars of one', periodBars(alone, panels[1]?.totals ?? [], lightTheme, 'vi'), 360],
	['bars of years', periodBars(alone, [makeTotal(yearOf(2020), over(5))], lightTheme, 'vi'), 360],
	[
		'lines of several',
		measuredChart({ ...spec, measure: 'total', form: 'line' }, measured, lightTheme, 'vi'),
		height
	],
	[
		'columns of one',
		measuredChart({ ...spec, measure: 'total', form: 'bars' }, measured.slice(0, 1), lightTheme, 'vi'),
		360
	],
	['documents', documentTimeline(lanes, documents, lightTheme, '', 'vi'), heightOfTimeline(documents)]
];

/** Words that axes write, as they stand under and beside a panel. */
const onAxis = (fill: string | undefined): boolean => fill === lightTheme.inkFaint;

type Place = readonly [x: number, y: number, width: number, height: number];

/** The straight marks painted in a colour, from the left; what stands left of all panels is the tile of a pattern. */
function placesIn(colour: string, marks: readonly PaintedMark[]): readonly Place[] {
	return (
		marks
			.filter(({ fill, stroke }) => fill === colour || stroke === colour)
			// The engine strokes an outline once more with its pattern.
			.filter(({ fill }) => !fill.startsWith('url('))
			.filter(({ d, x }) => d !== '' && !/[Aa]/.test(d) && x > 20)
			.map(({ x, y, width, height: tall }): Place => [x, y, width, tall])
	);
}

/** Those of some places that have none of the others within a pixel, each taken once. */
function without(places: readonly Place[], others: readonly Place[]): readonly Place[] {
	const left = [...others];
	return places.filter((place) => {
		const at = left.findIndex((other) =>
			other.every((value, side) => Math.abs(value - (place[side] ?? 0)) < 1)
		);
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

/** Our few elements as the many marks that they hold. */
function marksOf({ marks }: PaintedPanels): readonly PaintedMark[] {
	const parts = marks.flatMap(({ tag, attributes }) =>
		tag === 'text'
			? []
			: (attributes['d'] ?? '')
					.split(/(?=M)/)
					.map(
						(d) =>
							`<path fill="${attributes['fill'] ?? ''}" stroke="${attributes['stroke'] ?? ''}" d="${d}"/>`
					)
	);
	return readMarks(parts.join(''));
}

function readMarks(svg: string): readonly PaintedMark[] {
	return [...svg.matchAll(/<path fill="([^"]*)" stroke="([^"]*)" d="([^"]*)"/g)].map(
		([, fill = '', stroke = '', d = '']) => ({ fill, stroke, opacity: '', dashed: false, d, ...boxOfPath(d) })
	);
}

function boxOfPath(d: string) {
	let [x, y] = [0, 0];
	const xs: number[] = [];
	const ys: number[] = [];
	for (const [, command = '', body = ''] of d.matchAll(/([MLhv])([^A-Za-z]*)/g)) {
		const [one = 0, two = 0] = body.trim().split(/[ ,]+/).map(Number);
		if (command === 'h') x += one;
		else if (command === 'v') y += one;
		else [x, y] = [one, two];
		xs.push(x);
		ys.push(y);
	}
	const [left, top] = [Math.min(...xs), Math.min(...ys)];
	return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

describe.each(PICTURES)('%s', (_, option, tall) => {
	const byEngine = paint(option, WIDTH, tall);
	const ours = paintPanels(option, WIDTH, tall, 'p');
	const texts = ours.marks.filter(({ tag }) => tag === 'text');

	test('has the words of the engine where the engine has them, and no others but on axes', () => {
		const unescaped = (words: string): string => words.replaceAll('&gt;', '>').replaceAll('&amp;', '&');
		for (const { text, x, y, width: wide, height: size } of byEngine.texts) {
			const near = texts
				.filter(({ words }) => words === unescaped(text))
				.map(({ attributes }) => {
					const anchor = { middle: wide / 2, end: wide }[attributes['text-anchor'] ?? ''] ?? 0;
					return Math.max(
						Math.abs(Number(attributes['x']) - anchor - x),
						Math.abs(Number(attributes['y']) - size / 2 - y)
					);
				});
			expect([text, Math.min(...near) < 3]).toEqual([text, true]);
		}
		const said = new Set(byEngine.words.map(unescaped));
		for (const { words, attributes } of texts) if (!onAxis(attributes['fill'])) expect(said).toContain(words);
	});

	test('paints every mark of a place where the engine does', () => {
		for (const place of [traVinh, dongThap]) {
			const colour = colourOf(place, lightTheme);
			const [own, engine] = [placesIn(colour, marksOf(ours)), placesIn(colour, byEngine.marks)];
			expect(without(own, engine)).toEqual([]);
			expect(without(engine, own)).toEqual([]);
		}
	});

	test('lets every row be pointed at', () => {
		const rows = [option.series ?? []]
			.flat()
			.flatMap(({ data }) => (Array.isArray(data) ? (data as readonly { id: string }[]) : []))
			.map(({ id }) => id)
			.filter((id) => id !== '');
		expect(new Set(ours.hits.map(({ item }) => item.id))).toEqual(new Set(rows));
	});
});

test('a hundred bars are a handful of elements', () => {
	const many = Array.from({ length: 120 }, (_, month) =>
		makeTotal(monthPeriod(2015 + Math.floor(month / 12), (month % 12) + 1), amount(month + 1, month + 1))
	);
	const option = smallMultiples(spec, [{ ...panelAt(0), totals: many }, panelAt(1)], lightTheme, 'vi');
	const { marks } = paintPanels(option, WIDTH, 190, 'p');
	expect(marks.filter(({ tag }) => tag === 'path').length).toBeLessThan(60);
});

test('a picture with other axes is left to the engine', () => {
	const other: ChartOption = { ...periodBars(alone, [], lightTheme, 'vi'), xAxis: { type: 'value' } };
	expect(PICTURES.every(([, option]) => isOfPanels(option))).toBe(true);
	expect(isOfPanels(other)).toBe(false);
});
