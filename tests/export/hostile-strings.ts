import { readFileSync } from 'node:fs';
import { CORPORA, hasCorpora } from '../ingest/corpus';

/** Payloads against spreadsheets and against whoever shows text as markup; none where the corpora are absent. */
export function hostileStrings(): readonly string[] {
	if (!hasCorpora) return [];
	const formulas = readFileSync(`${CORPORA}/csv-injection/Intruder/csv-payload.txt`, 'utf8').split(/\r?\n/);
	const markup = JSON.parse(readFileSync(`${CORPORA}/xss-dompurify/payloads.json`, 'utf8')) as {
		payload: string;
	}[];
	return [...formulas, ...markup.map(({ payload }) => payload)].filter((text) => text.trim() !== '');
}

/** Texts that a spreadsheet would run or misread, kept here so that they are always tried. */
export const FORMULAS: readonly string[] = [
	'=HYPERLINK("http://x";"y")',
	"=cmd|' /C calc'!A0",
	'+84 912 345 678',
	'-2+3',
	'@SUM(1+9)',
	'\t=1+1',
	'\u200B=1+1',
	'\uFEFF=1+1',
	'  =1+1',
	'＝1+1',
	'\n@A1',
	'x;=HYPERLINK("http://x");y',
	'x,=HYPERLINK("http://x"),y',
	"x\t+cmd|'/C calc'!A0\ty",
	'"=1+1"',
	"'=1+1",
	'_x0041_',
	'_x005F_x0041_',
	'sep=;',
	'<b>&amp;</b>'
];
