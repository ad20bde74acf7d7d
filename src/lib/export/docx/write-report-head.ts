import { AlignmentType, LineRuleType, Paragraph, TextRun, type FileChild, type IRunOptions } from 'docx';
import { messagesIn } from '../../i18n/messages-in';
import { writeMonth } from '../../i18n/format/write-day';
import type { ExportDocument, Organisation, OrganisationForm } from '../model';
import { writeGrid, writeRule } from './grid';
import { balanceLines, measureBold, measureRegular } from './measure-text';
import { TEXT_TWIPS, twips } from './page';

/** Width of the right column in millimetres: the state's name at 12 points and three to spare. */
const RIGHT = 92;
/** Points of what the two forms set differently, after Decree 30/2020 and Guide 36-HD/VPTW. */
const SIZES: Readonly<Record<OrganisationForm, FormSizes>> = {
	state: { office: 12, number: 13, date: 13, name: 14, abstract: 14 },
	party: { office: 14, number: 14, date: 14, name: 16, abstract: 14 }
};
const PARTY_NAME = 15;
/** Parts of a line's length that a rule below it has (decree: a third to a half). */
const ORGAN_RULE = 0.42;
const TITLE_RULE = 0.4;
/** Where *Kính gửi* begins above several addressees, in millimetres, and the width of the dash before each, in twips. */
const TO_INDENT = 30;
const DASH = 163;

interface FormSizes {
	readonly office: number;
	readonly number: number;
	readonly date: number;
	readonly name: number;
	readonly abstract: number;
}

const EMPTY: Organisation = {
	form: 'state',
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
 * abstract, and whom it is for; of a Party office the Party's name in place of the state's, and a star below the office.
 * Number and day are left blank: they are given when it is signed.
 */
export function writeReportHead(document: ExportDocument): readonly FileChild[] {
	const words = messagesIn(document.language).exportOffice.report;
	const office = organisationOf(document);
	const sizes = SIZES[office.form];
	const right = twips(RIGHT);
	const left = TEXT_TWIPS - right;
	const [year = '', month = ''] = document.madeOn.split('-');
	const place = office.place || words.blank;
	const shownMonth = document.language === 'vi' ? writeMonth(month) : nameMonth(document.madeOn);
	const own = office.form === 'party' ? words.party : words;
	return [
		writeGrid(
			[left, right],
			[
				[writeOffice(office, words.blank, left), writeState(office.form, words, right)],
				[
					[centred(own.number(office.symbol || own.blankSymbol), sizes.number, {}, 120)],
					[centred(words.date(place, shownMonth, year), sizes.date, { italics: true }, 120)]
				]
			]
		),
		...writeTitle(document, words.name, sizes),
		...writeAddressees(office.addressees, words)
	];
}

function nameMonth(day: string): string {
	return new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(new Date(day));
}

function writeOffice(
	{ parent, name, form }: Organisation,
	blank: string,
	width: number
): readonly Paragraph[] {
	const size = SIZES[form].office;
	const lines = (text: string): readonly string[] => balanceLines(text.toLocaleUpperCase('vi'), size, width);
	const names = lines(name || blank);
	const last = names.at(-1) ?? '';
	return [
		...(parent === '' ? [] : lines(parent).map((line) => centred(line, size))),
		...names.map((line) => centred(line, size, { bold: true })),
		form === 'party' ? centred('*', size) : writeRule(ORGAN_RULE * measureBold(last, size), width)
	];
}

function writeState(
	form: OrganisationForm,
	words: { readonly state: string; readonly motto: string; readonly party: { readonly name: string } },
	width: number
): readonly Paragraph[] {
	if (form === 'party') {
		return [
			centred(words.party.name, PARTY_NAME, { bold: true }),
			writeRule(measureBold(words.party.name, PARTY_NAME), width)
		];
	}
	return [
		centred(words.state, 12, { bold: true }),
		centred(words.motto, 13, { bold: true }),
		writeRule(measureBold(words.motto, 13), width)
	];
}

function writeTitle(
	{ title, subtitle, stamp }: ExportDocument,
	name: string,
	sizes: FormSizes
): readonly Paragraph[] {
	const lines = [title, subtitle].filter((text) => text !== '').flatMap((text) => text.split('\n'));
	const lengths = lines.map((line) => measureBold(line, sizes.abstract));
	const longest = Math.min(TEXT_TWIPS * 0.8, Math.max(...lengths, 0));
	return [
		centred(name, sizes.name, { bold: true }, 360),
		...lines.map((line) => centred(line, sizes.abstract, { bold: true })),
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
	const start = twips(TO_INDENT);
	const colon = start + Math.round(measureRegular(words.to, 14));
	const line = (text: string, isLast: boolean, isFirst: boolean): Paragraph =>
		new Paragraph({
			indent: isFirst ? { left: start } : { left: colon + DASH, hanging: DASH },
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
