const LAST_DAY = 31;
const LAST_MONTH = 12;

/** Whether two numbers alone may be a day and a month (`3/5`, `2-3`), so that nothing says they are amounts. */
export function mayBeDayAndMonth(first: number, second: number): boolean {
	return first <= LAST_DAY && second <= LAST_MONTH;
}
