import { describe, expect, it } from 'vitest';
import type { ReportId } from '../../src/lib/domain/brand';
import { isPlain, tellingWords } from '../../src/lib/coverage/telling-words';
import { indexWords } from '../../src/lib/coverage/word-index';
import { statement } from './made-up';

const words = (text: string) => [...tellingWords(text, false)];
const r = 'r' as ReportId;

describe('the telling words of a statement', () => {
	it('are pairs of syllables, without usual words', () => {
		expect(words('Tiếp tục đẩy mạnh phối hợp')).toEqual(['phối hợp']);
		expect(words('Các cơ quan báo chí tỉnh chưa phối hợp, liên kết với nhau')).toEqual([
			'cơ quan',
			'quan báo',
			'báo chí',
			'phối hợp',
			'hợp liên',
			'liên kết'
		]);
		expect(words('Công tác tuyên truyền phòng, chống ma túy còn hạn chế')).toEqual([]);
	});

	it('are single syllables where nothing telling stands beside them', () => {
		expect(words('Làm pano, và áp phích')).toEqual(['pano', 'áp phích']);
	});

	it('do not reach over the end of a sentence', () => {
		expect(words('Thiếu cán bộ. Kinh phí thấp')).not.toContain('bộ kinh');
	});

	it('are spelled one way', () => {
		expect(tellingWords('HOÀ GIẢI', false)).toEqual(tellingWords('hòa giải', false));
	});

	it('are the same without accents', () => {
		const text = 'Các cơ quan báo chí chưa phối hợp trong công tác tuyên truyền';
		const plain = 'cac co quan bao chi chua phoi hop trong cong tac tuyen truyen';
		expect(tellingWords(text, true)).toEqual(tellingWords(plain, true));
		expect([isPlain(text), isPlain(plain)]).toEqual([false, true]);
	});
});

describe('statements found by words', () => {
	const index = indexWords([
		statement('common', 'direction', { text: 'Phối hợp các ngành' }),
		statement('rare', 'direction', { text: 'Phối hợp làm phim hoạt hình' }),
		statement('none', 'direction', { text: 'Mở lớp tập huấn' }),
		statement('other', 'direction', { text: 'Phối hợp kiểm tra', report: 's' as ReportId }),
		statement('elsewhere', 'direction', { text: 'Làm phim hoạt hình', report: 's' as ReportId })
	]);

	it('are those of the documents asked for, the rarer their common words the better', () => {
		const found = index.search('Chưa phối hợp, thiếu phim hoạt hình', [r]);
		const ids = ['common', 'rare', 'none', 'other', 'elsewhere'] as never[];
		expect(ids.filter((id) => found.share(id) > 0)).toEqual(['common', 'rare']);
		const [common, rare] = ids.map((id) => ({ share: found.share(id), words: found.words(id) }));
		expect(rare?.share).toBeGreaterThan(common?.share ?? 1);
		expect(common?.words).toEqual(['phối hợp']);
		expect(rare?.words.at(-1)).toBe('phối hợp');
	});

	it('have a share of 1 where the words are the same, and nothing where the text says nothing', () => {
		expect(index.search('Mở lớp tập huấn', [r]).share('none' as never)).toBe(1);
		expect(index.search('Công tác tuyên truyền còn hạn chế', [r]).share('none' as never)).toBe(0);
	});

	it('are found without accents from either side', () => {
		expect(index.search('chua phoi hop', [r]).words('rare' as never)).toEqual(['phoi hop']);
		const plain = indexWords([statement('d', 'direction', { text: 'phoi hop cac nganh' })]);
		expect(plain.search('Chưa phối hợp', [r]).words('d' as never)).toEqual(['phoi hop']);
	});

	it('are not found by words that differ in accents where both have them', () => {
		const other = indexWords([statement('d', 'direction', { text: 'Bán hàng rong' })]);
		expect(other.search('Bản hãng rộng', [r]).share('d' as never)).toBe(0);
	});
});
