import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/lib/domain/finding';
import { explainFinding } from '../../src/lib/i18n/format/explain-finding';
import { messagesIn } from '../../src/lib/i18n/messages-in';
import * as closedLists from '../../src/lib/ingest/read-words';
import { readWord } from '../../src/lib/ingest/read-words';
import { readText } from './corpus';

const ROOMS = ['src/lib/ingest', 'src/lib/reconcile'];
/** Codes put together from a part: the name of a vocabulary, a shape, a fault of the period reader. */
const COMPOSED = ['topic', 'channel', 'audience', 'province', 'indicator'].flatMap((name) => [
	`${name}.unknown`,
	`${name}.ambiguous`
]);

function codesInSource(): string[] {
	const found = new Set(COMPOSED);
	for (const room of ROOMS) {
		for (const file of readdirSync(room)) {
			const text = readFileSync(`${room}/${file}`, 'utf8');
			const pattern =
				/(?:\.add\(|holdCell\(|remark\(|RefusedFile\(|\.hold\(|#hold\(row, |#setAside\(row, |code: |warn\()\s*'([a-z]+\.[a-z_]+)'/gu;
			for (const [, code] of text.matchAll(pattern)) if (code !== undefined) found.add(code);
		}
	}
	return [...found].sort();
}

describe('every finding', () => {
	const codes = codesInSource();
	const known = Object.keys(messagesIn('vi').findings);

	it('has words in both languages', () => {
		expect(codes.length).toBeGreaterThan(50);
		expect(codes.filter((code) => !known.includes(code))).toEqual([]);
		expect(Object.keys(messagesIn('en').findings).sort()).toEqual([...known].sort());
	});

	it.each(['vi', 'en'] as const)('says in %s what it is and what to do, without gaps', (language) => {
		for (const code of known) {
			const finding: Finding = {
				code,
				level: 'error',
				file: 'x',
				line: 1,
				column: null,
				value: 'trị số',
				params: {}
			};
			const { title, message, advice } = explainFinding(finding, language);
			for (const text of [title, message, advice]) {
				expect(text).toMatch(/\S/u);
				expect(text).not.toMatch(/undefined|NaN|\[object/u);
			}
		}
	});

	it.each(['vi', 'en'] as const)('names in %s the words that a closed column takes', (language) => {
		for (const list of Object.values(closedLists).filter((item) => typeof item === 'object')) {
			const cell = readWord<string | boolean>(list, 'không có từ này');
			if (cell.kind !== 'held') throw new Error(list.column);
			const finding: Finding = { ...cell.trouble, level: 'error', file: 'x', line: 1 };
			const { message } = explainFinding(finding, language);
			const words = /: ([^:]+)\.$/u.exec(message)?.[1]?.split(', ') ?? [];
			expect(words.length).toBeGreaterThan(1);
			expect(words.filter((word) => readWord<string | boolean>(list, word).kind === 'held')).toEqual([]);
			expect(
				words.filter((word) => language === 'vi' && /_|^[a-z]+$/u.test(word) && word.length > 5)
			).toEqual([]);
		}
	});

	it('is told as a clerk would read it', () => {
		const [finding] = readText('tỉnh,chỉ tiêu,kỳ,số lượng\nTrà Vinh,leaflet,2020,1.250\n').findings;
		expect(finding && explainFinding(finding, 'vi').message).toBe(
			'“1.250” có thể là 1250 hoặc 1,25; trong cột không có gì quyết định. Dòng được giữ lại.'
		);
	});
});
