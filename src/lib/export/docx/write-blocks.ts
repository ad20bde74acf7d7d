import {
	AlignmentType,
	LevelFormat,
	type FileChild,
	type ILevelsOptions,
	type INumberingOptions
} from 'docx';
import type { ExportBlock, ExportText } from '../model';
import { numberFigures } from '../number-figures';
import { joinFlow, type FlowPart } from './flow';
import type { ParagraphKind } from './paragraph-kinds';
import { writeFigure, type FigureSetting } from './write-figure';

/** What blocks are written with; `numbered` sets I., 1. and a) before headings that bring no number of their own. */
export interface BlockSetting extends FigureSetting {
	readonly numbered: boolean;
	/** Whether the last line stays with what follows the blocks, so that a signature never stands alone on a page. */
	readonly keepLast: boolean;
}

/** What ends the text of a report. */
export const END_OF_TEXT = './.';

const HEADINGS = 'headings';
const DASHES = 'dashes';
const NUMBERS = 'numbers';
const HEADING_KINDS: readonly ParagraphKind[] = ['heading1', 'heading2', 'heading3'];
/** A heading that has its number already: `I. `, `2.1 `, `a) `. */
const HAS_NUMBER = /^\s*(?:[IVXLC]+[.)]|\d+(?:\.\d+)*[.)]?|[a-zđ][.)])\s/u;

const HANGING: Pick<ILevelsOptions, 'alignment' | 'style'> = {
	alignment: AlignmentType.LEFT,
	style: { paragraph: { indent: { left: 1004, hanging: 284 } } }
};

/** Numbers of headings and marks of lists as Word's own, so that they go on when something is put between. */
export const NUMBERING: INumberingOptions = {
	config: [
		{
			reference: HEADINGS,
			levels: [
				{ level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.', suffix: 'space' },
				{ level: 1, format: LevelFormat.DECIMAL, text: '%2.', suffix: 'space' },
				{ level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)', suffix: 'space' }
			]
		},
		{ reference: DASHES, levels: [{ level: 0, format: LevelFormat.BULLET, text: '-', ...HANGING }] },
		{ reference: NUMBERS, levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', ...HANGING }] }
	]
};

/** The blocks of a document in order, by the kind of page they stand on; every ordered list begins at 1. */
export function writeBlocks(blocks: readonly ExportBlock[], setting: BlockSetting): readonly FlowPart[] {
	const numbers = numberFigures(blocks);
	const kept = setting.keepLast ? firstKept(blocks) : blocks.length;
	const parts: FlowPart[] = [];
	for (const [at, block] of blocks.entries()) {
		const keepLast = at >= kept;
		if (block.kind === 'figure') {
			parts.push(...writeFigure(block, numbers.get(block) ?? 1, setting, keepLast));
			continue;
		}
		// A page is not turned for the sign that ends the text.
		const isLandscape = isEndOfText(block) && parts.at(-1)?.isLandscape === true;
		parts.push({ isLandscape, children: writeText(block, at, { ...setting, keepLast }) });
	}
	return joinFlow(parts);
}

function isEndOfText(block: ExportBlock | undefined): boolean {
	return block?.kind === 'paragraph' && block.text === END_OF_TEXT;
}

/** From which block on all ends stay with what follows: the last, or that before a line that only ends the text. */
function firstKept(blocks: readonly ExportBlock[]): number {
	return blocks.length - (isEndOfText(blocks.at(-1)) ? 2 : 1);
}

function writeText(block: ExportText, at: number, setting: BlockSetting): readonly FileChild[] {
	const { paragraphs, numbered, keepLast } = setting;
	const keep = (line: number, lines: readonly string[]): object =>
		keepLast && line === lines.length - 1 ? { keepNext: true } : {};
	switch (block.kind) {
		case 'heading': {
			const kind = HEADING_KINDS[block.level - 1] ?? 'heading3';
			const isNumbered = numbered && !HAS_NUMBER.test(block.text);
			const numbering = { reference: HEADINGS, level: block.level - 1 };
			return [paragraphs.text(kind, block.text, isNumbered ? { numbering } : {})];
		}
		case 'paragraph':
			return block.text
				.split('\n')
				.filter((text) => text.trim() !== '')
				.map((text, line, lines) => paragraphs.text('body', text, keep(line, lines)));
		case 'list': {
			const numbering = { reference: block.ordered ? NUMBERS : DASHES, level: 0, instance: at };
			return block.items.map((item, line, items) =>
				paragraphs.text('item', item, { numbering, ...keep(line, items) })
			);
		}
	}
}
