import { amountOf } from '../chart/amount-of';
import type { FigureBasis } from '../domain/figure';
import type { Quantity } from '../domain/quantity';
import type { ExportCell } from '../export/model';
import { wordQuantity } from '../i18n/format/word-quantity';
import { textCell } from './cells';
import type { Ground } from './ground';

/** An amount as a number with what limits it; in words where it holds no number of its own. */
export function amountCell(quantity: Quantity, { language }: Ground): ExportCell {
	return { text: wordQuantity(quantity, language), amount: amountOf(quantity) };
}

/** What must be known of an amount that is not one exact number as it was written; blank for one that is. */
export function amountRemark(quantity: Quantity, basis: FigureBasis, ground: Ground): ExportCell {
	const { language, messages, words } = ground;
	const { limit } = amountOf(quantity) ?? { limit: 'exact' };
	return textCell(
		[
			limit === 'exact' ? '' : messages.exportSheets.remarks[limit](wordQuantity(quantity, language, 'long')),
			quantity.flags.includes('estimate') ? words.remarks.estimate : '',
			quantity.flags.includes('order_of_magnitude') ? words.remarks.order : '',
			basis === 'counted' ? words.remarks.counted : ''
		]
			.filter((part) => part !== '')
			.join('; ')
	);
}
