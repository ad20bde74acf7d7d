import { composeAmount, type Reading } from './compose-amount';
import { mayBeDayAndMonth } from './may-be-date';
import type { QuantityReading, SecondQuantity } from './quantity-reading';
import type { Amount } from './read-amount';
import { keyAt, type TokenizedCell } from './tokenize-amount';
import { timeNamed } from './unit-nouns';

const SEVERAL: QuantityReading = { kind: 'unreadable', reason: 'several_numbers' };
const MINUTES_PER_HOUR = 60;
/** Words behind which a further number only describes the first: `5 lớp tại 3 huyện`. */
const DESCRIBING = new Set('của trong tại ở thuộc về trên'.split(' '));
const JOINING = new Set([',', ';', 'và', 'với', 'cho', '/', '+']);
const FACILITY = /^(?:đài|xã|phường|huyện|trường|thôn|đơn vị)/iu;
/** What is measured or a share of everything, so that `1/2` is a half: `1/2 giờ`, `1/3 số xã`. */
const DIVIDED = /^(?:số|tổng|giờ|phút|giây|ngày|tuần|tháng|quý|năm|trang|của|trong)(?!\p{L})/iu;

function readDuration(first: Reading, second: Reading): Reading | null {
	const isHours = first.unitText.toLowerCase() === 'giờ' && second.unitText.toLowerCase() === 'phút';
	const isMinutes = first.unitText.toLowerCase() === 'phút' && second.unitText.toLowerCase() === 'giây';
	if (!isHours && !isMinutes) return null;
	const total = (bound: number | null) =>
		bound === null ? null : bound * MINUTES_PER_HOUR + (second.quantity.low ?? 0);
	const { low, high } = first.quantity;
	// Below `dưới 1 giờ 30 phút` stands nothing, while `0 giờ 30 phút` is half an hour.
	const isFromZero = low === 0 && high !== 0;
	return {
		...first,
		quantity: { ...first.quantity, low: isFromZero ? low : total(low), high: total(high) },
		unitText: second.unitText
	};
}

/**
 * `1 tuần 2 lần` and `2 lần một tuần` are rates; `2 tháng 1 lần` and `1 lần/2 tháng` are rates per a time that no
 * rate here can be per, and are held. `null` where neither number is one of a time.
 */
function readTimed(first: Reading, second: Reading, joined: boolean): QuantityReading | null {
	const [before, behind] = [first, second].map(({ unitText }) => timeNamed(unitText.toLowerCase()));
	const isOne = ({ quantity }: Reading) => quantity.low === 1 && quantity.high === 1;
	if (before != null) {
		if (!isOne(first) || second.quantity.per !== null)
			return second.quantity.per === before && isOne(first) ? second : SEVERAL;
		return { ...second, form: 'rate', quantity: { ...second.quantity, per: before } };
	}
	if (behind == null || !joined) return null;
	if (!isOne(second) || first.quantity.per !== null) return SEVERAL;
	return { ...first, form: 'rate', quantity: { ...first.quantity, per: behind } };
}

function relationOf(first: Reading, second: Reading, sameUnit: boolean): SecondQuantity['relation'] {
	const [part, whole] = [first.quantity.low ?? 0, second.quantity.high ?? 0];
	if (sameUnit) return part > whole ? 'previous' : 'whole';
	return FACILITY.test(second.unitText) && part <= whole ? 'whole' : 'pair';
}

function readSlashed(
	first: Amount,
	second: Amount,
	head: Reading,
	tail: Reading,
	bare: boolean
): QuantityReading {
	const looksLikeDate = tail.unitText === '' && mayBeDayAndMonth(first.high, second.high);
	if (looksLikeDate) return { kind: 'unreadable', reason: 'date' };
	if (tail.unitText === '' || (bare && DIVIDED.test(tail.unitText))) return SEVERAL;
	const relation = relationOf(head, tail, bare);
	if (relation === 'previous' && FACILITY.test(tail.unitText)) return SEVERAL;
	const unitText = bare ? tail.unitText : head.unitText;
	return { ...head, unitText, second: { relation, quantity: tail.quantity, unitText: tail.unitText } };
}

/**
 * Two numbers in one cell: hours and minutes, a rate, a pair, a part of a whole, or a number and its description.
 * `limit` is the token at which a further amount starts.
 */
export function readTwoAmounts(
	cell: TokenizedCell,
	first: Amount,
	second: Amount,
	limit: number,
	text: string
): QuantityReading {
	const head = composeAmount(cell, first, second.from, text);
	const tail = composeAmount(cell, second, limit, text);
	const duration = readDuration(head.read, tail.read);
	if (duration !== null) return duration;
	const bare = keyAt(cell.tokens, first.to) === '/' && first.to + 1 === second.from;
	const between = cell.tokens.slice(first.to, second.from).map((token) => token.key);
	const isOccurrence = head.read.unitText.toLowerCase() === 'lần';
	const timed = readTimed(
		head.read,
		tail.read,
		head.slashed || !between.some((key) => DESCRIBING.has(key)) || isOccurrence
	);
	if (timed !== null && !bare) return timed;
	if (bare || head.slashed) return readSlashed(first, second, head.read, tail.read, bare);
	const describes = between.some((key) => DESCRIBING.has(key)) && !between.some((key) => JOINING.has(key));
	return describes ? head.read : SEVERAL;
}
