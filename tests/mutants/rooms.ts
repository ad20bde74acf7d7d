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
	escaping: { sources: src('export', '*-text', 'csv-*', 'name-*'), tests: tests('export', 'takeout') }
};
