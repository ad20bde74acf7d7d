import { escapeMarkup } from '../../domain/escape-markup';

/** The first line of every part. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of a part of a deck: drawings, relations, presentations. */
export const NAMESPACES =
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
	'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

interface SheetOptions {
	readonly attributes?: string;
	readonly name?: string;
	/** XML before the shapes and after them. */
	readonly before?: string;
	readonly after?: string;
}

/** A slide, layout, master or page of notes with its shapes. */
export function sheetXml(root: string, shapes: string, options: SheetOptions): string {
	const { attributes = '', name, before = '', after = '' } = options;
	const title = name === undefined ? '' : ` name="${escapeMarkup(name)}"`;
	const group =
		'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
		'<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
	return `<${root} ${NAMESPACES}${attributes}><p:cSld${title}>${before}<p:spTree>${group}${shapes}</p:spTree></p:cSld>${after}</${root}>`;
}
