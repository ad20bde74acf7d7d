import { parseRows, type Row } from './parse-rows';
import { FILTERED, type Peer } from './peer';
import { amountOf, tally } from './tally';

const all: Row[] = [];

/** A filter over an array of row objects, as one writes it without a library. */
export const rows: Peer = {
	async load(files) {
		await parseRows(files, (some) => {
			for (const row of some) all.push(row);
		});
		const series = new Map<string, Map<string, number>>();
		for (const row of all) {
			const { province = '', period = '', value = '' } = row;
			const numbers = series.get(province) ?? new Map<string, number>();
			series.set(province, numbers);
			tally(numbers, period, amountOf(value));
		}
		return series;
	},
	change(choice) {
		const sets = FILTERED.filter((column) => choice[column].length > 0).map((column) => ({
			column,
			values: new Set(choice[column])
		}));
		const answer = {
			period: new Map<string, number>(),
			province: new Map<string, number>(),
			indicator: new Map<string, number>()
		};
		for (const row of all) {
			if (!sets.every(({ column, values }) => values.has(row[column] ?? ''))) continue;
			tally(answer.period, row['period'] ?? '', amountOf(row['value'] ?? ''));
			tally(answer.province, row['province'] ?? '', 1);
			tally(answer.indicator, row['indicator'] ?? '', 1);
		}
		return Promise.resolve(answer);
	}
};
