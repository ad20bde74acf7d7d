import { strFromU8 } from 'fflate';

/** A drawing of a document whose alternative text holds a placeholder. */
export interface MarkedDrawing {
	readonly name: string;
	/** Path of its chart part; `null` where the drawing is no chart. */
	readonly chart: string | null;
}

/** Parts of a document that hold its text: body, headers and footers. */
export const BODY_PART = /^word\/(?:document|header\d*|footer\d*)\.xml$/;
const DRAWING = /<w:drawing\b.*?<\/w:drawing>/gs;
const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/;

/** The marked drawings in a document's parts: body, headers and footers. */
export function findDrawings(files: ReadonlyMap<string, Uint8Array>): readonly MarkedDrawing[] {
	return [...files].flatMap(([path, part]) => {
		if (!BODY_PART.test(path)) return [];
		const charts = chartTargets(files, path);
		return [...strFromU8(part).matchAll(DRAWING)].flatMap(([drawing]) => {
			const properties = /<wp:docPr\b[^>]*>/.exec(drawing)?.[0] ?? '';
			const name = PLACE.exec(properties)?.[1];
			if (name === undefined) return [];
			const id = /<c:chart\b[^>]*\br:id="([^"]+)"/.exec(drawing)?.[1] ?? '';
			return [{ name, chart: charts.get(id) ?? null }];
		});
	});
}

function chartTargets(files: ReadonlyMap<string, Uint8Array>, path: string): ReadonlyMap<string, string> {
	const relations = files.get(path.replace(/([^/]+)$/, '_rels/$1.rels'));
	if (relations === undefined) return new Map();
	const entries = strFromU8(relations).match(/<Relationship\b[^>]*>/g) ?? [];
	return new Map(
		entries.flatMap((entry): [string, string][] => {
			const id = /\bId="([^"]+)"/.exec(entry)?.[1];
			const target = /\bTarget="([^"]+)"/.exec(entry)?.[1];
			if (id === undefined || target === undefined || !entry.includes('/relationships/chart"')) return [];
			return [[id, target.startsWith('/') ? target.slice(1) : `word/${target}`]];
		})
	);
}
