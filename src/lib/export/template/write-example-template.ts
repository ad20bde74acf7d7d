import { AlignmentType, Document, Header, LineRuleType, Packer, Paragraph, TextRun } from 'docx';
import type { Language } from '../../i18n/messages';
import { messagesIn } from '../../i18n/messages-in';
import { OFFICE_LANGUAGE } from '../charts/paint-chart';
import { PAGE, REPORT_FONT } from '../docx/page';

const BODY_SIZE = 28;
const SMALL_SIZE = 22;

/**
 * A document of Word with the placeholders of a whole briefing, in the words of a language: to be filled in as it is, or
 * made into an office's own.
 */
export async function writeExampleTemplate(language: Language): Promise<Uint8Array> {
	const { places, example } = messagesIn(language).exportTemplate;
	const put = ({ name }: { readonly name: string }): string => `{{${name}}}`;
	const file = new Document({
		title: messagesIn(language).exportTemplate.guide.exampleFile,
		creator: '',
		lastModifiedBy: '',
		styles: {
			default: {
				document: {
					run: {
						font: REPORT_FONT,
						size: BODY_SIZE,
						language: { value: OFFICE_LANGUAGE[language], eastAsia: OFFICE_LANGUAGE[language] }
					}
				}
			}
		},
		sections: [
			{
				properties: { page: PAGE },
				headers: {
					default: new Header({ children: [line(put(places.title), { size: SMALL_SIZE, italics: true })] })
				},
				children: [
					line(put(places.parent), {}),
					line(put(places.office), { bold: true }),
					line(example.date(put(places.location), put(places.madeOn)), { italics: true }, 120, 'right'),
					line(put(places.title), { bold: true, size: 32 }, 360, 'center'),
					line(put(places.stamp), { bold: true, italics: true, size: SMALL_SIZE }, 60, 'center'),
					line(put(places.content), {}, 240)
				]
			}
		]
	});
	return Packer.pack(file, 'uint8array');
}

/** A line of the example; space before it in twips. */
function line(
	text: string,
	run: { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number },
	before = 0,
	alignment: (typeof AlignmentType)['LEFT' | 'RIGHT' | 'CENTER'] = AlignmentType.LEFT
): Paragraph {
	return new Paragraph({
		alignment,
		spacing: { before, after: 60, line: 276, lineRule: LineRuleType.AUTO },
		children: [new TextRun({ ...run, text })]
	});
}
