/** Messages of the overview screen. Counts arrive formatted. */
export const overview = {
	title: 'Tổng quan',
	question: 'Có những số liệu nào, của tỉnh nào, cho kỳ nào; điều gì nổi bật và còn thiếu gì.',
	summary: (reports: string, plans: string, provinces: string, figures: string) =>
		`${reports} báo cáo và ${plans} kế hoạch của ${provinces} tỉnh, với ${figures} số liệu.`,
	ofSample: (documents: string, figures: string) =>
		`Trong đó ${documents} văn bản và ${figures} số liệu là minh họa.`,
	ofPublished: (figures: string) =>
		`Trong đó ${figures} số liệu lấy từ trang công khai, không phải báo cáo của tỉnh.`,
	nation: {
		title: 'Số liệu cả nước',
		subtitle: 'Gồm cả các tỉnh nên không đặt cạnh tỉnh nào; bấm vào số để xem nguồn'
	},
	events: {
		title: (count: string) => `Sự kiện và đợt nêu trên trang công khai (${count})`,
		lead: 'Mỗi dòng là một sự kiện hoặc một đợt: không cộng, không xếp hạng, không tính vào kỳ nào. Bấm vào số để xem nguồn.',
		caption: 'Sự kiện và đợt theo tỉnh và ngày',
		day: 'Ngày',
		place: 'Tỉnh, địa bàn',
		grain: 'Loại',
		grains: { event: 'Sự kiện', campaign: 'Đợt', period: 'Kỳ' },
		indicator: 'Chỉ tiêu',
		amount: 'Số liệu',
		body: 'Đơn vị thực hiện',
		noDay: (period: string) => `Trang không ghi ngày (${period})`,
		noBody: 'Không nêu'
	},
	outputsNotOutcomes:
		'Đây là các hoạt động đã làm, không phải hiệu quả: không văn bản nào đo nhận thức hay hành vi của người dân.',
	timeline: {
		title: 'Văn bản theo thời gian',
		subtitle: 'Mỗi thanh là một báo cáo hoặc kế hoạch, kéo dài theo kỳ mà văn bản nói đến',
		document: 'Văn bản',
		deadlines: 'Thời hạn mà văn bản đặt ra',
		footnote:
			'Hình thoi: ngày văn bản, rỗng nếu chỉ ghi tháng. Lá cờ: hạn báo cáo. Gạch chéo: sau ngày chốt số liệu. Chỉ có viền: kế hoạch. Viền nét đứt: minh họa.'
	},
	standsOut: 'Điều cần chú ý',
	missing: 'Còn thiếu',
	nothingStandsOut: 'Không có điều gì đặc biệt trong lựa chọn này.',
	nothingMissing: 'Không thấy thiếu gì trong lựa chọn này.',
	figures: {
		title: 'Số liệu đã báo cáo',
		working: 'Đang tổng hợp số liệu đã báo cáo',
		former: 'Bên dưới còn là kết quả của lựa chọn trước.',
		subtitle: 'Theo chỉ tiêu và tỉnh, đúng như lời văn bản; bấm vào số để xem nguồn',
		indicator: 'Chỉ tiêu',
		none: 'Chưa có số liệu',
		morePeriods: (count: string) => `và ${count} kỳ khác`,
		moreNumbers: (count: string) => `và ${count} số liệu nữa`,
		folded: (figures: string, provinces: string) => `${figures} số liệu của ${provinces} tỉnh`,
		openEvidence: (indicator: string, province: string, words: string) =>
			`Xem nguồn: ${indicator}, ${province}, ${words}`,
		joint: 'chung nhiều lĩnh vực',
		withoutNumber: (count: string) => `${count} mục không nêu số`,
		reposted: 'dẫn lại',
		plan: 'kế hoạch',
		disputed: 'mâu thuẫn với số khác',
		dataEnd: (day: string) => `số liệu đến ${day}`,
		cutoffUnknown: 'không rõ ngày chốt số liệu'
	},
	remark: {
		sharedIndicator: (indicator: string, provinces: string, definitions: string, periods: string) =>
			`“${indicator}” có ở ${provinces}, với cách tính: ${definitions}; ${periods} kỳ báo cáo khác nhau.`,
		compareThem: 'Xem có so sánh được không',
		jointTopics: (count: string) =>
			`${count} số liệu tính chung nhiều lĩnh vực: không tách được riêng ma túy, tội phạm hay mua bán người.`,
		disputed: (count: string) => `${count} số liệu mâu thuẫn nhau: mỗi số chỉ trả lời cho kỳ của chính nó.`,
		doubtful: (count: string) => `${count} chỗ trong dữ liệu cần kiểm tra, như ngày không thể có.`,
		seeFindings: 'Xem các phát hiện',
		late: {
			all: (count: string, reports: string) => `${count} báo cáo gửi sau hạn: ${reports}.`,
			latest: (count: string, reports: string) => `${count} báo cáo gửi sau hạn, gần đây nhất: ${reports}.`
		},
		lateReport: (report: string, due: string, received: string) => `${report} (hạn ${due}, gửi ${received})`,
		missed: {
			all: (count: string, reports: string) => `${count} báo cáo đã quá hạn mà chưa có ở đây: ${reports}.`,
			latest: (count: string, reports: string) =>
				`${count} báo cáo đã quá hạn mà chưa có ở đây, gần đây nhất: ${reports}.`
		},
		missedReport: (report: string, due: string) => `${report} (hạn ${due})`,
		unquantified: (count: string, of: string) => `${count}/${of} số liệu không nêu con số.`,
		reportedElsewhere: (reports: string) => `${reports}: có số liệu nằm ở báo cáo riêng, chưa nạp vào đây.`,
		earlyCutoff: (reports: string) => `${reports}: chốt số liệu trước khi hết kỳ.`,
		undated: (reports: string) => `${reports}: không ghi ngày, không rõ số liệu đến khi nào.`,
		noFigures: (reports: string) => `${reports}: không có số liệu nào.`,
		noLimitations: (reports: string) => `${reports}: không nêu hạn chế.`,
		noRepeatedPeriod: 'Chưa tỉnh nào có cùng một chỉ tiêu ở hai kỳ cùng loại: chưa so được với cùng kỳ.',
		noPlanWithResult: 'Chưa có kế hoạch đi cùng kết quả của cùng tỉnh và kỳ: chưa tính được tỷ lệ hoàn thành.'
	},
	manyReports: (count: string) => `${count} báo cáo`,
	publicPages: (count: string, sites: string) =>
		sites === '' ? `${count} trang công khai` : `${count} trang công khai (${sites})`,
	empty: 'Không có số liệu nào cho lựa chọn này.',
	nothingOf: (provinces: string) => `Chưa nạp báo cáo hay số liệu nào của ${provinces}.`,
	nothing: 'Chưa nạp báo cáo hay số liệu nào cho lựa chọn này.',
	notZero: 'Chưa có báo cáo không có nghĩa là không có hoạt động nào.',
	clearFilters: 'Bỏ hết bộ lọc'
};
