import {
	AlignmentType,
	LineRuleType,
	Paragraph,
	TextRun,
	type IParagraphOptions,
	type IParagraphStyleOptions,
	type IRunOptions
} from 'docx';

/** The paragraphs that documents are made of. */
export type ParagraphKind =
	| 'title'
	| 'heading1'
	| 'heading2'
	| 'heading3'
	| 'body'
	| 'item'
	| 'caption'
	| 'subtitle'
	| 'stamp'
	| 'summary'
	| 'note'
	| 'figure'
	| 'gap'
	| 'cell'
	| 'columnTitle';

interface Kind {
	readonly id: string;
	readonly name: string;
	readonly run: Pick<IRunOptions, 'size' | 'bold' | 'italics' | 'allCaps'>;
	readonly paragraph: NonNullable<IParagraphStyleOptions['paragraph']>;
}

/** Never an exact line height, nor one without a rule: both cut charts and the marks above capitals. */
const line = (twentieths: number, before: number, after: number): object => ({
	spacing: { line: twentieths, lineRule: LineRuleType.AUTO, before, after }
});
const CENTRED = { alignment: AlignmentType.CENTER } as const;

/** Sizes in half points and spaces in twips, after Decree 30/2020 where it says anything. */
const KINDS: Readonly<Record<ParagraphKind, Kind>> = {
	title: {
		id: 'Title',
		name: 'Title',
		run: { size: 28, bold: true },
		paragraph: { ...line(276, 0, 0), ...CENTRED, keepNext: true }
	},
	heading1: {
		id: 'Heading1',
		name: 'heading 1',
		run: { size: 28, bold: true, allCaps: true },
		paragraph: { ...line(276, 240, 120), keepNext: true, outlineLevel: 0 }
	},
	heading2: {
		id: 'Heading2',
		name: 'heading 2',
		run: { size: 28, bold: true },
		paragraph: { ...line(276, 180, 120), keepNext: true, outlineLevel: 1 }
	},
	heading3: {
		id: 'Heading3',
		name: 'heading 3',
		run: { size: 28 },
		paragraph: { ...line(276, 120, 120), keepNext: true, outlineLevel: 2 }
	},
	body: {
		id: 'BodyText',
		name: 'Body Text',
		run: { size: 28 },
		paragraph: { ...line(276, 0, 120), alignment: AlignmentType.JUSTIFIED, indent: { firstLine: 720 } }
	},
	item: {
		id: 'ListParagraph',
		name: 'List Paragraph',
		run: { size: 28 },
		paragraph: { ...line(276, 0, 120), alignment: AlignmentType.JUSTIFIED }
	},
	caption: {
		id: 'Caption',
		name: 'caption',
		run: { size: 26, bold: true },
		paragraph: { ...line(240, 240, 40), ...CENTRED, keepNext: true, keepLines: true }
	},
	subtitle: {
		id: 'FigureSubtitle',
		name: 'Figure Subtitle',
		run: { size: 24, italics: true },
		paragraph: { ...line(240, 0, 60), ...CENTRED, keepNext: true, keepLines: true }
	},
	stamp: {
		id: 'FigureStamp',
		name: 'Figure Stamp',
		run: { size: 20, bold: true, italics: true },
		paragraph: { ...line(240, 0, 60), ...CENTRED, keepNext: true, keepLines: true }
	},
	summary: {
		id: 'FigureSummary',
		name: 'Figure Summary',
		// Stands in the paragraph of the notes, which is in italics.
		run: { size: 24, italics: false },
		paragraph: { ...line(240, 60, 60), keepLines: true }
	},
	note: {
		id: 'FigureNote',
		name: 'Figure Note',
		run: { size: 22, italics: true },
		paragraph: { ...line(240, 40, 160), keepLines: true }
	},
	figure: {
		id: 'Figure',
		name: 'Figure',
		run: {},
		paragraph: { ...line(240, 0, 0), ...CENTRED, keepNext: true }
	},
	gap: { id: 'FigureGap', name: 'Figure Gap', run: { size: 8 }, paragraph: line(240, 0, 120) },
	cell: { id: 'TableText', name: 'Table Text', run: { size: 24 }, paragraph: line(240, 30, 30) },
	columnTitle: {
		id: 'TableTitle',
		name: 'Table Title',
		run: { size: 24, bold: true },
		paragraph: { ...line(240, 40, 40), ...CENTRED }
	}
};

/**
 * Where the look of paragraphs is kept: in `styles` of the document, so that the office can change them all at once, or
 * in each paragraph, for an office's own document, whose styles and font stay untouched.
 */
export type StylePlace = 'styles' | 'paragraphs';

/** The kinds of paragraph as styles of a document. */
export const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = Object.values(KINDS).map((kind) => ({
	id: kind.id,
	name: kind.name,
	basedOn: 'Normal',
	quickFormat: true,
	run: kind.run,
	paragraph: kind.paragraph
}));

/** Makes the paragraphs of a document; `text` may have several lines, `extra` overrules the kind. */
export interface ParagraphMaker {
	readonly place: StylePlace;
	text(
		kind: ParagraphKind,
		text: string,
		extra?: IParagraphOptions & { readonly run?: IRunOptions }
	): Paragraph;
	with(kind: ParagraphKind, children: IParagraphOptions['children'], extra?: IParagraphOptions): Paragraph;
	/** Runs of a kind for `with`: a line break between lines. */
	runs(kind: ParagraphKind, text: string, extra?: IRunOptions): readonly TextRun[];
	/** Runs that look like a kind inside a paragraph of another; the first on a line of its own where `breaks`. */
	inside(kind: ParagraphKind, text: string, breaks: boolean): readonly TextRun[];
}

/** The maker for one place of styles; every text goes through `guard` before it is set. */
export function makeParagraphs(
	place: StylePlace,
	guard: (text: string) => string = (text) => text
): ParagraphMaker {
	const look = (kind: ParagraphKind): IParagraphOptions =>
		place === 'styles' ? { style: KINDS[kind].id } : KINDS[kind].paragraph;
	const runLook = (kind: ParagraphKind): IRunOptions => (place === 'styles' ? {} : KINDS[kind].run);
	const runs = (
		kind: ParagraphKind,
		text: string,
		extra: IRunOptions = {},
		breaks = false
	): readonly TextRun[] =>
		guard(text)
			.split('\n')
			.map((part, at) => {
				const isBroken = breaks || at > 0;
				return new TextRun({ ...runLook(kind), ...extra, text: part, ...(isBroken ? { break: 1 } : {}) });
			});
	const withChildren: ParagraphMaker['with'] = (kind, children, extra = {}) =>
		new Paragraph({ ...look(kind), ...extra, ...(children === undefined ? {} : { children }) });
	return {
		place,
		runs,
		inside: (kind, text, breaks) => runs(kind, text, KINDS[kind].run, breaks),
		with: withChildren,
		text: (kind, text, { run, ...extra } = {}) => withChildren(kind, runs(kind, text, run), extra)
	};
}
