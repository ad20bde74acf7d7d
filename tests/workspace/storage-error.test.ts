import { describe, expect, test } from 'vitest';
import { AppError } from '../../src/lib/domain/app-error';
import type { Sequence } from '../../src/lib/workspace/ids';
import { makeProblem } from '../../src/lib/workspace/problem';
import { describeStorageError } from '../../src/lib/workspace/storage-error';

describe('what a failed call of the storage means', () => {
	test.each([
		['QuotaExceededError', 'storage_full'],
		['NotAllowedError', 'storage_denied'],
		['SecurityError', 'storage_denied'],
		['InvalidStateError', 'storage_denied'],
		['VersionError', 'workspace_read_only'],
		['NotReadableError', 'storage_damaged'],
		['DataError', 'storage_damaged'],
		['UnknownError', 'storage_failed']
	])('%s: %s, with what was tried and what was said', (name, kind) => {
		const error = new DOMException('nói gì đó', name);
		const told = describeStorageError(error, 'index');
		expect(told).toBeInstanceOf(AppError);
		expect(told).toMatchObject({ kind, detail: `index: ${name}: nói gì đó`, cause: error });
	});

	test('whatever was thrown', () => {
		const named = Object.assign(new Error('đầy'), { name: 'QuotaExceededError' });
		expect(describeStorageError(named, 'a')).toMatchObject({ kind: 'storage_full' });
		expect(describeStorageError(new Error('x'), 'a')).toMatchObject({
			kind: 'storage_failed',
			detail: 'a: Error: x'
		});
		// Not every engine throws errors.
		expect(describeStorageError({ name: 'QuotaExceededError' }, 'a')).toMatchObject({
			kind: 'storage_failed'
		});
		expect(describeStorageError('hỏng', 'a')).toMatchObject({ kind: 'storage_failed', detail: 'a: hỏng' });
	});

	test('is not told twice', () => {
		const told = new AppError('storage_full', 'x');
		expect(describeStorageError(told, 'index')).toBe(told);
	});
});

describe('a problem', () => {
	test('of the workspace as a whole names no batch', () => {
		expect(makeProblem('index_behind', '2')).toEqual({
			code: 'index_behind',
			sequence: null,
			kind: null,
			file: null,
			time: null,
			detail: '2'
		});
	});

	test('of a batch says all that is known of it', () => {
		const file = { sha256: 'a'.repeat(64) as never, name: 'một.csv', size: 1, author: null };
		const time = '2026-03-01T00:00:00.000Z';
		const batch = { sequence: 3 as Sequence, kind: 'file', time, file } as const;
		expect(makeProblem('batch_damaged', 'x', batch)).toEqual({
			code: 'batch_damaged',
			sequence: 3,
			kind: 'file',
			file: 'một.csv',
			time,
			detail: 'x'
		});
	});
});
