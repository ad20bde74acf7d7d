import type { Finding, FindingLevel } from '../domain/finding';
import type { FileReading, HeldRow } from '../domain/reading';
import type { ExportTable } from '../export/model';
import { explainFinding } from '../i18n/format/explain-finding';
import { KINDS } from '../ingest/columns';
import { headerOf } from '../ingest/template';
import { numberCell, textCell } from './cells';
import type { Ground } from './ground';
import { tabulateRows } from './table';

const LEVELS: readonly FindingLevel[] = ['error', 'warning', 'info'];

/** What was found in the files, across files and between figures: as the screen lists it, the gravest first. */
export function tabulateFindings(ground: Ground): ExportTable {
	const { takeout, joined, reconciled, messages, language } = ground;
	const words = messages.shell.findings;
	const readings = takeout.files.map(({ reading }) => reading);
	const byFile = new Map(readings.map((reading) => [reading.file, reading]));
	const findings = [
		...readings.flatMap((reading) => reading.findings),
		...joined.findings,
		...reconciled.findings
	];
	const rows = findings
		.map((finding) => ({ ...finding, ...explainFinding(finding, language), raw: finding }))
		.sort((one, other) => LEVELS.indexOf(one.level) - LEVELS.indexOf(other.level));
	return tabulateRows<(typeof rows)[number]>(rows, [
		[words.level, ({ level }) => textCell(words.levels[level])],
		[words.code, ({ title }) => textCell(title)],
		[words.file, ({ file }) => textCell(file)],
		[words.line, ({ line }) => numberCell(line, language), 'numeric'],
		[words.column, ({ raw }) => textCell(nameColumn(raw, byFile.get(raw.file), ground))],
		[words.value, ({ value }) => textCell(value)],
		[words.message, ({ message }) => textCell(message)],
		[ground.words.advice, ({ advice }) => textCell(advice)]
	]);
}

/** A column that the file has keeps its own header; one that it lacks is named as people head it. */
function nameColumn({ column }: Finding, reading: FileReading | undefined, { language }: Ground): string {
	if (column === null || reading === undefined || reading.header.includes(column)) return column ?? '';
	const kind = reading.understanding?.kind ?? 'activities';
	const known = KINDS.find((one) => one.kind === kind)?.columns.find(({ name }) => name === column);
	return known === undefined ? column : headerOf(known, language);
}

/** The rows that were not loaded, as they were read, each cell under its header. */
export function tabulateHeld(ground: Ground): ExportTable {
	const { messages, language } = ground;
	const words = messages.data.held;
	const rows = ground.takeout.files.flatMap(({ reading }) =>
		reading.heldRows.map((row) => ({ ...row, reading }))
	);
	return tabulateRows<(typeof rows)[number]>(rows, [
		[words.file, ({ reading }) => textCell(reading.file)],
		[words.line, ({ line }) => numberCell(line, language), 'numeric'],
		[words.fate, ({ fate }) => textCell(words.fates[fate])],
		[words.reasons, (row) => textCell(reasonsOf(row, ground))],
		[words.cells, (row) => textCell(cellsOf(row))]
	]);
}

function reasonsOf(
	{ line, codes, reading }: HeldRow & { readonly reading: FileReading },
	{ language }: Ground
): string {
	const found = reading.findings.filter((finding) => finding.line === line && codes.includes(finding.code));
	return [...new Set(found.map((finding) => explainFinding(finding, language).title))].join('; ');
}

function cellsOf({ cells, column, reading }: HeldRow & { readonly reading: FileReading }): string {
	const named = cells.map((cell, at) => [reading.header[at] ?? '', cell] as const);
	const shown = named.filter(([header, cell]) => cell !== '' && (column === null || header !== ''));
	return shown.map(([header, cell]) => (header === '' ? cell : `${header}: ${cell}`)).join('; ');
}
