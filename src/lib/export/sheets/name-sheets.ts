import { nameApart } from '../name-apart';

/** Letters (UTF-16 units) that a sheet's name holds at most. */
const NAME_LENGTH = 31;
/** A name that Excel keeps for itself. */
const RESERVED = /^history$/iu;

/**
 * Names that every spreadsheet takes, in the order of those wanted: at most 31 letters, none of `[]:*?/\`, no
 * apostrophe at either end, not empty (then `nameless`), different from each other whatever their case. Long names end
 * in an ellipsis.
 */
export function nameSheets(wanted: readonly string[], nameless: string): readonly string[] {
	const legal = wanted.map((name) => {
		const cleared = name
			.replaceAll('[', '(')
			.replaceAll(']', ')')
			.replace(/[:*?/\\]+/gu, '-')
			.replace(/\s+/gu, ' ')
			.replace(/^[\s']+|[\s']+$/gu, '');
		return cleared === '' || RESERVED.test(cleared)
			? `${nameless} ${cleared}`.trim()
			: shorten(cleared, NAME_LENGTH);
	});
	return nameApart(legal, (name, count) => {
		const end = ` (${count})`;
		return `${shorten(name, NAME_LENGTH - end.length)}${end}`;
	});
}

/** A sheet's name as references write it: quoted, so that spaces and letters of any language are taken. */
export function quoteSheet(name: string): string {
	return `'${name.replaceAll("'", "''")}'`;
}

function shorten(name: string, length: number): string {
	if (name.length <= length) return name;
	return `${name.slice(0, length - 1).replace(/[\s\p{Surrogate}]+$/u, '')}…`;
}
