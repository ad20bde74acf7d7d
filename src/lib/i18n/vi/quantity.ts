/**
 * Words around a reported amount. Each function receives the number already written in the language; the short
 * ones are for chart labels, the long ones are what a person would say.
 */
export const quantity = {
	over: (n: string) => `trên ${n}`,
	atLeast: (n: string) => `ít nhất ${n}`,
	atMost: (n: string) => `không quá ${n}`,
	under: (n: string) => `dưới ${n}`,
	near: (n: string) => `gần ${n}`,
	about: (n: string) => `khoảng ${n}`,
	aboutAtLeast: (n: string) => `ít nhất khoảng ${n}`,
	aboutAtMost: (n: string) => `không quá khoảng ${n}`,
	estimate: (n: string) => `ước ${n}`,
	range: (low: string, high: string) => `từ ${low} đến ${high}`,
	unquantified: 'không nêu số',
	unquantifiedPart: (n: string) => `trong đó ${n} không nêu số`,
	asWritten: (text: string) => `“${text}”`,
	noData: 'chưa có số liệu',
	notCollected: 'chưa thu thập được số liệu',
	reportedElsewhere: 'số liệu ở báo cáo riêng',
	notApplicable: 'không áp dụng',
	dash: 'ghi dấu “-”, chưa rõ là 0 hay để trống',
	per: {
		day: 'ngày',
		week: 'tuần',
		month: 'tháng',
		quarter: 'quý',
		year: 'năm',
		stationYear: 'đài/năm'
	},
	change: {
		up: (n: string) => `▲ tăng ${n}`,
		down: (n: string) => `▼ giảm ${n}`,
		same: 'không đổi',
		unclear: 'chưa rõ tăng hay giảm',
		appeared: 'phát sinh mới',
		withheld: (reasons: string) => `không tính %: ${reasons}`
	}
};
