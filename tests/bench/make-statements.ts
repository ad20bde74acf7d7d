import { makeRandom } from './make-random';

/** Files of the format, by name. */
export interface StatementFiles {
	readonly reports: string;
	readonly statements: string;
	readonly links: string;
}

const PROVINCES = [
	'Trà Vinh',
	'Bến Tre',
	'Lạng Sơn',
	'Nghệ An',
	'Hà Giang',
	'Cà Mau',
	'Đồng Tháp',
	'Đắk Nông'
];
const YEARS = ['2015', '2016', '2017', '2018', '2019'];
const LIMITATIONS = ['coordination', 'content_form', 'output_amount', 'staffing', 'specialised_knowledge'];
const DIRECTIONS = ['coordination', 'steering', 'events', 'online', 'training'];
const WORDS =
	'phối hợp tuyên truyền báo chí cơ sở nội dung hình thức đội ngũ kinh phí học sinh công nhân vùng sâu vùng xa pa nô tờ rơi mít tinh tập huấn cổng thông tin chuyên mục';

/**
 * Illustrative reports of eight provinces over five years that state 2,000 limitations and directions, joined by 5,000
 * different links, each within one report: the same for the same seed.
 */
export function makeStatements(statements = 2000, links = 5000, seed = 5): StatementFiles {
	const random = makeRandom(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const words = WORDS.split(' ');
	const documents = PROVINCES.flatMap((province, at) =>
		YEARS.map((year) => ({ id: `bench-${String(at)}-${year}`, province, year }))
	);
	const each = statements / documents.length / 2;
	const rows = documents.flatMap(({ id, province, year }) =>
		Array.from({ length: each * 2 }, (_, index) => {
			const isLimitation = index < each;
			const text = Array.from({ length: 12 + Math.floor(random() * 12) }, () => pick(words)).join(' ');
			const kind = isLimitation ? 'limitation' : 'direction';
			const name = `${id}-${isLimitation ? 'l' : 'd'}${String(index % each)}`;
			const category = pick(isLimitation ? LIMITATIONS : DIRECTIONS);
			return `${name},${province},${id},năm ${year},${kind},${text},${category},drugs,yes`;
		})
	);
	const pairs = new Set<string>();
	while (pairs.size < links) {
		const { id } = pick(documents);
		const [one, other] = [Math.floor(random() * each), Math.floor(random() * each)];
		pairs.add(`${id}-l${String(one)},${id}-d${String(other)}`);
	}
	const lines = (...all: readonly string[]) => `${all.join('\n')}\n`;
	return {
		reports: lines(
			'id,province,body,type,number,date,period,limitations_section,synthetic',
			...documents.map(
				({ id, province, year }) =>
					`${id},${province},Sở Thông tin và Truyền thông,annual,1/BC-${id},${year}-12-20,năm ${year},yes,yes`
			)
		),
		statements: lines('id,province,report,period,kind,text,category,topic,synthetic', ...rows),
		links: lines(
			'limitation,direction,strength,confidence,by,date,synthetic',
			...[...pairs].map((pair) => `${pair},${pick(['direct', 'partial'])},medium,Máy,2020-01-01,yes`)
		)
	};
}
