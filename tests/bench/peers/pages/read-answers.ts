import type { Answer, Numbers } from './peer';

/** A column of a result, whatever library holds it. */
export interface ResultColumn {
	at(row: number): unknown;
}

/** The first chart from its three columns. */
export function readSeries(
	rows: number,
	[province, period, total]: readonly ResultColumn[]
): ReadonlyMap<string, Numbers> {
	const series = new Map<string, Map<string, number>>();
	for (let row = 0; row < rows; row++) {
		const name = String(province?.at(row));
		const numbers = series.get(name) ?? new Map<string, number>();
		series.set(name, numbers.set(String(period?.at(row)), Number(total?.at(row) ?? 0)));
	}
	return series;
}

/** The three pictures from the five columns of one round. */
export function readAnswer(
	rows: number,
	[period, province, indicator, total, found]: readonly ResultColumn[]
): Answer {
	const answer = {
		period: new Map<string, number>(),
		province: new Map<string, number>(),
		indicator: new Map<string, number>()
	};
	for (let row = 0; row < rows; row++) {
		const count = Number(found?.at(row));
		const [month, place, what] = [period?.at(row), province?.at(row), indicator?.at(row)];
		if (typeof month === 'string') answer.period.set(month, Number(total?.at(row) ?? 0));
		else if (typeof place === 'string') answer.province.set(place, count);
		else if (typeof what === 'string') answer.indicator.set(what, count);
	}
	return answer;
}
