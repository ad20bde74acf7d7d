/** What is changed in small ways, and the tests that should notice. Globs from the project's root. */
export interface MutatedRoom {
	readonly sources: readonly string[];
	readonly tests: readonly string[];
}

const src = (room: string, ...names: readonly string[]) => names.map((name) => `src/lib/${room}/${name}.ts`);
const tests = (...rooms: readonly string[]) => rooms.map((room) => `tests/${room}/**/!(*.browser).test.ts`);

/** The rooms where a wrong number or a lost file would begin. */
export const MUTATED_ROOMS: Readonly<Record<string, MutatedRoom>> = {
	domain: { sources: ['src/lib/domain/**/*.ts'], tests: tests('domain', 'reference', 'reconcile', 'ingest') },
	reconcile: { sources: ['src/lib/reconcile/**/*.ts'], tests: tests('reconcile') },
	normalising: {
		sources: src('ingest', 'read-amount*', 'fill-*', 'conventions', 'settle-unit', 'order-dates'),
		tests: tests('ingest')
	},
	store: { sources: src('workspace', 'batch', 'manifest*'), tests: tests('workspace') },
	// What keeps text text in every file; the writers of Office escape by `escape-markup`, held by tests of whole files.
	escaping: {
		sources: [
			...src('export', '*-text', 'amount-ends', 'clean-document', 'csv-*', 'name-*'),
			...src('export/sheets', 'cell-text', 'name-sheets', 'number-formats'),
			...src('takeout', 'cells'),
			...src('domain', 'mark-formula', 'escape-markup')
		],
		tests: [
			'tests/export/@(clean-document|csv-columns|mark-text|name*|number-formats|write-csv).test.ts',
			'tests/takeout/cells.test.ts'
		]
	}
};
