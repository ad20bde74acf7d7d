/** What is changed in small ways, and the tests that should notice. Globs from the project's root. */
export interface MutatedRoom {
	readonly sources: readonly string[];
	readonly tests: readonly string[];
	/** `at-once` (in this folder) takes a fifth of the time, and no tests that mock or wait at the top of their file. */
	readonly runner: 'at-once' | 'vitest';
}

const src = (room: string, ...names: readonly string[]) => names.map((name) => `src/lib/${room}/${name}.ts`);
const tests = (...rooms: readonly string[]) => rooms.map((room) => `tests/${room}/**/!(*.browser).test.ts`);

/** The rooms where a wrong number or a lost file would begin. */
export const MUTATED_ROOMS: Readonly<Record<string, MutatedRoom>> = {
	domain: { sources: ['src/lib/domain/**/*.ts'], tests: tests('domain'), runner: 'at-once' },
	reconcile: { sources: ['src/lib/reconcile/**/*.ts'], tests: tests('reconcile'), runner: 'vitest' },
	normalising: {
		sources: src('ingest', 'read-amount*', 'fill-*', 'conventions', 'settle-unit', 'order-dates'),
		tests: tests('ingest'),
		runner: 'vitest'
	},
	store: { sources: src('workspace', 'batch', 'manifest*'), tests: tests('workspace'), runner: 'vitest' },
	escaping: {
		sources: src('export', '*-text', 'csv-*', 'name-*'),
		tests: tests('export', 'takeout'),
		runner: 'vitest'
	}
};
