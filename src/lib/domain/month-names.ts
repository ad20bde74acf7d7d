/** Months by name, Vietnamese and English, folded. `giêng` is the first and `chạp` the last. */
export const MONTH_NAMES: ReadonlyMap<string, number> = new Map([
	...['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'].map(
		(name, index) => [name, index + 1] as const
	),
	['một', 1],
	['chạp', 12],
	...[
		'january',
		'february',
		'march',
		'april',
		'may',
		'june',
		'july',
		'august',
		'september',
		'october',
		'november',
		'december'
	].flatMap((name, index) => [[name, index + 1] as const, [name.slice(0, 3), index + 1] as const])
]);
