import type { FigureFilter } from '../domain/filter';
import type { Series } from '../domain/total';
import type { Reference, Vocabulary } from '../reference/reference';
import type { ReconciledSeries } from './reconciled';

function allows<Value>(chosen: readonly Value[], value: Value): boolean {
	return chosen.length === 0 || chosen.includes(value);
}

/** A term takes itself, what is under it, and every set containing one of these. */
function allowsTerms<Code>(
	chosen: readonly Code[],
	codes: readonly Code[],
	vocabulary: Vocabulary<Code>
): boolean {
	if (chosen.length === 0) return true;
	return codes.some((code) => [code, ...vocabulary.get(code).ancestors].some((one) => chosen.includes(one)));
}

function allowsProvince(filter: FigureFilter, series: Series, reference: Reference): boolean {
	const { id, successor } = reference.places.get(series.province);
	return allows(filter.provinces, id) || allows(filter.provinces, successor);
}

/** The series that a filter chooses; a unit of today takes its predecessors with it. */
export function selectSeries(
	all: readonly ReconciledSeries[],
	filter: FigureFilter,
	reference: Reference
): readonly ReconciledSeries[] {
	return all.filter(
		({ series }) =>
			(filter.data === 'all' || series.synthetic === (filter.data === 'sample')) &&
			(filter.kind === null || series.kind === filter.kind) &&
			allows(filter.indicators, series.indicator) &&
			allows(filter.bodies, series.producer) &&
			allowsProvince(filter, series, reference) &&
			allowsTerms(filter.topics, series.topics, reference.topics) &&
			allowsTerms(filter.channels, series.channels, reference.channels)
	);
}
