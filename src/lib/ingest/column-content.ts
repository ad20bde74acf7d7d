import type { Coded } from '../domain/figure-table';
import { foldText } from '../domain/fold';
import { hasOrder } from '../domain/date-order';
import { readPeriodLabel } from '../domain/read-period-label';
import { readQuantity } from '../domain/read-quantity';
import type { Reference } from '../reference/reference';
import { isDitto } from './fill-dittos';

/** Enough distinct texts to know a column by. */
const SAMPLE = 100;

/** What the first distinct texts of a column are, as shares of those that are not blank. */
export interface ColumnContent {
	/** Distinct texts looked at; with none the shares are 0. */
	readonly filled: number;
	readonly provinces: number;
	readonly indicators: number;
	readonly topics: number;
	readonly channels: number;
	readonly units: number;
	readonly periods: number;
	readonly dates: number;
	readonly amounts: number;
}

const known = new WeakMap<Coded<string>, ColumnContent>();

/** The units of the catalogue, by its object: built once. */
const unitsOf = new WeakMap<Reference['indicators'], ReadonlySet<string>>();

function unitsIn({ indicators }: Reference): ReadonlySet<string> {
	const built = unitsOf.get(indicators) ?? new Set(indicators.all.map(({ unitVi }) => foldText(unitVi)));
	unitsOf.set(indicators, built);
	return built;
}

function isAmount(text: string): boolean {
	const reading = readQuantity(text);
	if (reading.kind === 'ambiguous') return true;
	if (reading.kind === 'unreadable') return false;
	return reading.form === 'missing' || reading.quantity.low !== null || reading.quantity.high !== null;
}

/** Looks at the cells of a column, whatever its header says. Each column is looked at once. */
export function contentOf(column: Coded<string> | undefined, reference: Reference): ColumnContent {
	if (column === undefined) return shares([], reference);
	const found = known.get(column);
	if (found !== undefined) return found;
	const texts: string[] = [];
	for (const text of column.values) {
		if (texts.length === SAMPLE) break;
		if (text.trim() !== '' && !isDitto(text)) texts.push(text);
	}
	const content = shares(texts, reference);
	known.set(column, content);
	return content;
}

function shares(texts: readonly string[], reference: Reference): ColumnContent {
	const { places, indicators, topics, channels } = reference;
	const share = (holds: (text: string) => boolean): number =>
		texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
	const parts = (text: string, holds: (part: string) => boolean): boolean => text.split(';').every(holds);
	const units = unitsIn(reference);
	return {
		filled: texts.length,
		provinces: share((text) => /\p{L}/u.test(text) && places.match(text, null).kind !== 'unknown'),
		indicators: share((text) => indicators.match(text).kind !== 'unknown'),
		topics: share((text) => parts(text, (part) => topics.match(part).kind === 'match')),
		channels: share((text) => parts(text, (part) => channels.match(part).kind === 'match')),
		units: share((text) => units.has(foldText(text))),
		periods: share((text) => readPeriodLabel(text).kind === 'period'),
		dates: share(hasOrder),
		amounts: share(isAmount)
	};
}
