import { foldAccents } from './fold';
import { matchPhrase, phraseList } from './match-phrase';
import type { TokenizedCell } from './tokenize-amount';

/**
 * Words that bound, compare, deny or make a rate, as typed without accents. Without them `tren 500` would be an
 * exact 500, and with them it can't be told from other words (`moi` is *each* and *new*).
 */
const TELLING = phraseList<true>(
	[
		...['tren', 'hon', 'gan', 'duoi', 'khoang', 'xap xi', 'uoc', 'it nhat', 'toi thieu', 'toi da'],
		...[
			'khong',
			'chua',
			'vuot',
			'tang',
			'giam',
			'gap',
			'so voi',
			'cung ky',
			'ke hoach',
			'tro len',
			'tro xuong'
		],
		...[
			'nhieu nhat',
			'du kien',
			'moi',
			'hang tuan',
			'hang thang',
			'hang nam',
			'hang tram',
			'vai',
			'phut',
			'gio',
			'giay'
		],
		...['/ tuan', '/ thang', '/ quy', '/ nam', '/ ngay', '/ xa', '/ cuoc', '/ buoi', '/ lop', '/ dai'],
		...['nghin', 'ngan', 'trieu', 'ty', 'tram', 'chuc', 'den', 'mot so']
	].map((phrase) => [phrase, true])
);

/** Whether a cell typed without any accent holds a word whose accents decide how its number is to be read. */
export function lacksAccents(cell: TokenizedCell): boolean {
	if (cell.words !== 'vietnamese' || foldAccents(cell.text) !== cell.text.toLowerCase()) return false;
	return cell.tokens.some((_, at) => matchPhrase(TELLING, cell.tokens, at) !== null);
}
