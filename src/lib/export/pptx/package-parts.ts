import { escapeMarkup } from '../../domain/escape-markup';
import type { ExportDocument } from '../model';
import { NOTES } from './master-parts';
import { NAMESPACES, XML_HEAD } from './sheet-xml';
import { SLIDE } from './slide-look';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CORE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** A relation to be written; `type` is the last part of the address that Office names it by. */
export interface PartRelation {
	readonly id: string;
	readonly type: string;
	readonly target: string;
}

/** The relations of a part. */
export function relationsXml(relations: readonly PartRelation[]): string {
	const entries = relations.map(({ id, type, target }) => {
		const address = type === 'core-properties' ? CORE : `${OFFICE}/${type}`;
		return `<Relationship Id="${id}" Type="${address}" Target="${target}"/>`;
	});
	return `${XML_HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** What each part of the package is, by the folder or name of its path; the first that matches counts. */
const CONTENT_TYPES: readonly (readonly [RegExp, string])[] = [
	[/^ppt\/presentation\.xml$/, 'presentationml.presentation.main+xml'],
	[/^ppt\/slideMasters\/\w+\.xml$/, 'presentationml.slideMaster+xml'],
	[/^ppt\/slideLayouts\/\w+\.xml$/, 'presentationml.slideLayout+xml'],
	[/^ppt\/slides\/\w+\.xml$/, 'presentationml.slide+xml'],
	[/^ppt\/notesMasters\/\w+\.xml$/, 'presentationml.notesMaster+xml'],
	[/^ppt\/notesSlides\/\w+\.xml$/, 'presentationml.notesSlide+xml'],
	[/^ppt\/theme\/\w+\.xml$/, 'theme+xml'],
	[/^ppt\/charts\/\w+\.xml$/, 'drawingml.chart+xml'],
	[/^docProps\/app\.xml$/, 'extended-properties+xml']
];
const DEFAULTS = [
	['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
	['xml', 'application/xml'],
	['png', 'image/png'],
	['svg', 'image/svg+xml'],
	['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']
];

/** The list of what the parts at these paths are. */
export function contentTypesXml(paths: readonly string[]): string {
	const defaults = DEFAULTS.map(([name, type]) => `<Default Extension="${name}" ContentType="${type}"/>`);
	const overrides = paths.flatMap((path) => {
		const type =
			path === 'docProps/core.xml'
				? 'application/vnd.openxmlformats-package.core-properties+xml'
				: CONTENT_TYPES.find(([pattern]) => pattern.test(path))?.[1];
		if (type === undefined) return [];
		const full = type.startsWith('application/')
			? type
			: `application/vnd.openxmlformats-officedocument.${type}`;
		return [`<Override PartName="/${path}" ContentType="${full}"/>`];
	});
	return `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
}

/** The presentation: its size and the order of its slides, whose relations are `rIdSlide1` and on. */
export function presentationXml(slides: number): string {
	const ids = Array.from(
		{ length: slides },
		(_, at) => `<p:sldId id="${256 + at}" r:id="rIdSlide${at + 1}"/>`
	);
	return (
		`${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rIdMaster"/></p:sldMasterIdLst>` +
		`<p:notesMasterIdLst><p:notesMasterId r:id="rIdNotes"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst>` +
		`<p:sldSz cx="${SLIDE.width}" cy="${SLIDE.height}"/><p:notesSz cx="${NOTES.size.width}" cy="${NOTES.size.height}"/></p:presentation>`
	);
}

/** Title, author and day of the deck. */
export function coreXml({ title, subtitle, madeOn, organisation, language }: ExportDocument): string {
	const author = escapeMarkup(organisation?.name ?? '');
	const day = `${madeOn}T00:00:00Z`;
	return (
		`${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
		'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
		'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
		`<dc:title>${escapeMarkup(title)}</dc:title><dc:subject>${escapeMarkup(subtitle)}</dc:subject><dc:creator>${author}</dc:creator>` +
		`<cp:lastModifiedBy>${author}</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>` +
		`<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified><dc:language>${language}</dc:language></cp:coreProperties>`
	);
}

/** The program that made the deck, as Office reads it. */
export const APP_XML = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office PowerPoint</Application></Properties>`;
