import {
	AlignmentType,
	Document,
	Header,
	Packer,
	PageNumber,
	Paragraph,
	TextRun,
	type FileChild,
	type IDocumentDefaultsOptions,
	type ISectionOptions
} from 'docx';
import { TextWatermark } from 'docx/watermarks';
import { messagesIn } from '../../i18n/messages-in';
import { OFFICE_LANGUAGE } from '../charts/paint-chart';
import type { ExportDocument } from '../model';
import { finishDocx } from './finish-docx';
import { joinFlow } from './flow';
import { PAGE, REPORT_FONT, TEXT_TWIPS, WIDE_PAGE, WIDE_TWIPS } from './page';
import { makeParagraphs, PARAGRAPH_STYLES } from './paragraph-kinds';
import { NUMBERING, writeBlocks } from './write-blocks';
import { endBody, writeReportFoot } from './write-report-foot';
import { organisationOf, writeReportHead } from './write-report-head';

/** How a document of Word is written. */
export interface DocxOptions {
	/** A report after Decree 30/2020, or an annex of charts without the state's head. */
	readonly template: 'report' | 'annex';
	/** Whether DỰ THẢO stands behind the text of every page. */
	readonly draft: boolean;
	/** Whether the numbers of each chart follow it as a table. */
	readonly tables: boolean;
}

/** Length in points of the words behind a draft: within the margins, also where they lie across the page. */
const WATERMARK = 400;

const paragraphs = makeParagraphs('styles');

/**
 * Writes a cleaned document (`cleanDocument`) for Word: charts that can be edited with their numbers, real tables, and
 * titles, notes, source and as-of as text. A draft: number, day, signature and seal are never filled in.
 */
export async function writeDocx(document: ExportDocument, options: DocxOptions): Promise<Uint8Array> {
	const { language } = document;
	const isReport = options.template === 'report';
	const blocks = isReport ? endBody(document.blocks) : document.blocks;
	const body = writeBlocks(blocks, {
		language,
		paragraphs,
		width: TEXT_TWIPS,
		landscape: WIDE_TWIPS,
		tables: options.tables,
		numbered: isReport,
		keepLast: isReport
	});
	const head = isReport ? writeReportHead(document) : writeAnnexHead(document);
	const flow = joinFlow([{ isLandscape: false, children: head }, ...body]);
	const foot = (isLandscape: boolean): FileChild =>
		writeReportFoot(document, isLandscape ? WIDE_TWIPS : TEXT_TWIPS);
	const file = new Document({
		title: document.title,
		subject: document.subtitle,
		creator: organisationOf(document).name,
		lastModifiedBy: organisationOf(document).name,
		styles: { default: { document: defaultsIn(document) }, paragraphStyles: [...PARAGRAPH_STYLES] },
		numbering: NUMBERING,
		sections: flow.map(({ isLandscape, children }, at) => ({
			// Sections without a head of their own go on with that before them, and with its numbers.
			...(at === 0 ? writePageHeads(document, options) : {}),
			properties: { titlePage: at === 0, page: isLandscape ? WIDE_PAGE : PAGE },
			children: isReport && at === flow.length - 1 ? [...children, foot(isLandscape)] : children
		}))
	});
	return finishDocx(await Packer.pack(file, 'uint8array'), language);
}

function defaultsIn({ language }: ExportDocument): IDocumentDefaultsOptions {
	return {
		run: {
			font: REPORT_FONT,
			size: 28,
			color: '000000',
			language: { value: OFFICE_LANGUAGE[language], eastAsia: OFFICE_LANGUAGE[language] }
		}
	};
}

function writePageHeads(document: ExportDocument, options: DocxOptions): Pick<ISectionOptions, 'headers'> {
	return {
		headers: {
			first: new Header({ children: [writePageHead(document, options, false)] }),
			default: new Header({ children: [writePageHead(document, options, true)] })
		}
	};
}

/** The number of the page in the middle of the top margin, on no first page; behind it the mark of a draft. */
function writePageHead({ language }: ExportDocument, { draft }: DocxOptions, numbered: boolean): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		children: [
			...(draft
				? [
						new TextWatermark({
							text: messagesIn(language).exportOffice.draft,
							font: REPORT_FONT,
							width: WATERMARK
						})
					]
				: []),
			...(numbered ? [new TextRun({ children: [PageNumber.CURRENT], size: 28 })] : [])
		]
	});
}

/** The title above charts; a figure that is alone in its document says it, and the stamp, itself. */
function writeAnnexHead(document: ExportDocument): readonly FileChild[] {
	const [only, ...others] = document.blocks;
	if (only?.kind === 'figure' && others.length === 0 && only.title === document.title) return [];
	const words = messagesIn(document.language).exportOffice.report;
	return [
		paragraphs.text('title', words.annex),
		paragraphs.text('title', document.title, { run: { allCaps: true } }),
		...(document.subtitle === '' ? [] : [paragraphs.text('subtitle', document.subtitle)]),
		...(document.stamp === '' ? [] : [paragraphs.text('stamp', document.stamp)])
	];
}
