/** A part of a paragraph: an element with all that is in it. */
interface Piece {
	readonly xml: string;
	/** Characters of text in it. */
	readonly length: number;
}

/** Paragraphs that hold no other, as those of a text box do. */
const PARAGRAPH = /<w:p(?:\s[^>]*)?>(?:(?!<w:p[\s>]).)*?<\/w:p>/gs;
const PLACE = /\{\{\s*([^{}]+?)\s*\}\}/;
const TEXT = /<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g;
/** What may stand in a paragraph that is cut, beside its properties. */
const PIECE = /<w:r(?:\s[^>]*)?>.*?<\/w:r>|<w:proofErr\b[^>]*\/>/gs;
/** Where Word's cursor was; other bookmarks are the office's and aren't cut. */
const CURSOR = /<w:bookmarkStart\b[^>]*\bw:name="_GoBack"[^>]*\/><w:bookmarkEnd\b[^>]*\/>/g;
const PAGE_BREAK = '<w:br w:type="page"';
const IN_RUN = /<w:t(?:\s[^>]*)?>[^<]*<\/w:t>|<w:t\/>|<w:(?:tab|br|cr|lastRenderedPageBreak)\b[^>]*\/>/g;

/** A part of a document in which each placeholder of a kind has a paragraph to itself, as far as that can be. */
export interface StandingAlone {
	readonly xml: string;
	/** Names of placeholders that stand in paragraphs with what can't be parted from them, a drawing or a link. */
	readonly stuck: readonly string[];
}

/**
 * Parts paragraphs that hold a placeholder and other words, so that whole figures can be set in its place and no word of
 * the office is lost. `isWhole` says which placeholders take a paragraph.
 */
export function standAlone(xml: string, isWhole: (name: string) => boolean): StandingAlone {
	const stuck: string[] = [];
	const split = (paragraph: string): string => {
		const text = textOf(paragraph);
		const found = [...text.matchAll(new RegExp(PLACE, 'g'))].find(([, name = '']) => isWhole(name));
		if (found === undefined || text.trim() === found[0]) return paragraph;
		const [start, end] = [found.index, found.index + found[0].length];
		const parts = cutParagraph(paragraph, start, end);
		if (parts === null) {
			stuck.push(found[1] ?? '');
			return paragraph;
		}
		const [before, place, after] = parts;
		return [before, place].filter((part) => part !== '').join('') + (after === '' ? '' : split(after));
	};
	return { xml: xml.replace(PARAGRAPH, split), stuck };
}

function textOf(xml: string): string {
	return [...xml.matchAll(TEXT)].map(([, text = '']) => text).join('');
}

/** A paragraph before, in and after a stretch of its text; `''` where there is nothing, `null` where it can't be cut. */
function cutParagraph(
	paragraph: string,
	start: number,
	end: number
): readonly [string, string, string] | null {
	const open = /^<w:p(?:\s[^>]*)?>/.exec(paragraph)?.[0] ?? '';
	const properties = /^<w:pPr>.*?<\/w:pPr>|^<w:pPr\/>/s.exec(paragraph.slice(open.length))?.[0] ?? '';
	const content = paragraph.slice(open.length + properties.length, -'</w:p>'.length).replace(CURSOR, '');
	if (content.replace(PIECE, '').trim() !== '' || properties.includes('<w:sectPr')) return null;
	const parts = ['', '', ''];
	let at = 0;
	for (const [piece] of content.matchAll(PIECE)) {
		const cut = piece.startsWith('<w:r') ? cutRun(piece, at, [start, end]) : onlyIn(piece, at, [start, end]);
		if (cut === null) return null;
		cut.forEach(({ xml }, part) => (parts[part] += xml));
		at += cut.reduce((sum, { length }) => sum + length, 0);
	}
	// Word tells paragraphs apart by these.
	const bare = open.replace(/\s+w14:(?:paraId|textId)="[^"]*"/g, '');
	const [before = '', place = '', after = ''] = parts.map((part, which) =>
		textOf(part).trim() === '' && !part.includes(PAGE_BREAK)
			? ''
			: `${which === 0 ? open : bare}${properties}${part}</w:p>`
	);
	return [before, place, after];
}

type Stretch = readonly [number, number];

function cutRun(run: string, from: number, stretch: Stretch): readonly Piece[] | null {
	const open = /^<w:r(?:\s[^>]*)?>/.exec(run)?.[0] ?? '';
	const look = /^<w:rPr>.*?<\/w:rPr>|^<w:rPr\/>/s.exec(run.slice(open.length))?.[0] ?? '';
	const content = run.slice(open.length + look.length, -'</w:r>'.length);
	if (content.replace(IN_RUN, '').trim() !== '') return null;
	const parts = [0, 1, 2].map(() => ({ xml: '', length: 0 }));
	let at = from;
	for (const [child] of content.matchAll(IN_RUN)) {
		const pieces =
			child.startsWith('<w:t>') || child.startsWith('<w:t ') ? cutText(child, at, stretch) : null;
		for (const [which, piece] of (pieces ?? onlyIn(child, at, stretch)).entries()) {
			const part = parts[which];
			if (part === undefined || piece.xml === '') continue;
			part.xml += piece.xml;
			part.length += piece.length;
			at += piece.length;
		}
	}
	return parts.map(({ xml, length }) => ({ xml: xml === '' ? '' : `${open}${look}${xml}</w:r>`, length }));
}

function cutText(element: string, from: number, [start, end]: Stretch): readonly Piece[] {
	const text = textOf(element);
	const cuts = [0, start - from, end - from, text.length].map((at) => Math.min(text.length, Math.max(0, at)));
	return [0, 1, 2].map((which) => {
		const own = text.slice(cuts[which], cuts[which + 1]);
		return { xml: own === '' ? '' : `<w:t xml:space="preserve">${own}</w:t>`, length: own.length };
	});
}

/** A piece without text, in the part that it stands in. */
function onlyIn(xml: string, at: number, [start, end]: Stretch): readonly Piece[] {
	const which = at <= start ? 0 : at < end ? 1 : 2;
	return [0, 1, 2].map((one) => ({ xml: one === which ? xml : '', length: 0 }));
}
