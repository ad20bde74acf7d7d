import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles } from './read-sources';

describe('files', () => {
	const TEXT = ['.ts', '.js', '.svelte', '.css', '.html', '.json', '.md', '.csv', '.webmanifest', '.svg'];
	const files = ['src', 'static', 'tests', 'data', '.ci']
		.flatMap((folder) => listFiles(folder, folder === '.ci' ? [''] : TEXT))
		.filter((path) => !path.includes('node_modules/'))
		.concat('package.json', 'svelte.config.js', 'vite.config.ts', 'eslint.config.js', 'tsconfig.json');

	test('name no place on one machine', () => {
		const machinePath = /(?<![\w.$}~-])\/(work|tmp|home|root|Users)\/[\w.]/;
		expect(files.filter((path) => machinePath.test(readFileSync(path, 'utf8')))).toEqual([]);
	});

	test('silence no checker', () => {
		const silencer = new RegExp(['@ts', '(ignore|expect-error|nocheck)|eslint', 'disable'].join('-'));
		expect(files.filter((path) => silencer.test(readFileSync(path, 'utf8')))).toEqual([]);
	});
});
