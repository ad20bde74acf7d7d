import { readFileSync } from 'node:fs';

/** A reported amount: bounds, `null` for no number; `loose` where it is only about right. */
export interface Amount {
	readonly low: number;
	readonly high: number;
	readonly loose: boolean;
}

/** A row of the sample's activities as this folder reads it, without any code of the product. */
export interface Reported {
	readonly line: number;
	readonly series: string;
	/** First day and the day after the last, in days since 1970. */
	readonly from: number;
	readonly to: number;
	readonly amount: Amount | null;
	/** Whether it is in words only, such as "nhiều"; a blank is neither. */
	readonly inWords: boolean;
	readonly reportDate: string;
	readonly endsEarly: boolean;
}

const SAMPLE = new URL('../../data/sample/', import.meta.url);

/** Comma-separated cells, quoted where they hold a comma; the files of the sample hold nothing else. */
function readRows(name: string): Map<string, string>[] {
	const [head = '', ...lines] = readFileSync(new URL(name, SAMPLE), 'utf8').trim().split(/\r?\n/);
	const titles = head.replace('\uFEFF', '').split(',');
	return lines.map((line) => {
		const cells = [...line.matchAll(/("[^"]*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) =>
			cell.replaceAll('"', '')
		);
		return new Map(titles.map((title, at) => [title, cells[at] ?? '']));
	});
}

const DAY = 86_400_000;

/** Days since 1970 of the first day of a month, from 1; beyond 12 is the next year. */
function monthDay(year: number, month: number, day = 1): number {
	return Date.UTC(year, month - 1, day) / DAY;
}

function isoDay(text: string): number {
	return Date.parse(`${text}T00:00:00Z`) / DAY;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];

/** First and last month of a label, counted from January of year 0. */
function monthsOf(label: string): readonly [number, number] | null {
	const numbers = (label.match(/\d+/g) ?? []).map(Number);
	const [one = 0, two = 0] = numbers;
	if (/^năm \d+$/.test(label)) return [one * 12, one * 12 + 11];
	if (/^giai đoạn \d+-\d+$/.test(label)) return [one * 12, two * 12 + 11];
	if (/^tháng \d+\/\d+$/.test(label)) return [two * 12 + one - 1, two * 12 + one - 1];
	if (/^\d+ tháng năm \d+$/.test(label)) return [two * 12, two * 12 + one - 1];
	if (/^\d+ tháng đầu năm \d+$/.test(label)) return [two * 12, two * 12 + one - 1];
	if (/^\d+ tháng cuối năm \d+$/.test(label)) return [two * 12 + 12 - one, two * 12 + 11];
	const quarter = /^quý (I{1,3}|IV)\/(\d+)$/.exec(label);
	if (!quarter) return null;
	const first = Number(quarter[2]) * 12 + 3 * QUARTERS.indexOf(quarter[1] ?? '');
	return [first, first + 2];
}

/** The days a label means, and the day on which its data are complete where no dates are given. */
function spanOf(label: string): { readonly from: number; readonly to: number; readonly close: number } {
	const dates = /^từ (\d+)\/(\d+)\/(\d+) đến (\d+)\/(\d+)\/(\d+)$/.exec(label)?.slice(1).map(Number);
	if (dates) {
		const [d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0] = dates;
		const to = monthDay(y2, m2, d2) + 1;
		return { from: monthDay(y1, m1, d1), to, close: to - 1 };
	}
	const months = monthsOf(label);
	if (!months) throw new Error(`a label this folder does not know: ${label}`);
	const [first, last] = months;
	return {
		from: monthDay(Math.floor(first / 12), (first % 12) + 1),
		to: monthDay(Math.floor(last / 12), (last % 12) + 2),
		close: monthDay(Math.floor(last / 12), (last % 12) + 1, 14)
	};
}

function amountOf(text: string): Amount | null {
	const digits = /\d[\d.]*/.exec(text)?.[0];
	if (digits === undefined) return null;
	const number = Number(digits.replaceAll('.', ''));
	if (/^(tối thiểu|trên) /.test(text)) return { low: number, high: Infinity, loose: false };
	if (/^gần /.test(text)) return { low: 0, high: number, loose: false };
	return { low: number, high: number, loose: /^khoảng /.test(text) };
}

/** The codes of Decision 124/2004 until the mergers of 1 July 2025, and of Decision 19/2025 for the one merged unit. */
const CODES = new Map([
	['Trà Vinh', 'qd124:84'],
	['Bến Tre', 'qd124:83'],
	['Vĩnh Long', 'qd124:86'],
	['Lạng Sơn', 'qd124:20'],
	['Nghệ An', 'qd124:40']
]);

function placeOf(province: string, reportDate: string): string {
	const isMerged = province === 'Vĩnh Long' && reportDate >= '2025-07-01';
	return isMerged ? 'qd19:86' : (CODES.get(province) ?? province);
}

/** All rows of the sample's activities, each with what this folder makes of it. */
export function readSample(): readonly Reported[] {
	const cutOffs = new Map(readRows('reports.csv').map((row) => [row.get('id'), row.get('cut_off') ?? '']));
	return readRows('activities.csv').map((row, at) => {
		const cell = (column: string): string => row.get(column) ?? '';
		const { from, to, close } = spanOf(cell('period'));
		const dataEnd = cutOffs.get(cell('report')) || cell('report_date');
		const isStated = cell('period_end') !== '';
		return {
			line: at + 2,
			series: [
				placeOf(cell('province'), cell('report_date')),
				cell('indicator'),
				cell('topic').split(';').sort().join(';'),
				cell('kind')
			].join('|'),
			from,
			to,
			amount: amountOf(cell('value')),
			inWords: cell('value') === 'nhiều',
			reportDate: cell('report_date'),
			endsEarly: isoDay(dataEnd) < (isStated ? isoDay(cell('period_end')) : close)
		};
	});
}
