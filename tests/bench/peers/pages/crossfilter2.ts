import crossfilter, { type Crossfilter, type Dimension, type Group } from 'crossfilter2';
import { parseRows, type Row } from './parse-rows';
import type { FilterColumn, Numbers, Peer } from './peer';
import { amountOf, tally } from './tally';

interface Made {
	readonly dimensions: Readonly<Record<FilterColumn, Dimension<Row, string>>>;
	readonly period: Group<Row, string, number>;
	readonly province: Group<Row, string, number>;
	readonly indicator: Group<Row, string, number>;
}

let made: Made | null = null;
const by = (column: string) => (row: Row) => row[column] ?? '';
const plain = ({ value = '' }: Row): number => amountOf(value) || 0;
const numbersOf = (group: Group<Row, string, number>): Numbers =>
	new Map(group.all().map(({ key, value }) => [key, value]));

function makeGroups(table: Crossfilter<Row>): Made {
	// A group does not obey the filter of its own dimension: what is counted needs dimensions of its own.
	return {
		dimensions: {
			province: table.dimension(by('province')),
			topic: table.dimension(by('topic')),
			channel: table.dimension(by('channel'))
		},
		period: table.dimension(by('period')).group<string, number>().reduceSum(plain),
		province: table.dimension(by('province')).group<string, number>().reduceCount(),
		indicator: table.dimension(by('indicator')).group<string, number>().reduceCount()
	};
}

/** crossfilter2 over PapaParse rows. */
export const crossfilter2: Peer = {
	async load(files) {
		const table = crossfilter<Row>();
		const all: Row[] = [];
		await parseRows(files, (some) => {
			for (const row of some) all.push(row);
		});
		table.add(all);
		made = makeGroups(table);
		const series = new Map<string, Map<string, number>>();
		for (const row of all) {
			const { province = '', period = '', value = '' } = row;
			const numbers = series.get(province) ?? new Map<string, number>();
			series.set(province, numbers);
			tally(numbers, period, amountOf(value));
		}
		return series;
	},
	change(choice, changed) {
		if (made === null) throw new Error('nothing loaded');
		const values = new Set(choice[changed]);
		if (values.size === 0) made.dimensions[changed].filterAll();
		else made.dimensions[changed].filterFunction((value) => values.has(String(value)));
		return Promise.resolve({
			period: numbersOf(made.period),
			province: numbersOf(made.province),
			indicator: numbersOf(made.indicator)
		});
	}
};
