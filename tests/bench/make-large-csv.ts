import { closeSync, openSync, writeSync } from 'node:fs';
import { makeRandom } from './make-random';

/** Rows written at a time. */
const BATCH = 20_000;

/**
 * Writes an illustrative *activities* file of at least `bytes` bytes and gives its number of rows: months of ten years,
 * six provinces, a few indicators and topics, amounts as offices write them. Every row is marked as illustrative.
 */
export function makeLargeCsv(path: string, bytes: number, seed = 1): number {
	const random = makeRandom(seed);
	const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
	const provinces = ['Trà Vinh', 'Bến Tre', 'Lạng Sơn', 'Nghệ An', 'Hà Giang', 'Cà Mau'];
	const indicators = ['Tờ rơi', 'Mít tinh', 'Tin, bài đăng trên Cổng/Trang TTĐT', 'Lớp tập huấn'];
	const topics = ['ma túy', 'tội phạm', 'mua bán người', 'ma túy; tội phạm'];
	const file = openSync(path, 'w');
	let rows = 0;
	try {
		let written = writeSync(
			file,
			'tỉnh,địa bàn,chỉ tiêu,lĩnh vực,kỳ báo cáo,số lượng,báo cáo,minh họa,ghi chú\n'
		);
		while (written < bytes) {
			const batch = Array.from({ length: BATCH }, () => {
				rows += 1;
				const period = `tháng ${String(1 + Math.floor(random() * 12))}/${String(2015 + Math.floor(random() * 10))}`;
				const amount = `${String(1 + Math.floor(random() * 900))}`;
				const place = `Xã số ${String(Math.floor(random() * 3000))}`;
				const topic = pick(topics);
				return `${pick(provinces)},${place},"${pick(indicators)}",${topic},${period},${amount},BC-${String(rows % 5000)},có,Dòng minh họa số ${String(rows)} của tệp lớn\n`;
			});
			written += writeSync(file, batch.join(''));
		}
	} finally {
		closeSync(file);
	}
	return rows;
}
