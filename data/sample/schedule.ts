import { monthIndex } from './truth';
import type { Office } from './offices';

/** One report an office owes: its label and the months it covers, counted as `monthIndex` does. */
export interface Duty {
	readonly id: string;
	readonly type: 'interim' | 'annual' | 'period';
	readonly label: string;
	readonly first: number;
	readonly last: number;
	readonly cumulative: boolean;
	/** Whether the period is one that no calendar knows, reported besides the regular ones. */
	readonly isCustom: boolean;
	/** Whether it begins on the 15th of its first month. */
	readonly isFromMiddle: boolean;
}

const ROMAN = ['I', 'II', 'III', 'IV'];

/** All reports an office owes from its first month to its last, in the order of their last month. */
export function dutiesOf(office: Office): readonly Duty[] {
	const duties: Duty[] = [];
	for (let year = office.from.year; year <= office.to.year; year += 1) duties.push(...dutiesIn(office, year));
	if (office.also.includes('multi_year')) {
		duties.push(span(office, 2018, 2020), span(office, 2021, 2025));
	}
	const from = monthIndex(office.from.year, office.from.month);
	const to = monthIndex(office.to.year, office.to.month);
	return duties
		.filter((duty) => duty.first >= from && duty.last <= to)
		.sort((one, other) => one.last - other.last || one.first - other.first);
}

function dutiesIn(office: Office, year: number): Duty[] {
	const at = (name: string, label: string, first: number, last: number, cumulative = false): Duty => ({
		id: `mh-${office.key}-${year}-${name}`,
		type: name === 'nam' ? 'annual' : 'interim',
		label,
		first: monthIndex(year, first),
		last: monthIndex(year, last),
		cumulative,
		isCustom: false,
		isFromMiddle: false
	});
	const year12 = at('nam', `năm ${year}`, 1, 12, office.rhythm === 'cumulative');
	const half1 = at('6t', `6 tháng đầu năm ${year}`, 1, 6, office.rhythm === 'cumulative');
	const half2 = at('6tc', `6 tháng cuối năm ${year}`, 7, 12);
	const nine = at('9t', `9 tháng năm ${year}`, 1, 9, true);
	const months = Array.from({ length: 12 }, (_, n) =>
		at(`t${n + 1}`, `tháng ${n + 1}/${year}`, n + 1, n + 1)
	);
	const quarters = ROMAN.map((roman, n) => at(`q${n + 1}`, `quý ${roman}/${year}`, n * 3 + 1, n * 3 + 3));
	const regular = {
		month: months,
		quarter: quarters,
		half: [half1, half2],
		cumulative: [{ ...at('3t', `quý I/${year}`, 1, 3), cumulative: true }, half1, nine, year12]
	}[office.rhythm];
	const also = { half: [half1], nine_months: [nine], year: [year12], multi_year: [] };
	return [...regular, ...office.also.flatMap((period) => also[period])];
}

/** Periods that no calendar knows, as labels have them: a campaign across two months, five or eleven months. */
export function customDutiesOf({ key, custom }: Office): readonly Duty[] {
	return custom.map(({ year, period }): Duty => {
		const at = (name: string, label: string, first: number, last: number): Duty => ({
			id: `mh-${key}-${year}-${name}`,
			type: 'interim',
			label,
			first: monthIndex(year, first),
			last: monthIndex(year, last),
			cumulative: false,
			isCustom: true,
			isFromMiddle: false
		});
		switch (period) {
			case 'campaign':
				return { ...at('cd', `từ 15/5/${year} đến 30/6/${year}`, 5, 6), isFromMiddle: true };
			case 'five_months':
				return { ...at('5t', `5 tháng đầu năm ${year}`, 1, 5), cumulative: true };
			case 'eleven_months':
				return { ...at('11t', `11 tháng năm ${year}`, 1, 11), cumulative: true };
		}
	});
}

function span(office: Office, from: number, to: number): Duty {
	return {
		id: `mh-${office.key}-${from}-${to}`,
		type: 'period',
		label: `giai đoạn ${from}-${to}`,
		first: monthIndex(from, 1),
		last: monthIndex(to, 12),
		cumulative: false,
		isCustom: false,
		isFromMiddle: false
	};
}
