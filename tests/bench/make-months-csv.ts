import { writeFileSync } from 'node:fs';
import { makeRandom } from './make-random';

/** The first month of the file. */
const FIRST_YEAR = 2008;
const MONTHS = 12;

/** Writes an illustrative file of leaflets by province and month, a number for nineteen months in twenty. */
export function makeMonthsCsv(path: string, provinces: readonly string[], months: number, seed = 1): void {
	const random = makeRandom(seed);
	const lines = provinces.flatMap((province) =>
		Array.from({ length: months }, (_, index) => {
			const period = `tháng ${String(1 + (index % MONTHS))}/${String(FIRST_YEAR + Math.floor(index / MONTHS))}`;
			const amount = random() < 0.05 ? '' : String(Math.floor(random() * 5000));
			return `${province},Tờ rơi,ma túy,${period},${amount},BC ${province} ${period},có`;
		})
	);
	writeFileSync(
		path,
		['tỉnh,chỉ tiêu,lĩnh vực,kỳ báo cáo,số lượng,báo cáo,minh họa', ...lines, ''].join('\n')
	);
}
