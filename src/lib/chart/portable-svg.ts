import { FOR_OFFICE } from './theme';
import { unrollPatterns } from './unroll-patterns';

/** Where the baseline of words stands under their middle, in ems: half the height of capitals and figures. */
const MIDDLE = 0.35;

function attributesOf(tag: string): Map<string, string> {
	return new Map([...tag.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function writeTag(name: string, attributes: ReadonlyMap<string, string>): string {
	return `<${[name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' ')}>`;
}

/** The size in px and the weight that a style gives, in either of the two ways the chart library writes them. */
function fontOf(style: string): { readonly size: number; readonly weight: string } {
	const size = /(?:^|[\s:])(\d+(?:\.\d+)?)px/.exec(style)?.[1];
	const weight = /\b(bold|[5-9]00)\b/.exec(style)?.[1] ?? 'normal';
	return { size: Number(size ?? 12), weight };
}

/** Words placed by attributes alone: Office knows neither `dominant-baseline` nor fonts that a style sets. */
function placeWords(tag: string): string {
	const attributes = attributesOf(tag);
	const { size, weight } = fontOf(attributes.get('style') ?? '');
	const baseline = attributes.get('dominant-baseline');
	const down = { central: MIDDLE, middle: MIDDLE, hanging: 2 * MIDDLE }[baseline ?? ''] ?? 0;
	const y = Number(attributes.get('y') ?? 0) + down * size;
	for (const name of ['style', 'dominant-baseline']) attributes.delete(name);
	attributes.set('y', String(Math.round(y * 100) / 100));
	attributes.set('font-family', FOR_OFFICE);
	attributes.set('font-size', String(size));
	if (weight !== 'normal') attributes.set('font-weight', 'bold');
	return writeTag('text', attributes);
}

/** Areas that only answer a pointer, unless they have an outline. */
const UNSEEN = /<(?:path|rect) [^>]*fill="none"[^>]*><\/(?:path|rect)>\s*/g;

/** Words with a halo as two: Office paints the line of letters over their fill, whatever order is asked for. */
function partHalo(_: string, before: string, after: string): string {
	const halo = `<text aria-hidden="true" ${before}${after}`;
	const words = `<text ${before}${after}`.replace(/ stroke(?:-[a-z]+)?="[^"]*"/g, '');
	return halo + words;
}

/**
 * The inside of a chart painted as SVG text (`paintSvg`), such that Word, PowerPoint and LibreOffice draw it as the
 * browser does: no style sheet, no class, nothing that answers a pointer, no pattern, words placed by attributes.
 * `prefix` keeps the names of what is defined apart where several pictures stand in one file.
 */
export function portableSvg(svg: string, prefix: string): string {
	return unrollPatterns(svg)
		.replace(/^[\s\S]*?<svg[^>]*>/, '')
		.replace(/<\/svg>\s*$/, '')
		.replace(/<style[\s\S]*?<\/style>/g, '')
		.replace(/ (?:class|pointer-events|cursor|ecmeta_[a-z_]+)="[^"]*"/g, '')
		.replace(UNSEEN, (tag) => (tag.includes(' stroke="') ? tag : ''))
		.replace(/<text [^>]*>/g, placeWords)
		.replace(/<text ([^>]*) paint-order="stroke"([^>]*>[^<]*<\/text>)/g, partHalo)
		.replace(/(\bid="|url\(#|href="#)(zr[\w-]+)/g, `$1${prefix}-$2`);
}
