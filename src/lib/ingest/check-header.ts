import { foldText } from '../domain/fold';
import type { FoundHeader, NumberedRow } from './find-header';
import type { FindingList } from './finding-list';
import { inspectText } from './inspect-text';

/** Names that mean something to JavaScript objects; kept as plain text, and said so. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reports what is unusual about a header: titles above it, two rows, names twice, reserved names, and names with broken or
 * hidden characters; with `garbled` all characters are wrong in one way, and hidden ones are not reported one by one.
 */
export function checkHeader(
	header: FoundHeader,
	head: readonly NumberedRow[],
	findings: FindingList,
	garbled: boolean
): void {
	const line = head[header.at]?.line ?? null;
	if (header.preamble) {
		findings.add('header.preamble', 'warning', { line, params: { rows: (line ?? 1) - 1 } });
	}
	if (header.rows === 2) findings.add('header.multirow', 'warning', { line });
	const seen = new Set<string>();
	for (const name of header.names) {
		const folded = foldText(name);
		if (folded !== '' && seen.has(folded))
			findings.add('header.duplicate', 'warning', { line, column: name, value: name });
		seen.add(folded);
		if (RESERVED.has(folded)) findings.add('header.reserved', 'warning', { line, column: name, value: name });
		for (const trouble of inspectText(name)) {
			// Names are put together (NFC) wherever they are looked up.
			if (trouble === 'text.normalized' || (garbled && trouble !== 'broken')) continue;
			const code = trouble === 'broken' ? 'encoding.invalid' : trouble;
			findings.add(code, 'warning', { line, column: name, value: name });
		}
	}
}
