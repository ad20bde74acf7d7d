import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMapping } from '../../src/cli/read-mapping';

describe('a mapping file', () => {
	it('is documented by an example that reads whole', () => {
		const readme = readFileSync(new URL('../../data/README.md', import.meta.url), 'utf8');
		const [, example = ''] = /```json\n([\s\S]+?)```/u.exec(readme) ?? [];
		const reading = readMapping(JSON.parse(example));
		expect(reading).toMatchObject({
			kind: 'mapping',
			mapping: {
				every: {
					encoding: 'tcvn3',
					header: { line: 6, rows: 2 },
					crosstab: { columns: [{}, { role: 'total', sets: [] }] }
				},
				memory: { aliases: [{ code: 'qd124:84' }] }
			}
		});
		if (reading.kind === 'mapping') expect(reading.mapping.files.get('bieu-2.csv')?.dash).toBe('blank');
	});

	it('takes headers that name parts of objects for what they are', () => {
		const reading = readMapping(JSON.parse('{"columns": {"__proto__": "value", "constructor": "note"}}'));
		expect(reading).toMatchObject({
			kind: 'mapping',
			mapping: {
				every: { columns: [{ column: { header: '__proto__' } }, { column: { header: 'constructor' } }] }
			}
		});
		expect(({} as Record<string, unknown>)['value']).toBeUndefined();
	});

	it.each([[5], [[]], [null], [{ files: [] }], [{ memory: 1 }], [{ nope: {} }]])('refuses %j', (content) => {
		expect(readMapping(content).kind).toBe('problems');
	});
});
