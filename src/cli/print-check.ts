import type { Figure } from '../lib/domain/figure';
import type { Finding } from '../lib/domain/finding';
import type { FileStatus } from '../lib/domain/reading';
import type { Understanding } from '../lib/domain/understanding';
import { explainFinding } from '../lib/i18n/format/explain-finding';
import type { Reference } from '../lib/reference/reference';
import type { CheckedFile } from './check-files';
import { words } from './check-words';

/** Characters that would move the terminal's cursor or turn its text. */
const UNPRINTABLE =
	/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

function statusOf({ reading, findings }: CheckedFile): FileStatus {
	return reading.status === 'accept' && findings.some(({ level }) => level !== 'info')
		? 'warn'
		: reading.status;
}

function writeFinding(finding: Finding) {
	const { code, level, line, column, value } = finding;
	const { message, advice } = explainFinding(finding, 'vi');
	return { code, level, line, column, value, message: `${message} ${advice}` };
}

function writeFigure(figure: Figure, reference: Reference) {
	const { period, quantity } = figure;
	return {
		line: figure.provenance.line,
		province: reference.places.get(figure.province).nameVi,
		locality: figure.locality,
		indicator: figure.indicator,
		topics: figure.topics,
		channel: figure.channels.length === 0 ? null : figure.channels.join(';'),
		body: figure.bodyText === '' ? null : figure.bodyText,
		kind: figure.kind,
		period: { start: period.start, end: period.end, type: period.type, label: period.label },
		quantity: {
			low: quantity.low,
			high: quantity.high,
			flags: quantity.flags,
			per: quantity.per,
			text: quantity.text
		},
		report: figure.report,
		...(figure.provenance.column !== undefined && { column: figure.provenance.column }),
		...(figure.provenance.edits !== undefined && { edits: figure.provenance.edits })
	};
}

/** How the file was understood, so that a mapping can be written without the screen. */
function writeUnderstanding(understanding: Understanding) {
	const { headerLines, columns, missing, constants, crosstab, names, namesOver } = understanding;
	return {
		header_lines: headerLines,
		columns: columns.map(({ column, is, reason, applied }) => ({ ...column, is, reason, applied })),
		missing,
		constants,
		crosstab: crosstab === null ? null : { state: crosstab.state, ...crosstab.decision },
		numbers: understanding.numbers.map(({ column, style, byHand, ask }) => ({
			...column,
			style,
			by_hand: byHand,
			ask
		})),
		dates: understanding.dates.map(({ column, order, byHand, ask }) => ({
			...column,
			order,
			by_hand: byHand,
			ask
		})),
		names,
		names_over: namesOver
	};
}

/** What a person can do about a file that lacks columns, and about names nobody knows. */
function tellUnderstanding({ missing, columns, constants, names, namesOver }: Understanding): string[] {
	const proposals = columns.flatMap(({ column, is, applied }) =>
		!applied && is.kind === 'column' ? [words.proposal(column.header, is.name)] : []
	);
	const told =
		missing.length === 0
			? []
			: [
					words.missing(missing),
					...proposals,
					...constants.map(({ column, text, line }) => words.constant(column, text, line))
				];
	const queue = names.map(({ written, suggestions }) =>
		words.suggestions(
			written,
			suggestions.map(({ code, name }) => `${name} (${code})`)
		)
	);
	const asked =
		names.length === 0 ? [] : [words.names(names.length + namesOver), ...queue.map((one) => `  ${one}`)];
	return [...told, ...asked].map((line) => `  ${line}`);
}

/** The checker's answer as JSON, in the shape the import format promises. */
export function writeJson(files: readonly CheckedFile[], reference: Reference): string {
	const answer = files.map((file) => {
		const { reading, findings, figures } = file;
		const { read, accepted, held, setAside } = reading.rows;
		return {
			file: reading.file,
			status: statusOf(file),
			kind: reading.kind,
			encoding: reading.encoding,
			delimiter: reading.delimiter,
			rows: { read, accepted, held, set_aside: setAside },
			findings: findings.map(writeFinding),
			figures: figures.map((figure) => writeFigure(figure, reference)),
			...(reading.understanding !== null && { understanding: writeUnderstanding(reading.understanding) })
		};
	});
	return JSON.stringify({ files: answer }, null, '\t');
}

/** The checker's answer for a person to read, in Vietnamese. */
export function writeText(files: readonly CheckedFile[]): string {
	const lines = files.flatMap((file) => {
		const { reading, findings } = file;
		const told = findings.flatMap((finding) => {
			const { title, message, advice } = explainFinding(finding, 'vi');
			const where = words.where(finding.line, finding.column);
			return [`  [${words.level[finding.level]}] ${where}: ${title}. ${message}`, `      → ${advice}`];
		});
		const format = [reading.encoding, reading.delimiter === '\t' ? 'tab' : reading.delimiter].filter(Boolean);
		return [
			`${reading.file}: ${words.status[statusOf(file)]}`,
			...(reading.status === 'reject' ? [] : [`  ${words.kind[reading.kind]} (${format.join(' ')})`]),
			...(reading.status === 'reject' ? [] : [`  ${words.rows(reading.rows)}`]),
			...(reading.understanding === null ? [] : tellUnderstanding(reading.understanding)),
			...told,
			''
		];
	});
	return lines
		.join('\n')
		.replace(UNPRINTABLE, (character) => `\\u{${character.charCodeAt(0).toString(16).padStart(4, '0')}}`);
}
