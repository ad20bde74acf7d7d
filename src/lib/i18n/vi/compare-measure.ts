/** Words of the measures of a comparison. Amounts, percentages and periods arrive worded. */
export const compareMeasure = {
	subtitle: {
		per_100k:
			'Số lượng trên 100.000 dân, theo số dân của Tổng điều tra ngày 01/4/2019 cho mọi tỉnh và mọi kỳ',
		change_same_period: 'Thay đổi so với cùng kỳ năm trước',
		change_previous: 'Thay đổi so với kỳ liền trước',
		plan_share: 'Tỷ lệ thực hiện so với kế hoạch của cùng kỳ và cùng lĩnh vực'
	},
	axis: {
		per_100k: (unit: string) => (unit === '' ? 'Trên 100.000 dân' : `${unit}, trên 100.000 dân`),
		change: '% thay đổi',
		plan_share: '% kế hoạch'
	},
	footnote: {
		per_100k:
			'Số dân: Tổng điều tra ngày 01/4/2019. Tỉnh thành lập năm 2025 lấy tổng số dân của các tỉnh cũ; huyện, xã không có số dân nên không có tỷ suất.',
		change:
			'Trong ngoặc: số kỳ này/số kỳ gốc. Không tính % khi một bên là giới hạn, ước chừng hoặc chưa đủ kỳ.',
		plan_share:
			'Trong ngoặc: thực hiện/kế hoạch; kế hoạch “tối thiểu n” lấy n. Thời gian đã qua tính đến hôm nay.'
	},
	rate: (rate: string, amount: string, people: string) => `${rate} (${amount}/${people} dân)`,
	share: (share: string, pair: string) => `${share} (${pair})`,
	noTarget: 'kế hoạch bằng 0',
	withheld: 'không tính %',
	none: (why: string) => `không tính được: ${why}`,
	notWorkedOut: 'không tính được',
	elapsed: (period: string, share: string) => `${period} · đã qua ${share} thời gian`,
	against: (period: string, base: string) => `${period} so với ${base}`,
	together: (share: string, complete: string, all: string) =>
		`Tính chung: ${share}; ${complete}/${all} có đủ cả kế hoạch và thực hiện.`
};
