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

/** The big list of naughty strings, each once; none where the corpora are absent. */
export function naughtyStrings(): readonly string[] {
	if (!hasCorpora) return [];
	const all = JSON.parse(readFileSync(`${CORPORA}/naughty-strings/blns.json`, 'utf8')) as string[];
	return [...new Set(all)];
}

/** Texts against readers of markup, XML, templates, fields and names, kept here so that they are always tried. */
export const TRICKS: readonly string[] = [
	'<script>window.ran = true</script>',
	'<img src=x onerror="window.ran = true">',
	'"><svg onload=alert(1)>',
	"' onfocus='alert(1)' autofocus='",
	'</text><script>1</script><text>',
	']]><!-- --><?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///c:/a">]>&b;',
	'&#0;&#x1;&amp;&nbsp;&lt;b&gt;',
	'javascript:alert(1)',
	'{{Tiêu đề}} {{{Nội dung}}} {b} {@x} {a|b}',
	"$& $1 $` $' %s %n",
	'INCLUDETEXT "c:\\a" \\* MERGEFORMAT',
	'DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"',
	'../../a.xml',
	'__proto__',
	'constructor',
	'toString',
	'a\u0000b\u0001c\u0008d\u000Be\u001Ff\u007Fg\u0085h\u009Fi',
	'nửa \uD83D cặp \uDE00 rời',
	'\uFFFE\uFFFF',
	'\u202Efdp.exe \u2066a\u2069 \u200Fb',
	'Hà\u200B\u2060\uFEFF Nội',
	'Đa\u0306\u0301k Nông'.normalize('NFD'),
	`${'Z'}${'\u0301'.repeat(200)}`,
	'dài '.repeat(300),
	' đầu và cuối '
];
