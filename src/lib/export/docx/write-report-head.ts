import { AlignmentType, LineRuleType, Paragraph, TextRun, type FileChild, type IRunOptions } from 'docx';
import { messagesIn } from '../../i18n/messages-in';
import { writeMonth } from '../../i18n/format/write-day';
import type { ExportDocument, Organisation } from '../model';
import { writeGrid, writeRule } from './grid';
import { balanceLines, measureBold } from './measure-text';
import { TEXT_TWIPS, twips } from './page';

/** Width of the right column in millimetres: the state's name at 12 points and three to spare. */
const RIGHT = 92;
/** Parts of a line's length that a rule below it has (decree: a third to a half). */
const ORGAN_RULE = 0.42;
const TITLE_RULE = 0.4;

const EMPTY: Organisation = {
	parent: '',
	name: '',
	place: '',
	symbol: '',
	addressees: [],
	post: [],
	signatory: '',
	recipients: []
};

/** The office of a document; blank where it names none. */
export function organisationOf({ organisation }: ExportDocument): Organisation {
	return organisation ?? EMPTY;
}

/** A centred line. Sizes in points, spaces in twips. */
function centred(text: string, size: number, run: IRunOptions = {}, before = 0, after = 0): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		spacing: { before, after, line: 240, lineRule: LineRuleType.AUTO },
		children: [new TextRun({ ...run, text, size: size * 2 })]
	});
}

/**
 * The head of a report after Decree 30/2020: state and motto, parent and office, number, place and date, BÁO CÁO with its
 * abstract, and whom it is for. Number and day are left blank: they are given when it is signed.
 */
export function writeReportHead(document: ExportDocument): readonly FileChild[] {
	const words = messagesIn(document.language).exportOffice.report;
	const office = organisationOf(document);
	const right = twips(RIGHT);
	const left = TEXT_TWIPS - right;
	const [year = '', month = ''] = document.madeOn.split('-');
	const place = office.place || words.blank;
	const shownMonth = document.language === 'vi' ? writeMonth(month) : String(Number(month));
	return [
		writeGrid(
			[left, right],
			[
				[writeOffice(office, words.blank, left), writeState(words, right)],
				[
					[centred(words.number(office.symbol || words.blankSymbol), 13, {}, 120)],
					[centred(words.date(place, shownMonth, year), 13, { italics: true }, 120)]
				]
			]
		),
		...writeTitle(document, words.name),
		...writeAddressees(office.addressees, words)
	];
}

function writeOffice({ parent, name }: Organisation, blank: string, width: number): readonly Paragraph[] {
	const lines = (text: string): readonly string[] => balanceLines(text.toLocaleUpperCase('vi'), 12, width);
	const names = lines(name || blank);
	const last = names.at(-1) ?? '';
	return [
		...(parent === '' ? [] : lines(parent).map((line) => centred(line, 12))),
		...names.map((line) => centred(line, 12, { bold: true })),
		writeRule(ORGAN_RULE * measureBold(last, 12), width)
	];
}

function writeState(
	words: { readonly state: string; readonly motto: string },
	width: number
): readonly Paragraph[] {
	return [
		centred(words.state, 12, { bold: true }),
		centred(words.motto, 13, { bold: true }),
		writeRule(measureBold(words.motto, 13), width)
	];
}

function writeTitle({ title, subtitle, stamp }: ExportDocument, name: string): readonly Paragraph[] {
	const lines = [title, subtitle].filter((text) => text !== '').flatMap((text) => text.split('\n'));
	const longest = Math.min(TEXT_TWIPS * 0.8, Math.max(...lines.map((line) => measureBold(line, 14)), 0));
	return [
		centred(name, 14, { bold: true }, 360),
		...lines.map((line) => centred(line, 14, { bold: true })),
		writeRule(TITLE_RULE * longest, TEXT_TWIPS),
		...(stamp === '' ? [] : [centred(stamp, 13, { bold: true, italics: true }, 120)])
	];
}

/** One addressee on the line of *Kính gửi*; more below one another behind dashes. */
function writeAddressees(
	addressees: readonly string[],
	words: { readonly to: string; readonly blank: string }
): readonly Paragraph[] {
	const [only] = addressees;
	if (addressees.length <= 1) return [centred(`${words.to} ${only ?? words.blank}`, 14, {}, 240, 240)];
	const line = (text: string, isLast: boolean, isFirst: boolean): Paragraph =>
		new Paragraph({
			indent: { left: twips(isFirst ? 30 : 53) },
			spacing: { before: isFirst ? 240 : 0, after: isLast ? 240 : 0, line: 240, lineRule: LineRuleType.AUTO },
			children: [new TextRun({ text, size: 28 })]
		});
	return [
		line(words.to, false, true),
		...addressees.map((name, at) => {
			const isLast = at === addressees.length - 1;
			return line(`- ${name}${isLast ? '.' : ';'}`, isLast, false);
		})
	];
}
