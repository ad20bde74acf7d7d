import { patchDetector, patchDocument, type IPatch } from 'docx';
import { ChartDataPatch } from 'docx/charts';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { isDrawable } from '../charts/draw-chart';
import { makeChartParts } from '../charts/make-chart-parts';
import { paintChart } from '../charts/paint-chart';
import { DOCX_CHART } from '../docx/chart-look';
import { TEXT_TWIPS } from '../docx/page';
import { NUMBERING } from '../docx/write-blocks';
import type { ExportChart, ExportDocument } from '../model';
import { disarm, figureAt, fillPlace } from './fill-place';
import { BODY_PART, findDrawings, type MarkedDrawing } from './find-drawings';
import { labelChart } from './label-chart';
import { measurePlaces } from './measure-places';
import { openTemplate, type TemplateRefusal } from './open-template';
import { readPlace } from './read-place';
import { standAlone } from './stand-alone';

/**
 * What became of a placeholder: its text was set in, its chart refreshed, its name is none that is known, the document
 * has nothing with that number, or what holds it can't take it (a drawing that is no chart, a chart of another kind or
 * with one axis for two, a paragraph with a link or a drawing that the figure would replace).
 */
export type PlaceOutcome = 'filled' | 'refreshed' | 'unknown' | 'nothing_there' | 'not_refreshable';

/** A placeholder as the office typed it, with what became of it; `detail` is technical, `''` where nothing failed. */
export interface FilledPlace {
	readonly name: string;
	readonly outcome: PlaceOutcome;
	readonly detail: string;
}

/** An office's own document filled in, or why it is not, with what kept each of its placeholders from being filled. */
export type FilledTemplate =
	| { readonly kind: 'filled'; readonly bytes: Uint8Array; readonly places: readonly FilledPlace[] }
	| {
			readonly kind: 'refused';
			readonly why: TemplateRefusal;
			readonly places: readonly FilledPlace[];
	  };

/** A quarter of a page; less is no width of text. */
const NARROWEST_TEXT = 2500;
const CHART = /^word\/charts\/[^/]+\.xml$/;

/**
 * Fills an office's own `.docx`: placeholders like `{{Tiêu đề}}` or `{{Biểu đồ 1}}` in its text, and charts made in Word
 * whose alternative text holds one, which keep their look and get the data, the words of bounds and gaps. What isn't
 * known or has nothing to stand there is left as it is and told; where nothing at all could be filled in, no document is
 * made. `document` is cleaned (`cleanDocument`).
 */
export async function fillTemplate(
	template: Uint8Array,
	document: ExportDocument,
	{ tables }: { readonly tables: boolean }
): Promise<FilledTemplate> {
	const opened = openTemplate(template);
	if (opened.kind === 'refused') return { ...opened, places: [] };
	const { files: before, stuck } = makeRoom(opened.files);
	// Packed anew, so that what reads it next finds the parts that were checked and no others.
	const checked = zipSync(Object.fromEntries(before), { level: 0 });
	const found = await findPlaces(checked);
	if (found === null) return { kind: 'refused', why: 'damaged', places: [] };
	const drawings = findDrawings(before);
	if (found.length === 0 && drawings.length === 0) return { kind: 'refused', why: 'no_place', places: [] };
	const body = strFromU8(before.get('word/document.xml') ?? new Uint8Array());
	const width = measureText(body);
	const widths = measurePlaces(body);
	const refreshed = await refreshCharts(checked, drawings, before, document);
	const drawn = new Set(refreshed.places.map(({ name }) => name));
	const patches = new Map<string, IPatch>();
	const places: FilledPlace[] = [...refreshed.places];
	for (const name of new Set(found)) {
		const place = readPlace(name);
		if (stuck.has(name)) {
			places.push({ name, outcome: 'not_refreshable', detail: 'its paragraph holds more than text' });
			continue;
		}
		const patch =
			place === null ? null : fillPlace(document, place, { tables, width: widths.get(name) ?? width });
		if (patch !== null) patches.set(name, patch);
		if (drawn.has(name)) continue;
		const outcome = patch === null ? (place === null ? 'unknown' : 'nothing_there') : 'filled';
		places.push({ name, outcome, detail: '' });
	}
	if (patches.size === 0 && refreshed.charts.size === 0)
		return { kind: 'refused', why: 'none_filled', places };
	const bytes = await patchBytes(refreshed.bytes, patches);
	return { kind: 'filled', bytes: await finish(bytes, before, refreshed.charts, document), places };
}

/** The parts with each whole figure's placeholder in a paragraph of its own; the names of those where that can't be. */
function makeRoom(files: ReadonlyMap<string, Uint8Array>): {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly stuck: ReadonlySet<string>;
} {
	const stuck = new Set<string>();
	const isWhole = (name: string): boolean => {
		const place = readPlace(name);
		return place !== null && (place.part === 'whole' || place.part === 'content');
	};
	const parted = [...files].map(([path, bytes]): [string, Uint8Array] => {
		if (!BODY_PART.test(path)) return [path, bytes];
		const alone = standAlone(strFromU8(bytes), isWhole);
		for (const name of alone.stuck) stuck.add(name);
		return [path, strToU8(alone.xml)];
	});
	return { files: new Map(parted), stuck };
}

/** The names in a document's placeholders; `null` where its parts can't be read. */
async function findPlaces(data: Uint8Array): Promise<readonly string[] | null> {
	try {
		return await patchDetector({ data, trimPlaceholders: true });
	} catch {
		return null;
	}
}

/** Width in twips between the margins of a document's last section; that of a report where it says nothing usable. */
function measureText(xml: string): number {
	const [page, left, right] = [
		/<w:pgSz\b[^>]*\bw:w="(\d+)"/,
		/<w:pgMar\b[^>]*\bw:left="(\d+)"/,
		/<w:pgMar\b[^>]*\bw:right="(\d+)"/
	].map((pattern) => Number(pattern.exec(xml.slice(xml.lastIndexOf('<w:sectPr')))?.[1]));
	const width = (page ?? NaN) - (left ?? NaN) - (right ?? NaN);
	return width >= NARROWEST_TEXT ? width : TEXT_TWIPS;
}

async function patchBytes(
	data: Uint8Array,
	patches: ReadonlyMap<string, IPatch | ChartDataPatch>
): Promise<Uint8Array> {
	return patchDocument({
		outputType: 'uint8array',
		data,
		patches: Object.fromEntries(patches),
		trimPlaceholders: true,
		numbering: NUMBERING
	});
}

interface Refreshed {
	readonly bytes: Uint8Array;
	readonly places: readonly FilledPlace[];
	/** The new charts by the paths of their parts. */
	readonly charts: ReadonlyMap<string, ExportChart>;
}

/** Refreshes charts one by one, so that one that can't be doesn't keep the others from it. */
async function refreshCharts(
	template: Uint8Array,
	drawings: readonly MarkedDrawing[],
	files: ReadonlyMap<string, Uint8Array>,
	document: ExportDocument
): Promise<Refreshed> {
	let bytes = template;
	const places = new Map<string, FilledPlace>();
	const charts = new Map<string, ExportChart>();
	for (const { name, chart: path } of drawings) {
		const known = places.get(name);
		const place = readPlace(name);
		const figure = place === null ? null : figureAt(document, place);
		const tell = (outcome: PlaceOutcome, detail = ''): void =>
			void places.set(name, { name, outcome, detail });
		if (place === null) tell('unknown');
		else if (figure === null) tell('nothing_there');
		else if (path === null || figure.chart === null || !isDrawable(figure.chart)) tell('not_refreshable');
		else if (hasTwoAxes(figure.chart) && !hasSecondAxis(files.get(path)))
			tell('not_refreshable', 'two axes for a chart of one');
		else if (known === undefined) {
			try {
				bytes = await patchBytes(bytes, new Map([[name, dataPatch(figure.chart, figure.alt)]]));
				charts.set(path, figure.chart);
				tell('refreshed');
			} catch (failure) {
				tell('not_refreshable', failure instanceof Error ? failure.message : String(failure));
			}
		} else if (known.outcome === 'refreshed') charts.set(path, figure.chart);
	}
	return { bytes, places: [...places.values()], charts };
}

/** Whether a chart has amounts of two kinds, which must not be drawn on one axis. */
function hasTwoAxes({ series }: ExportChart): boolean {
	return new Set(series.map(({ axis }) => axis)).size > 1;
}

function hasSecondAxis(part: Uint8Array | undefined): boolean {
	return part !== undefined && (strFromU8(part).match(/<c:valAx>/g) ?? []).length > 1;
}

function dataPatch({ categories, series }: ExportChart, alt: string): ChartDataPatch {
	return new ChartDataPatch({
		categories,
		series: series.map(({ name, points }) => ({
			name: name === '' ? '–' : name,
			values: points.map((point) => point?.amount.value ?? null)
		})),
		description: disarm(alt)
	});
}

/** Labels the refreshed charts and paints the new ones; the office's other charts stay as they are. */
async function finish(
	bytes: Uint8Array,
	before: ReadonlyMap<string, Uint8Array>,
	charts: ReadonlyMap<string, ExportChart>,
	{ language }: ExportDocument
): Promise<Uint8Array> {
	const look = { ...DOCX_CHART, language, font: '+mn-lt', height: 300 };
	const orders = [...charts.values()].map((chart) => ({ chart, alt: '', look }));
	const drawn = await makeChartParts(orders);
	const labelled = new Map(
		[...charts].map(([path, chart], at) => [path, { chart, xml: drawn[at]?.xml ?? '' }])
	);
	const files = unzipSync(bytes);
	for (const [path, part] of Object.entries(files)) {
		const own = labelled.get(path);
		if (own !== undefined) files[path] = strToU8(labelChart(strFromU8(part), own.chart, own.xml));
		else if (CHART.test(path) && !before.has(path)) {
			files[path] = strToU8(paintChart(strFromU8(part), { ...DOCX_CHART, language }));
		}
	}
	return zipSync(files);
}
