/** What is changed in small ways, and the tests that should notice. Globs from the project's root. */
export interface MutatedRoom {
	readonly sources: readonly string[];
	readonly tests: readonly string[];
}

const src = (room: string, ...names: readonly string[]) => names.map((name) => `src/lib/${room}/${name}.ts`);
const tests = (...rooms: readonly string[]) => rooms.map((room) => `tests/${room}/**/!(*.browser).test.ts`);

/** The rooms where a wrong number or a lost file would begin. */
export const MUTATED_ROOMS: Readonly<Record<string, MutatedRoom>> = {
	domain: {
		sources: ['src/lib/domain/**/*.ts'],
		// What measures how the cost grows says nothing of code that counts what is run.
		tests: ['tests/domain/!(long-cells).test.ts']
	},
	reconcile: { sources: ['src/lib/reconcile/**/*.ts'], tests: tests('reconcile') },
	characters: {
		// Bytes to characters: the encoding of a file, garbled and marked text, the delimiter.
		sources: [
			...src('ingest', 'choose-encoding', 'decode-bytes', 'legacy-tables', 'score-vietnamese'),
			...src('ingest', 'find-mojibake', 'inspect-text', 'unmark-texts', 'detect-delimiter')
		],
		tests: [
			'tests/ingest/@(choose-encoding|decode-bytes|detect-delimiter|unmark-texts|characters|hidden-characters|vn-own).test.ts'
		]
	},
	normalising: {
		// Cells to normal form: numbers, days, names, units, and what stands for the cell above.
		sources: [
			...src('ingest', 'fill-*', 'read-section', 'conventions', 'tell-convention'),
			...src('ingest', 'read-amount*', 'write-exact', 'write-*-number'),
			...src('ingest', 'order-dates', 'check-years', 'read-names', 'read-words', 'name-queue'),
			...src('ingest', 'settle-unit', 'check-unit', 'compare-units', 'cell', 'finding-list')
		],
		// What reads files of megabytes, whole collections of them or workbooks would take most of the time.
		tests: [
			'tests/ingest/@(check-unit|columns-of-numbers|conventions|crosstabs|edits|fill-*|name-queue|office-headers).test.ts',
			'tests/ingest/@(order-dates|provinces-in-time|read-activities|read-amount|read-names|read-words).test.ts',
			'tests/ingest/@(table-shape|unfit-decisions|units|vn-own|write-numbers|years).test.ts'
		]
	},
	store: {
		// The rest is types, and the browser's own files, database, locks and channels, which tests in a browser hold.
		sources: [
			...src('workspace', '*'),
			'!src/lib/workspace/{batch,storage,workspace,*-messages,*.worker,pack-in-worker,perform-file-task}.ts',
			'!src/lib/workspace/{opfs-*,browser-*,database-*,broadcast-*,web-lock,open-*-storage,choose-storage}.ts',
			'!src/lib/workspace/{may-hold-database,memory-storage}.ts',
			// Tests turn the clock for these, which takes a runner of its own.
			'!src/lib/workspace/{lease,try-storage,hold-workspaces}.ts'
		],
		// A browser that is killed, and what tries hundreds of workspaces or megabytes, would take most of the time.
		tests: [
			'tests/workspace/!(*.browser|real-browser|*.property|every-fault|naughty-strings|rewritten-backup|refused-backup|large-backup|lease*|trial).test.ts'
		]
	},
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
