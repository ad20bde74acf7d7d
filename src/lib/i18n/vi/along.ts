/** Messages of measures along time. Amounts, periods, counts and reasons arrive worded. */
export const along = {
	label: 'Đại lượng',
	measure: {
		total: 'Tổng',
		monthly_average: 'Bình quân tháng',
		same_period: 'So với cùng kỳ năm trước',
		previous: 'So với kỳ trước',
		index: 'Chỉ số (kỳ đầu = 100)',
		to_date: 'Lũy kế từ đầu năm',
		trailing: 'Bình quân tháng của 12 tháng gần nhất'
	},
	subtitle: {
		total: 'Tổng của từng kỳ',
		monthly_average: 'Bình quân một tháng của từng kỳ',
		same_period: 'Tăng, giảm so với cùng kỳ năm trước',
		previous: 'Tăng, giảm so với kỳ liền trước',
		index: 'Kỳ đầu tiên có số đầy đủ lấy bằng 100',
		to_date: 'Tổng từ đầu năm đến hết từng kỳ',
		trailing: 'Bình quân một tháng của 12 tháng tính đến hết từng kỳ'
	},
	axis: {
		total: (unit: string) => unit,
		monthly_average: (unit: string) => `${unit}, bình quân một tháng`,
		same_period: (unit: string) => `${unit}, tăng hoặc giảm`,
		previous: (unit: string) => `${unit}, tăng hoặc giảm`,
		index: () => 'Kỳ đầu = 100',
		to_date: (unit: string) => `${unit}, từ đầu năm`,
		trailing: (unit: string) => `${unit}, bình quân một tháng`
	},
	noUnit: 'Số lượng',
	withheld: (reasons: string) => `không tính: ${reasons}`,
	against: {
		same_period: (period: string) => `So với ${period}`,
		previous: (period: string) => `So với ${period}`,
		index: (period: string) => `Kỳ gốc: ${period} = 100`,
		to_date: (period: string) => `Tính cho ${period}`,
		trailing: (period: string) => `Tính cho ${period}`
	},
	signed: {
		share: (difference: string, share: string) => `${difference} (${share})`,
		between: (low: string, high: string) => `${low} đến ${high}`,
		atLeast: (n: string) => `≥ ${n}`,
		atMost: (n: string) => `≤ ${n}`
	},
	/** Stands among the notes of a chart without a mark there. `where` are periods with their words. */
	undecided: (where: string) => `Không vẽ ở ${where}: chưa rõ tăng hay giảm.`,
	lastYear: 'cùng kỳ năm trước',
	lastYearSays: (amount: string) => `Cùng kỳ năm trước: ${amount}`,
	shown: (measure: string, series: string) => `${measure}. ${series}`,
	panels: (count: string, scale: string) => `${count} biểu đồ nhỏ, ${scale}.`,
	series: (name: string, list: string) => `${name}: ${list}.`,
	periodSays: (period: string, amount: string) => `${period} ${amount}`,
	fromTo: (first: string, last: string, count: string) => `${count} kỳ, từ ${first} đến ${last}`,
	withheldCounted: (n: string) => `${n} kỳ không tính được.`,
	noneAtAll: 'Không kỳ nào tính được đại lượng này; bảng số liệu nêu lý do của từng kỳ.',
	noneCounted: (name: string) => `${name}: không kỳ nào tính được.`,
	column: { value: 'Kết quả', percentage: 'Tỷ lệ', against: 'Tính với', lastYear: 'Cùng kỳ năm trước' },
	percentageNone: 'kỳ trước bằng 0',
	milestones: {
		show: 'Hiện ngày chiến dịch và mốc pháp lý',
		on: (name: string, day: string) => `${name} (${day})`,
		days: (first: string, last: string) => `${first} đến ${last}`,
		inPeriod: (list: string) => `Trong kỳ có: ${list}.`,
		entry: (short: string, name: string) => `${short} – ${name}`,
		from: (list: string, source: string) => `${list} (nguồn: ${source})`,
		explained: (list: string) => `Mốc thời gian, chỉ để đối chiếu, không phải nguyên nhân: ${list}.`
	},
	form: { label: 'Cách vẽ', bars: 'Cột', line: 'Đường' },
	showLastYear: 'Vẽ thêm đường cùng kỳ năm trước',
	legend: {
		point: 'Chấm đặc: số như báo cáo.',
		column: 'Cột: kết quả của kỳ, tính từ vạch 0.',
		hollow: 'Chấm rỗng: số suy ra hoặc gần đúng.',
		bound: 'Mũi tên: chỉ biết một phía, ít nhất hoặc nhiều nhất bằng mức đó.',
		range: 'Thanh có hai đầu: kết quả nằm trong khoảng đó.',
		undecided: 'Mũi tên hai đầu ở vạch 0: mới biết một phía, chưa rõ tăng hay giảm; số đọc ở chữ bên cạnh.',
		dashed: 'Đoạn nét đứt: nối với số chưa chắc chắn.',
		lastYear: 'Đường xám: cùng kỳ năm trước.',
		disputed: 'Dấu chấm than: mâu thuẫn với số khác, xem căn cứ.',
		gap: 'Nét chấm ở chân: chưa có số liệu hoặc không tính được, không phải bằng 0.',
		absent: 'Nền xám: lúc đó chưa có hoặc không còn đơn vị này.'
	}
};
