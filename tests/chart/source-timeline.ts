import { makeDate, makeReport } from './make-report';
import { dakNong, dongThap, halfOf, langSon, spanOf, traVinh, yearOf } from './make-total';

/** The provinces of the five source documents, in the order of their lanes. */
export const SOURCE_PLACES = [dongThap, langSon, traVinh, dakNong];

/** The five source documents as they are dated. */
export const SOURCE_REPORTS = [
	makeReport('tv', traVinh, yearOf(2020), { number: '' }),
	makeReport('dt', dongThap, spanOf(2016, 2020), { type: 'period', date: makeDate('2020-08-31', 'month') }),
	makeReport('ls', langSon, halfOf(2019, 1), { type: 'interim', date: makeDate('2019-05-15') }),
	makeReport('dn24', dakNong, yearOf(2024), { type: 'plan', date: makeDate('2024-06-30', 'month') }),
	makeReport('dn21', dakNong, yearOf(2021), { type: 'plan', date: makeDate('2021-05-31', 'month') })
];
