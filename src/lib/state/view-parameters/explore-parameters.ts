import type { PlotChoice } from '../view';
import type { Parameters } from './parameter';

/** Longest statement the address holds, as it is written there; a longer one stays out of it. */
const LONGEST = 5_000;
/** A result never has more columns. */
const COLUMNS = /^(bar|line)-(\d{1,3})-(\d{1,3})$/u;

/** Whether a statement is short enough for the address. */
export function fitsAddress(statement: string): boolean {
	return new URLSearchParams({ sql: statement }).toString().length <= LONGEST;
}

function readPlot(text: string): PlotChoice | null {
	const [, mark, label, number] = COLUMNS.exec(text) ?? [];
	if (mark === undefined) return null;
	return { mark: mark === 'line' ? 'line' : 'bar', label: Number(label), number: Number(number) };
}

/** The typed question. A statement is only text here: nothing is run because an address holds it. */
export const exploreParameters: Parameters = {
	sql: {
		read: (view, [statement = '', ...others]) =>
			others.length === 0 && statement !== '' && fitsAddress(statement) ? { ...view, statement } : null,
		write: ({ statement }) => (statement !== null && fitsAddress(statement) ? [statement] : [])
	},
	plot: {
		read: (view, [text = '', ...others]) => {
			const plot = others.length === 0 ? readPlot(text) : null;
			return plot === null ? null : { ...view, plot };
		},
		write: ({ plot }) => (plot === null ? [] : [`${plot.mark}-${String(plot.label)}-${String(plot.number)}`])
	}
};
