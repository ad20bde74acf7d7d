import type { IndicatorCode, PlaceId, TopicCode } from '../../../lib/domain/brand';
import {
	DEFAULT_LIMITATIONS,
	type AnswerChoice,
	type FollowUpChoice
} from '../../../lib/state/limitations-choice';
import { readDaySpan, writeDaySpan } from '../../../lib/state/view-parameters/day-span';
import type { View } from '../../../lib/state/view';
import type { BoardFacet } from '../../../lib/ui/board/board-statement';
import type { BoardChoice } from '../../../lib/ui/board/choose-on-board';

/** What the address chooses on the board, with what is being searched for. */
export function boardChoice({ filter, limitations }: View, search: string): BoardChoice {
	return {
		search,
		facets: {
			provinces: filter.provinces,
			periods: limitations.periods.map(writeDaySpan),
			answers: limitations.answers,
			categories: limitations.categories,
			topics: filter.topics,
			bodies: filter.bodies,
			indicators: filter.indicators,
			followUps: limitations.followUps
		}
	};
}

/** The view with other values of one filter of the board. */
export function withFacet(view: View, key: string, values: readonly string[]): Partial<View> {
	const { filter, limitations } = view;
	switch (key as BoardFacet) {
		case 'provinces':
			return { filter: { ...filter, provinces: values as readonly PlaceId[] } };
		case 'topics':
			return { filter: { ...filter, topics: values as readonly TopicCode[] } };
		case 'bodies':
			return { filter: { ...filter, bodies: values } };
		case 'indicators':
			return { filter: { ...filter, indicators: values as readonly IndicatorCode[] } };
		case 'periods': {
			const periods = values.map(readDaySpan).filter((span) => span !== null);
			return { limitations: { ...limitations, periods } };
		}
		case 'categories':
			return { limitations: { ...limitations, categories: values } };
		case 'answers':
			return { limitations: { ...limitations, answers: values as readonly AnswerChoice[] } };
		case 'followUps':
			return { limitations: { ...limitations, followUps: values as readonly FollowUpChoice[] } };
	}
}

/** The view with nothing searched for or chosen on the board; how it is grouped stays. */
export function clearBoard({ filter, limitations }: View): Partial<View> {
	const { search, categories, periods, answers, followUps } = DEFAULT_LIMITATIONS;
	return {
		filter: { ...filter, provinces: [], topics: [], bodies: [], indicators: [] },
		limitations: { ...limitations, search, categories, periods, answers, followUps }
	};
}
