/** Messages of the compare screen. Counts, amounts, names and periods arrive worded. */
export const compare = {
	title: 'So sánh',
	question: 'Các tỉnh và các kỳ báo cáo đứng cạnh nhau ra sao, và có so sánh được với nhau không.',
	measure: { label: 'Đại lượng', total: 'Tổng', monthly_average: 'Bình quân tháng' },
	otherIndicators: 'Mỗi lần so sánh một chỉ tiêu; chọn chỉ tiêu khác ở bộ lọc.',
	scope: {
		unchosen: (all: string) =>
			all === '1'
				? 'Chưa chọn riêng số liệu nào: chỉ tiêu này mới có một số liệu.'
				: `Chưa chọn riêng số liệu nào: đang đặt cạnh nhau cả ${all} số liệu.`,
		results: (shown: string, all: string) =>
			shown === '1'
				? `Chưa chọn riêng số liệu nào: trong ${all} số liệu chỉ có một số liệu thực hiện.`
				: `Chưa chọn riêng số liệu nào: đang đặt cạnh nhau ${shown} số liệu thực hiện trong ${all} số liệu.`,
		narrowed: (shown: string, all: string, what: string) =>
			`Chưa chọn riêng số liệu nào: đang xem ${shown} trong ${all} số liệu, là nhóm cùng cách tính có nhiều tỉnh nhất (${what}).`,
		chosen: (shown: string, all: string) => `Đang so sánh ${shown} trong ${all} số liệu.`
	},
	chooseMore: 'Chọn thêm ít nhất một số liệu ở bảng bên dưới để so sánh.',
	group: (ranked: string, rest: string) =>
		`${ranked} số liệu so sánh được với nhau nên được xếp thứ tự; ${rest} số liệu còn lại chỉ để bên cạnh, kèm lý do.`,
	keepGroup: (ranked: string) => `Chỉ giữ ${ranked} số liệu so sánh được`,
	subtitle: {
		total: 'Tổng đã báo cáo của mỗi tỉnh trong mỗi kỳ',
		monthly_average: 'Bình quân một tháng của mỗi kỳ, để kỳ dài đứng được cạnh kỳ ngắn'
	},
	axis: { total: (unit: string) => (unit === '' ? 'Tổng' : `Tổng (${unit})`) },
	ranked: (rank: string, name: string) => `${rank}. ${name}`,
	beside: 'Không chung cách tính, chỉ để bên cạnh',
	windowUnknown: 'không rõ ngày đầu và ngày cuối của số liệu',
	openWindow: (names: string) =>
		`Không rõ số liệu tính từ ngày nào đến ngày nào, nên bình quân tháng chỉ là một khoảng và không xếp thứ tự: ${names}.`,
	card: {
		period: 'Kỳ',
		definition: 'Đếm theo',
		topics: 'Lĩnh vực',
		monthly: 'Bình quân tháng',
		total: 'Tổng',
		marks: 'Lưu ý'
	},
	noUnit: 'không nêu đơn vị tính',
	noTopic: 'không nêu lĩnh vực',
	noMonthly: 'không tính được',
	change: {
		title: 'Chênh lệch giữa hai bên',
		inTime: (name: string, now: string, before: string) => `${name}, ${now} so với ${before}`,
		between: (one: string, other: string) => `${one} so với ${other}`,
		more: (name: string, n: string) => `${name} nhiều hơn ${n}`,
		same: 'hai bên bằng nhau',
		unclear: 'chưa rõ bên nào nhiều hơn',
		entry: (claim: string, pair: string) => (claim === '' ? pair : `${claim} (${pair})`),
		none: 'Không tính chênh lệch vì hai bên không so sánh được.'
	},
	footnote: {
		early_cutoff: 'Số liệu có ghi “số liệu đến…” được chốt trước khi hết kỳ: cả kỳ có thể nhiều hơn.',
		cutoff_unknown: 'Có văn bản không ghi ngày, nên không rõ số liệu tính đến khi nào.',
		bound: 'Dấu >, ≥, ≤ hoặc một khoảng: chỉ biết giới hạn, không biết con số đúng.',
		approximate: 'Dấu ≈ và “gần”, “ước”: số ước chừng.',
		joint: 'Số chung nhiều lĩnh vực: không tách riêng được từng lĩnh vực.',
		window: 'Kỳ không nêu rõ ngày: bình quân tháng tính cho mọi khoảng ngày có thể có.'
	},
	candidates: {
		title: 'Số liệu có thể đưa vào so sánh',
		hint: 'Đánh dấu các tỉnh và kỳ cần so sánh. Bấm vào số để xem nguồn.',
		all: 'Chọn tất cả',
		clear: 'Bỏ chọn',
		limit: (most: string) => `Chọn được nhiều nhất ${most} tỉnh và kỳ một lúc.`,
		choose: (name: string, period: string) => `So sánh ${name}, ${period}`,
		column: {
			province: 'Tỉnh',
			period: 'Kỳ',
			amount: 'Số lượng',
			definition: 'Đếm theo',
			topics: 'Lĩnh vực',
			monthly: 'Bình quân tháng',
			status: 'Nguồn gốc',
			marks: 'Lưu ý'
		}
	},
	empty: 'Không có số liệu để so sánh cho lựa chọn này.',
	emptySides: 'Không có số liệu nào của các tỉnh và kỳ đã chọn dưới chỉ tiêu này.',
	seeAll: (all: string) =>
		all === '1' ? 'Xem số liệu duy nhất của chỉ tiêu' : `Xem cả ${all} số liệu của chỉ tiêu`,
	noNumber: 'Các văn bản chưa nêu con số nào để so sánh.'
};
