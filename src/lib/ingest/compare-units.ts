import { itemsIn } from '../domain/definition-of-unit';
import { unitKey } from '../domain/unit-key';

/** Kinds of thing that units count; what a unit of one kind counts is never in a unit of another. */
type Family = 'time' | 'percent' | 'money' | 'people' | 'events' | 'items' | 'prints';

const MEASURES = new Set<Family>(['time', 'percent', 'money']);
/** Units of these kinds stand for each other in reports (`5 hội nghị` counted in `cuộc`). */
const LOOSE = new Set<Family>(['people', 'events']);

const FIRST_WORDS: ReadonlyMap<string, Family> = new Map(
	(
		[
			['time', 'giờ phút giây ngày tuần tháng quý năm'],
			['percent', '% phần_trăm tỷ_lệ tỉ_lệ'],
			['events', 'cuộc buổi lớp đợt lễ hội_nghị hội_thi hội_thảo tọa_đàm diễn_đàn chiến_dịch'],
			['items', 'tin bài ảnh phóng_sự phim clip video infographic'],
			['prints', 'tờ cuốn quyển tấm pano băng_rôn áp_phích khẩu_hiệu sổ_tay'],
			[
				'people',
				'người học_viên học_sinh sinh_viên cán_bộ đại_biểu hội_viên đoàn_viên đồng_chí thanh_niên giáo_viên ' +
					'chiến_sĩ công_chức đảng_viên phụ_nữ thiếu_nhi lượt_người lượt_học_viên'
			]
		] as const
	).flatMap(([family, words]) => words.split(' ').map((word) => [word.replace(/_/gu, ' '), family] as const))
);
/** `tin nhắn` is no `tin`. */
const NO_FAMILY = new Set(['tin nhắn']);
const MOST_WORDS = 3;
const MONEY = /(?:^|\s)(?:đồng|vnđ|vnd|usd)$/u;
/** `triệu đồng`: a number that says its own power of ten must not be read in a unit that has one too. */
const MAGNITUDE = /^(?:chục|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ](?! lệ)) /u;

function familyOf(key: string): Family | null {
	if (MONEY.test(key)) return 'money';
	const words = key.split(/[ /]+/u);
	for (let length = MOST_WORDS; length > 0; length -= 1) {
		const start = words.slice(0, length).join(' ');
		if (NO_FAMILY.has(start)) return null;
		const family = FIRST_WORDS.get(start);
		if (family !== undefined) return family;
	}
	return key.startsWith('%') ? 'percent' : null;
}

function holds(whole: string, part: string): boolean {
	return ` ${whole} `.includes(` ${part} `);
}

/** Whether a unit is a percentage. */
export function isPercentage(unit: string): boolean {
	return familyOf(unitKey(unit)) === 'percent';
}

/**
 * How the unit written after a number stands to the one stated for it: `contradict` where it counts another kind of
 * thing or by another measure (`15 phút` in `cuộc`, `500 người` in `tờ`), `differ` where the words are unlike but
 * may mean the same, `agree` otherwise.
 */
export function compareUnits(own: string, stated: string): 'agree' | 'differ' | 'contradict' {
	const a = unitKey(own);
	if (a === '') return 'agree';
	const b = unitKey(stated);
	if (b === '' || a === b) return 'agree';
	if (MAGNITUDE.test(b) && !MAGNITUDE.test(a)) return 'contradict';
	const [familyA, familyB] = [familyOf(a), familyOf(b)];
	if (familyA !== null && familyB !== null) {
		if (familyA !== familyB) return 'contradict';
		if (LOOSE.has(familyA)) return 'agree';
		if (MEASURES.has(familyA)) return holds(a, b) || holds(b, a) ? 'agree' : 'contradict';
	}
	if (familyA === 'items' && familyB === 'items')
		return itemsIn(a).join(' ') === itemsIn(b).join(' ') ? 'agree' : 'differ';
	return holds(a, b) || holds(b, a) ? 'agree' : 'differ';
}
