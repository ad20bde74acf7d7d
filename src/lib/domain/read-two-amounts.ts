import { composeAmount, type Reading } from './compose-amount';
import { mayBeDayAndMonth } from './may-be-date';
import type { QuantityReading, SecondQuantity } from './quantity-reading';
import type { Amount } from './read-amount';
import type { TokenizedCell } from './tokenize-amount';

const MINUTES_PER_HOUR = 60;
/** Words behind which a further number only describes the first: `5 lớp tại 3 huyện`. */
const DESCRIBING = new Set('của trong tại ở thuộc về trên'.split(' '));
const JOINING = new Set([',', ';', 'và', 'với', 'cho', '/', '+']);

function readDuration(first: Reading, second: Reading): Reading | null {
	const isHours = first.unitText.toLowerCase() === 'giờ' && second.unitText.toLowerCase() === 'phút';
	const isMinutes = first.unitText.toLowerCase() === 'phút' && second.unitText.toLowerCase() === 'giây';
	if (!isHours && !isMinutes) return null;
	const total = (bound: number | null) =>
		bound === null || bound === 0 ? bound : bound * MINUTES_PER_HOUR + (second.quantity.low ?? 0);
	const { low, high } = first.quantity;
	return {
		...first,
		quantity: { ...first.quantity, low: total(low), high: total(high) },
		unitText: second.unitText
	};
}

function relationOf(first: Reading, second: Reading, sameUnit: boolean): SecondQuantity['relation'] {
	const [part, whole] = [first.quantity.low ?? 0, second.quantity.high ?? 0];
	if (sameUnit) return part > whole ? 'previous' : 'whole';
	return /^(?:đài|xã|phường|huyện|trường|thôn|đơn vị)/iu.test(second.unitText) && part <= whole
		? 'whole'
		: 'pair';
}

/** Two numbers in one cell: hours and minutes, a pair, a part of a whole, or a number and its description. */
export function readTwoAmounts(
	cell: TokenizedCell,
	first: Amount,
	second: Amount,
	text: string
): QuantityReading {
	const head = composeAmount(cell, first, second.from, text);
	const tail = composeAmount(cell, second, cell.tokens.length, text);
	const duration = readDuration(head.read, tail.read);
	if (duration !== null) return duration;
	const bare = cell.tokens[first.to]?.key === '/' && first.to + 1 === second.from;
	if (bare || head.slashed) {
		const looksLikeDate = tail.read.unitText === '' && mayBeDayAndMonth(first.high, second.high);
		if (looksLikeDate) return { kind: 'unreadable', reason: 'date' };
		if (tail.read.unitText === '') return { kind: 'unreadable', reason: 'several_numbers' };
		const relation = relationOf(head.read, tail.read, bare);
		const unitText = bare ? tail.read.unitText : head.read.unitText;
		return {
			...head.read,
			unitText,
			second: { relation, quantity: tail.read.quantity, unitText: tail.read.unitText }
		};
	}
	const between = cell.tokens.slice(first.to, second.from).map((token) => token.key);
	const describes = between.some((key) => DESCRIBING.has(key)) && !between.some((key) => JOINING.has(key));
	return describes ? head.read : { kind: 'unreadable', reason: 'several_numbers' };
}
