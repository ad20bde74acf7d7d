import { isName } from './is-name';
import type { Parameters } from './parameter';

/** The limitation or direction whose panel is open, by its id; it may not be loaded here, which the panel says. */
export const statementParameters: Parameters = {
	statement: {
		read: (view, values) => {
			const [id] = values;
			return values.length === 1 && id !== undefined && isName(id) ? { ...view, openStatement: id } : null;
		},
		write: ({ openStatement }) => (openStatement === null ? [] : [openStatement])
	}
};
