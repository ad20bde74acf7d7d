import { isName } from './is-name';
import type { Parameters } from './parameter';

/** The briefing that is open, by its key; it may not be kept here, and then the first one is. */
export const briefingParameters: Parameters = {
	briefing: {
		read: (view, values) => {
			const [key] = values;
			return values.length === 1 && key !== undefined && isName(key) ? { ...view, briefing: key } : null;
		},
		write: ({ briefing }) => (briefing === null ? [] : [briefing])
	}
};
