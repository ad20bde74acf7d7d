import { AlignmentType, LineRuleType, Paragraph, TextRun, type FileChild } from 'docx';
import { messagesIn } from '../../i18n/messages-in';
import type { ExportBlock, ExportDocument } from '../model';
import { writeGrid } from './grid';
import { twips } from './page';
import { END_OF_TEXT } from './write-blocks';
import { organisationOf } from './write-report-head';

/** Height left for the signature and the seal, which are never put in. */
const SIGNATURE = 25;

function line(
	text: string,
	size: number,
	run: { bold?: boolean; italics?: boolean },
	isCentred: boolean,
	before = 0
): Paragraph {
	return new Paragraph({
		alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
		spacing: { line: 240, lineRule: LineRuleType.AUTO, before, after: 0 },
		children: [new TextRun({ ...run, text, size: size * 2 })]
	});
}

/** Ends a recipient as the decree does: `;` after each, `.` after the last. */
function endRecipient(name: string, isLast: boolean): string {
	return `- ${name.replace(/[;.]\s*$/u, '')}${isLast ? '.' : ';'}`;
}

/**
 * Recipients at the left, post and name of who signs at the right, with room for the signature; never parted, as wide as
 * the text (twips).
 */
export function writeReportFoot(document: ExportDocument, width: number): FileChild {
	const words = messagesIn(document.language).exportOffice.report;
	const { recipients, post, signatory } = organisationOf(document);
	const left = Math.floor(width / 2);
	const names = recipients.length === 0 ? [words.blank] : recipients;
	const gap = new Paragraph({
		spacing: { line: twips(SIGNATURE), lineRule: LineRuleType.AT_LEAST },
		children: []
	});
	return writeGrid(
		[left, width - left],
		[
			[
				[
					line(words.recipients, 12, { bold: true, italics: true }, false, 160),
					...names.map((name, at) => line(endRecipient(name, at === names.length - 1), 11, {}, false))
				],
				[
					...(post.length === 0 ? [words.blank] : post).map((text, at) =>
						line(text.toLocaleUpperCase('vi'), 14, { bold: true }, true, at === 0 ? 160 : 0)
					),
					gap,
					line(signatory, 14, { bold: true }, true)
				]
			]
		]
	);
}

/** The blocks with the last text ended by `./.`, as the body of a report ends; after a figure on a line of its own. */
export function endBody(blocks: readonly ExportBlock[]): readonly ExportBlock[] {
	const end = (text: string): string => `${text.replace(/[\s.;]+$/u, '')}${END_OF_TEXT}`;
	const last = blocks.at(-1);
	if (last === undefined) return blocks;
	if (last.kind === 'figure' || last.kind === 'heading') {
		return [...blocks, { kind: 'paragraph', text: END_OF_TEXT }];
	}
	const before = blocks.slice(0, -1);
	if (last.kind === 'paragraph') return [...before, { ...last, text: end(last.text) }];
	return [...before, { ...last, items: [...last.items.slice(0, -1), ...last.items.slice(-1).map(end)] }];
}
