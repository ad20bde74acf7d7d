import type { ChannelCode, IndicatorCode, PlaceId, TopicCode } from '../../domain/brand';
import type { DataChoice, FigureFilter } from '../../domain/filter';
import type { FigureKind } from '../../domain/figure';
import { DEFAULT_VIEW, type View } from '../view';
import { allOf, isIn, oneOf, unlessDefault, type Parameters } from './parameter';

/** What every screen filters by. */
export const filterParameters: Parameters = {
	data: {
		read: (view, values) =>
			oneOf<DataChoice>(values, ['real', 'sample', 'all'], (data) => withFilter(view, { data })),
		write: (view) => unlessDefault(view.filter.data, DEFAULT_VIEW.filter.data)
	},
	public: {
		read: (view, values) => oneOf(values, ['yes'] as const, () => withFilter(view, { published: true })),
		write: (view) => (view.filter.published === true ? ['yes'] : [])
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
	}
};

function withFilter(view: View, change: Partial<FigureFilter>): View {
	return { ...view, filter: { ...view.filter, ...change } };
}
