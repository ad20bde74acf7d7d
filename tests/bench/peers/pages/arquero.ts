import { escape, fromCSV, op, type ColumnTable } from 'arquero';
import { FILTERED, type Numbers, type Peer } from './peer';
import { amountOf } from './tally';

let table: ColumnTable | null = null;

function numbersOf(rolled: ColumnTable, name: string, number: string): Numbers {
	return new Map(
		Array.from({ length: rolled.numRows() }, (_, row) => [
			String(rolled.get(name, row)),
			Number(rolled.get(number, row) ?? 0)
		])
	);
}

/** Arquero, by `fromCSV` over the text of each file. */
export const arquero: Peer = {
	async load(files) {
		for (const file of files) {
			const read = fromCSV(await file.text());
			table = table === null ? read : table.concat(read);
		}
		if (table === null) return null;
		table = table.derive({
			amount: escape((row: { value: unknown }) => {
				const amount = amountOf(String(row.value ?? ''));
				return Number.isNaN(amount) ? 0 : amount;
			})
		});
		const rolled = table.groupby('province', 'period').rollup({ sum: op.sum('amount') });
		const series = new Map<string, Map<string, number>>();
		for (let row = 0; row < rolled.numRows(); row++) {
			const province = String(rolled.get('province', row));
			const numbers = series.get(province) ?? new Map<string, number>();
			series.set(
				province,
				numbers.set(String(rolled.get('period', row)), Number(rolled.get('sum', row) ?? 0))
			);
		}
		return series;
	},
	change(choice) {
		if (table === null) throw new Error('nothing loaded');
		let chosen = table;
		for (const column of FILTERED) {
			const values = new Set(choice[column]);
			if (values.size > 0)
				chosen = chosen.filter(escape((row: Record<string, string>) => values.has(row[column] ?? '')));
		}
		const counted = (column: string) => numbersOf(chosen.groupby(column).count(), column, 'count');
		return Promise.resolve({
			period: numbersOf(chosen.groupby('period').rollup({ sum: op.sum('amount') }), 'period', 'sum'),
			province: counted('province'),
			indicator: counted('indicator')
		});
	}
};
