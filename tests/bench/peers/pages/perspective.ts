import engine, { type Table } from '@perspective-dev/client/inline';
import { COLUMNS, FILTERED, type Choice, type Numbers, type Peer } from './peer';

type Columns = Readonly<Record<string, readonly (number | null)[]>> & {
	readonly __ROW_PATH__: readonly (readonly string[])[];
};
let table: Table | null = null;

async function ask(
	groups: readonly string[],
	column: string,
	aggregate: string,
	choice: Choice | null
): Promise<Columns> {
	if (table === null) throw new Error('nothing loaded');
	const filter = FILTERED.filter((name) => (choice?.[name].length ?? 0) > 0).map(
		(name) => [name, 'in', [...(choice?.[name] ?? [])]] as [string, string, string[]]
	);
	const view = await table.view({
		group_by: [...groups],
		columns: [column],
		expressions: { amount: 'float("value")' },
		aggregates: { [column]: aggregate },
		filter
	});
	const columns = await view.to_columns();
	await view.delete();
	return columns as Columns;
}

async function numbersBy(group: string, column: string, aggregate: string, choice: Choice): Promise<Numbers> {
	const columns = await ask([group], column, aggregate, choice);
	return new Map(
		columns.__ROW_PATH__.flatMap(([name], at) =>
			name === undefined ? [] : [[name, columns[column]?.[at] ?? 0]]
		)
	);
}

/** Perspective, started, its columns declared as text, amounts read as numbers by an expression: a column of numbers refuses words. */
export async function startPerspective(): Promise<Peer> {
	const client = await engine.worker();
	return {
		async load(files) {
			const types = COLUMNS.map((name) => [name, 'string'] as const);
			table = await client.table(Object.fromEntries(types));
			for (const file of files) await table.update(await file.text(), { format: 'csv', port_id: null });
			const columns = await ask(['province', 'period'], 'amount', 'sum', null);
			const series = new Map<string, Map<string, number>>();
			for (const [at, [province, period]] of columns.__ROW_PATH__.entries()) {
				if (province === undefined || period === undefined) continue;
				const numbers = series.get(province) ?? new Map<string, number>();
				series.set(province, numbers.set(period, columns['amount']?.[at] ?? 0));
			}
			return series;
		},
		async change(choice) {
			const [period, province, indicator] = await Promise.all([
				numbersBy('period', 'amount', 'sum', choice),
				numbersBy('province', 'report', 'count', choice),
				numbersBy('indicator', 'report', 'count', choice)
			]);
			return { period, province, indicator };
		}
	};
}
