import type { CellStyle } from 'hucre/xlsx';

type Font = NonNullable<CellStyle['font']>;

/** The font of every cell: that of official documents (Decree 30/2020), which each machine in an office has. */
export const SHEET_FONT: Font = { name: 'Times New Roman', size: 12 };

const wrapped = { wrapText: true, vertical: 'top' } as const;
const line = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;
const box = { top: line, right: line, bottom: line, left: line };
const font = (more: Font): Font => ({ ...SHEET_FONT, ...more });

/** How the cells of a workbook look, by what they are. */
export const STYLES = {
	title: { font: font({ bold: true, size: 15 }), alignment: wrapped },
	subtitle: { font: font({ italic: true }), alignment: wrapped },
	/** That some of it is made up: not to be overlooked, and told by words, not by colour alone. */
	stamp: { font: font({ bold: true, color: { rgb: '9C2A00' } }), alignment: wrapped },
	heading: {
		font: font({ bold: true }),
		fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EEF2' } },
		border: box,
		alignment: { wrapText: true, vertical: 'center' }
	},
	numberHeading: {
		font: font({ bold: true }),
		fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EEF2' } },
		border: box,
		alignment: { wrapText: true, vertical: 'center', horizontal: 'right', indent: 1 }
	},
	text: { font: SHEET_FONT, border: box, alignment: wrapped },
	number: { font: SHEET_FONT, border: box, alignment: { vertical: 'top', horizontal: 'right', indent: 1 } },
	/** Words where a number was asked for. */
	words: {
		font: font({ italic: true }),
		border: box,
		alignment: { wrapText: true, vertical: 'top', horizontal: 'right', indent: 1 }
	},
	note: { font: font({ size: 11 }), alignment: wrapped },
	label: { font: font({ bold: true }), alignment: wrapped },
	plain: { font: SHEET_FONT, alignment: wrapped },
	/** The head of what is told of a sheet, which leads there. */
	headingLink: {
		font: font({ bold: true, underline: true, color: { rgb: '0563C1' } }),
		fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9EEF2' } },
		border: box,
		alignment: { wrapText: true, vertical: 'center' }
	}
} as const satisfies Record<string, CellStyle>;
