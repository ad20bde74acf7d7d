import { expect, it } from 'vitest';
import { NO_DECISIONS } from '../../src/lib/domain/decisions';
import type { FileStatus } from '../../src/lib/domain/reading';
import { en } from '../../src/lib/i18n/en';
import { vi } from '../../src/lib/i18n/vi';
import { refuseUnreadable } from '../../src/lib/ingest/refuse-reading';
import type { BenchFile } from '../../src/lib/state/import-bench.svelte';
import { tellArrived } from '../../src/routes/data/tell-arrived';

const file = (name: string, status: FileStatus | null): BenchFile => ({
	key: 1,
	name,
	source: new Blob(),
	decisions: NO_DECISIONS,
	reading: status === null ? null : { ...refuseUnreadable(name, 'khóa'), status },
	isStale: false,
	stored: null,
	replaces: null
});

it('says which files wait to be loaded, and of no other that it was read', () => {
	const files = [
		file('a.csv', 'accept'),
		file('b.csv', 'reject'),
		file('c.csv', 'warn'),
		file('d.csv', null)
	];
	expect(tellArrived(files, vi)).toBe(
		'Đã đọc a.csv, c.csv. Hãy xem ở dưới rồi nạp. Chưa nạp được b.csv. Xem lý do ở dưới.'
	);
	expect(tellArrived(files.slice(1, 2), en)).toBe('Can’t be loaded: b.csv. See why below.');
});

it('says nothing once none of them is there', () => {
	expect(tellArrived([], vi)).toBe('');
});
