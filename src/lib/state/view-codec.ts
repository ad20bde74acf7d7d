import type { ChannelCode, IndicatorCode, IsoDay, PlaceId, TopicCode } from '../domain/brand';
import type { DataChoice, FigureFilter } from '../domain/filter';
import type { FigureKind } from '../domain/figure';
import type { ComparedSide } from '../query/compared-side';
import type { Reference } from '../reference/reference';
import { COMPARE_MEASURES, DEFAULT_VIEW, GRAINS, MOST_SIDES, SCALES, type View } from './view';

/** Longest query string that is read at all; no view the screens can make comes near it. */
const LONGEST_QUERY = 8192;

/**
 * A view read from an address, and the parameters that were damaged or unknown and therefore dropped; `null` where the
 * address is too long and nothing of it was read.
 */
export interface DecodedView {
	readonly view: View;
	readonly dropped: readonly string[] | null;
}

interface Parameter {
	/** The view with the values taken in, or `null` where any of them cannot be understood. */
	readonly read: (view: View, values: readonly string[], reference: Reference) => View | null;
	readonly write: (view: View) => readonly string[];
}

const PARAMETERS: Readonly<Record<string, Parameter>> = {
	lang: {
		read: (view, values) => oneOf(values, ['vi', 'en'] as const, (language) => ({ ...view, language })),
		write: (view) => (view.language === null ? [] : [view.language])
	},
	data: {
		read: (view, values) =>
			oneOf<DataChoice>(values, ['real', 'sample', 'all'], (data) => withFilter(view, { data })),
		write: (view) => unlessDefault(view.filter.data, DEFAULT_VIEW.filter.data)
	},
	province: {
		read: (view, values, { places }) =>
			allOf(
				values,
				isIn(places.all, (place) => place.id),
				(ids) => withFilter(view, { provinces: ids as readonly PlaceId[] })
			),
		write: (view) => view.filter.provinces
	},
	indicator: {
		read: (view, values, { indicators }) =>
			allOf(
				values,
				isIn(indicators.all, (indicator) => indicator.code),
				(codes) => withFilter(view, { indicators: codes as readonly IndicatorCode[] })
			),
		write: (view) => view.filter.indicators
	},
	topic: {
		read: (view, values, { topics }) =>
			allOf(
				values,
				isIn(topics.all, (topic) => topic.code),
				(codes) => withFilter(view, { topics: codes as readonly TopicCode[] })
			),
		write: (view) => view.filter.topics
	},
	channel: {
		read: (view, values, { channels }) =>
			allOf(
				values,
				isIn(channels.all, (channel) => channel.code),
				(codes) => withFilter(view, { channels: codes as readonly ChannelCode[] })
			),
		write: (view) => view.filter.channels
	},
	body: {
		read: (view, values, { bodies }) =>
			allOf(
				values,
				(value) => value !== '' && bodies.key(value) === value,
				(keys) => withFilter(view, { bodies: keys })
			),
		write: (view) => view.filter.bodies
	},
	kind: {
		read: (view, values) =>
			oneOf<FigureKind>(values, ['actual', 'plan'], (kind) => withFilter(view, { kind })),
		write: (view) => (view.filter.kind === null ? [] : [view.filter.kind])
	},
	grain: {
		read: (view, values) => oneOf(values, GRAINS, (grain) => ({ ...view, grain })),
		write: (view) => unlessDefault(view.grain, DEFAULT_VIEW.grain)
	},
	scale: {
		read: (view, values) => oneOf(values, SCALES, (scale) => ({ ...view, scale })),
		write: (view) => unlessDefault(view.scale, DEFAULT_VIEW.scale)
	},
	measure: {
		read: (view, values) => oneOf(values, COMPARE_MEASURES, (measure) => ({ ...view, measure })),
		write: (view) => unlessDefault(view.measure, DEFAULT_VIEW.measure)
	},
	side: { read: readSides, write: (view) => view.sides.map(writeSide) }
};

/**
 * Reads a view from an address. Never throws: parameters that are unknown, damaged or name what the reference
 * lists do not hold are dropped whole and named in `dropped`, in the order met.
 */
export function decodeView(search: string, reference: Reference): DecodedView {
	if (search.length > LONGEST_QUERY) return { view: DEFAULT_VIEW, dropped: null };
	const parameters = new URLSearchParams(search);
	const dropped: string[] = [];
	let view = DEFAULT_VIEW;
	for (const key of new Set(parameters.keys())) {
		const parameter = Object.hasOwn(PARAMETERS, key) ? PARAMETERS[key] : undefined;
		const next = parameter?.read(view, parameters.getAll(key), reference) ?? null;
		if (next === null) dropped.push(key);
		else view = next;
	}
	return { view, dropped };
}

/** Writes what differs from the default view, in a fixed order; `''` for the default view, else `?…`. */
export function encodeView(view: View): string {
	const parameters = new URLSearchParams();
	for (const [key, parameter] of Object.entries(PARAMETERS))
		for (const value of parameter.write(view)) parameters.append(key, value);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

function withFilter(view: View, change: Partial<FigureFilter>): View {
	return { ...view, filter: { ...view.filter, ...change } };
}

function unlessDefault(value: string, standard: string): readonly string[] {
	return value === standard ? [] : [value];
}

function oneOf<Value extends string>(
	values: readonly string[],
	allowed: readonly Value[],
	use: (value: Value) => View
): View | null {
	const value = allowed.find((candidate) => candidate === values[0]);
	return values.length === 1 && value !== undefined ? use(value) : null;
}

function allOf(
	values: readonly string[],
	isKnown: (value: string) => boolean,
	use: (values: readonly string[]) => View
): View | null {
	return values.every(isKnown) ? use([...new Set(values)]) : null;
}

function isIn<Item>(items: readonly Item[], codeOf: (item: Item) => string): (value: string) => boolean {
	const codes = new Set(items.map(codeOf));
	return (value) => codes.has(value);
}

function readSides(view: View, values: readonly string[], reference: Reference): View | null {
	const isPlace = isIn(reference.places.all, (place) => place.id);
	if (values.length > MOST_SIDES) return null;
	const sides = values.map((value) => readSide(value, isPlace));
	return sides.every((side) => side !== null) ? { ...view, sides } : null;
}

/**
 * A side is written `qd124:84@2020-01-01..2020-12-31`: nominal days, because labels are wording. One series of
 * several follows as `~1x9k2a`.
 */
function writeSide({ province, span, series }: ComparedSide): string {
	return `${province}@${span.start}..${span.end}${series === undefined ? '' : `~${series}`}`;
}

function readSide(text: string, isPlace: (id: string) => boolean): ComparedSide | null {
	const parts = /^([^@]+)@(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})(?:~([\da-z]{1,8}))?$/.exec(text);
	const [, province = '', start = '', end = '', series] = parts ?? [];
	if (!isPlace(province) || !isDay(start) || !isDay(end) || end < start) return null;
	const side = { province: province as PlaceId, span: { start: start as IsoDay, end: end as IsoDay } };
	return series === undefined ? side : { ...side, series };
}

function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
