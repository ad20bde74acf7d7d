import type { Reference } from '../reference/reference';
import { briefingParameters } from './view-parameters/briefing-parameters';
import { compareParameters } from './view-parameters/compare-parameters';
import { evidenceParameters } from './view-parameters/evidence-parameters';
import { exploreParameters } from './view-parameters/explore-parameters';
import { filterParameters } from './view-parameters/filter-parameters';
import { limitationsParameters } from './view-parameters/limitations-parameters';
import { oneOf, type Parameters } from './view-parameters/parameter';
import { qualityParameters } from './view-parameters/quality-parameters';
import { statementParameters } from './view-parameters/statement-parameters';
import { trendParameters } from './view-parameters/trend-parameters';
import { DEFAULT_VIEW, type View } from './view';

/** Longest query string that is read, written or kept: servers take no longer ones. */
export const LONGEST_QUERY = 8192;

/**
 * A view read from an address, and the parameters that were damaged or unknown and therefore dropped; `null` where the
 * address is too long and nothing of it was read.
 */
export interface DecodedView {
	readonly view: View;
	readonly dropped: readonly string[] | null;
}

const TOO_LONG: DecodedView = { view: DEFAULT_VIEW, dropped: null };

const PARAMETERS: Parameters = {
	lang: {
		read: (view, values) => oneOf(values, ['vi', 'en'] as const, (language) => ({ ...view, language })),
		write: (view) => (view.language === null ? [] : [view.language])
	},
	...filterParameters,
	...trendParameters,
	...compareParameters,
	...exploreParameters,
	...qualityParameters,
	...limitationsParameters,
	...statementParameters,
	...evidenceParameters,
	...briefingParameters
};

/**
 * Reads a view from an address. Never throws: parameters that are unknown, damaged or name what the reference
 * lists do not hold are dropped whole and named in `dropped`, in the order met.
 */
export function decodeView(search: string, reference: Reference): DecodedView {
	if (search.length > LONGEST_QUERY) return TOO_LONG;
	const parameters = new URLSearchParams(search);
	const dropped: string[] = [];
	let view = DEFAULT_VIEW;
	for (const key of new Set(parameters.keys())) {
		const parameter = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : undefined;
		const next = parameter?.read(view, parameters.getAll(key), reference) ?? null;
		if (next === null) dropped.push(key);
		else view = next;
	}
	// Signs that may stand bare in an address are longer when written anew: what is read must be fit to be written.
	return encodeView(view).length > LONGEST_QUERY ? TOO_LONG : { view, dropped };
}

/**
 * Writes what differs from the default view, in a fixed order; `''` for the default view, else `?…`. What is longer than
 * `LONGEST_QUERY` is no address: nothing reads it.
 */
export function encodeView(view: View): string {
	const parameters = new URLSearchParams();
	for (const [key, parameter] of Object.entries(PARAMETERS))
		for (const value of parameter.write(view)) parameters.append(key, value);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}
