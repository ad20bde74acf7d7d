import type { Finding } from '../../lib/domain/finding';
import type { FileReading } from '../../lib/domain/reading';
import type { Language } from '../../lib/i18n/messages';
import { KINDS } from '../../lib/ingest/columns';
import { columnOptions } from './column-options';

/**
 * Findings whose columns are named as a user knows them: a column that the file has keeps its own header, one that the
 * file lacks is named by its label in place of its code.
 */
export function labelColumns(
	findings: readonly Finding[],
	readings: readonly FileReading[],
	language: Language
): readonly Finding[] {
	const byFile = new Map(readings.map((reading) => [reading.file, reading]));
	const labels = new Map(
		KINDS.map(({ kind }) => [
			kind,
			new Map(columnOptions(kind, language).map(({ value, label }) => [value, label]))
		])
	);
	return findings.map((finding) => {
		const reading = byFile.get(finding.file);
		if (reading === undefined || finding.column === null || reading.header.includes(finding.column))
			return finding;
		const kind = reading.understanding?.kind ?? 'activities';
		const label = labels.get(kind)?.get(finding.column);
		return label === undefined ? finding : { ...finding, column: label };
	});
}
