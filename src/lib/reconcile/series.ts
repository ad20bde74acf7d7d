import type { Figure } from '../domain/figure';
import { localityKey } from '../domain/locality-key';
import type { Series } from '../domain/total';
import type { Reference } from '../reference/reference';

/** No text of a table holds the unit separator, so joined parts can't run into each other. */
const SEPARATOR = '\u001f';

function sorted<Code extends string>(codes: readonly Code[]): readonly Code[] {
	return codes.length < 2 ? codes : [...new Set(codes)].sort();
}

/**
 * The key of a series: everything that keeps two figures from being added (domain model §4.1). Spellings of one
 * locality are one.
 */
export function keyOfSeries(
	series: Omit<Series, 'key' | 'unitText'>,
	placeOf: (locality: string) => string = localityKey
): string {
	return [
		series.province,
		series.locality === null ? '' : placeOf(series.locality),
		series.producer,
		series.scope,
		series.indicator,
		series.unit,
		series.topics.join(';'),
		series.channels.join(';'),
		series.audiences.join(';'),
		series.origin,
		series.kind,
		series.synthetic ? 'synthetic' : ''
	].join(SEPARATOR);
}

/** The province and the indicator that the key of a series names, as they stand in it; `''` where it is no such key. */
export function attributesInKey(key: string): { readonly province: string; readonly indicator: string } {
	const [province = '', , , , indicator = ''] = key.split(SEPARATOR);
	return { province, indicator };
}

/**
 * Gives the series of figures, one object for each key. The producer is the body that carries on the work for
 * the indicator's group (Sở TT&TT → Sở VHTTDL); an empty attribute means *not stated* and is a series apart.
 */
export function createSeriesIndex(reference: Reference): (figure: Figure) => Series {
	const byKey = new Map<string, Series>();
	const producers = new Map<string, string>();
	const places = new Map<string, string>();

	const producerOf = (figure: Figure): string => {
		if (figure.body === null) return '';
		const known = `${figure.body}${SEPARATOR}${figure.indicator}`;
		const found = producers.get(known);
		if (found !== undefined) return found;
		const producer = reference.bodies.producerOf(
			figure.body,
			reference.indicators.get(figure.indicator).group
		);
		producers.set(known, producer);
		return producer;
	};

	const placeOf = (locality: string): string => {
		const found = places.get(locality) ?? localityKey(locality);
		places.set(locality, found);
		return found;
	};

	return (figure) => {
		const attributes = {
			province: figure.province,
			locality: figure.locality,
			producer: producerOf(figure),
			scope: figure.scope,
			indicator: figure.indicator,
			unit: figure.unit,
			topics: sorted(figure.topics),
			channels: sorted(figure.channels),
			audiences: sorted(figure.audiences),
			origin: figure.origin,
			kind: figure.kind,
			synthetic: figure.synthetic
		};
		const key = keyOfSeries(attributes, placeOf);
		const known = byKey.get(key);
		if (known) return known;
		const series = { key, ...attributes, unitText: figure.unitText };
		byKey.set(key, series);
		return series;
	};
}
