/** Words on and about charts; amounts and periods are already worded. */
export const chart = {
	status: {
		reported: 'như báo cáo',
		disputed: 'như báo cáo, còn mâu thuẫn với số liệu khác',
		derived: (chain: string) => (chain === '' ? 'suy ra' : `suy ra: ${chain}`),
		pieced: (share: string) => `cộng các phần đã có, phủ ${share} thời gian của kỳ`,
		none: 'chưa có số liệu'
	},
	reportedAs: (amount: string, words: string) => `${amount} (báo cáo ghi ${words})`,
	countedAs: (amount: string, words: string) => `${amount} (đếm từ danh sách: ${words})`,
	perMonth: (amount: string) => `bình quân ${amount}`,
	axisPerMonth: (unit: string) => (unit === '' ? 'Bình quân một tháng' : `${unit}, bình quân một tháng`),
	gapBrief: 'trống',
	gapInside: 'không có số riêng',
	absent: {
		not_yet: 'chưa thành lập',
		no_longer: 'đã sáp nhập',
		sentence: {
			not_yet: (day: string) => `Đơn vị này thành lập ngày ${day}; số liệu trước đó ở các tỉnh cũ.`,
			no_longer: (day: string) => `Đơn vị này chỉ đến hết ngày ${day}; số liệu sau đó ở đơn vị mới.`
		}
	},
	nothingShown: (name: string) => `${name}: chưa có số liệu để vẽ.`,
	seriesShown: (name: string, list: string) => `${name}: ${list}.`,
	periodAmount: (period: string, amount: string) => `${period} ${amount}`,
	fromTo: (first: string, last: string, count: string) => `${count} kỳ, từ ${first} đến ${last}`,
	gapsCounted: (n: string) => `${n} kỳ chưa có số liệu.`,
	multiplesShown: (count: string, scale: string) => `${count} biểu đồ nhỏ, ${scale}.`,
	sharedScale: 'chung một thang đo',
	freeScale: 'mỗi biểu đồ một thang đo riêng',
	unranked: 'Không xếp hạng được',
	rankedShown: (count: string, top: string) => `${count} mục xếp theo thứ tự; cao nhất: ${top}.`,
	noneRanked: 'Không mục nào xếp hạng được.',
	unrankedShown: (count: string) => `${count} mục chỉ để cạnh nhau, không xếp hạng.`,
	entry: (name: string, amount: string) => `${name} (${amount})`,
	sample: 'minh họa',
	reportType: {
		interim: 'Sơ kết',
		annual: 'Tổng kết',
		period: 'Giai đoạn',
		plan: 'Kế hoạch',
		other: 'Văn bản'
	},
	reportName: (type: string, period: string) => `${type} ${period}`,
	number: (n: string) => `Số ${n}`,
	noNumber: 'Không ghi số',
	dated: (day: string) => `Ngày ${day}`,
	datedMonth: (month: string) => `Tháng ${month}, không ghi ngày`,
	undated: 'Không ghi ngày',
	covers: (period: string) => `Kỳ: ${period}`,
	dataUntil: (day: string) => `Số liệu chỉ đến ${day}`,
	deadline: (day: string, what: string) => `Hạn ${day}: ${what}`,
	deadlineBy: (who: string, toWhom: string) => `${who} gửi ${toWhom}`,
	documentsShown: (documents: string, provinces: string, from: string, to: string) =>
		from === to
			? `${documents} văn bản của ${provinces} tỉnh, năm ${from}.`
			: `${documents} văn bản của ${provinces} tỉnh, từ năm ${from} đến năm ${to}.`,
	earlyShown: (n: string) => `${n} văn bản chốt số liệu trước khi hết kỳ.`,
	noDocuments: 'Chưa có văn bản nào.',
	column: {
		period: 'Kỳ',
		amount: 'Số lượng',
		monthly: 'Bình quân',
		status: 'Nguồn gốc',
		coverage: 'Phủ kỳ',
		window: 'Thời gian số liệu',
		notes: 'Ghi chú',
		name: 'Tên',
		rank: 'Xếp hạng',
		reason: 'Lý do',
		province: 'Tỉnh',
		document: 'Văn bản',
		number: 'Số',
		date: 'Ngày',
		deadlines: 'Thời hạn nêu trong văn bản',
		group: 'Biểu đồ'
	},
	ranked: 'có xếp hạng',
	notRanked: 'không xếp hạng',
	loading: 'Đang vẽ biểu đồ',
	failed: 'Không vẽ được biểu đồ. Bảng số liệu bên cạnh vẫn đầy đủ.',
	keys: 'Dùng phím mũi tên để đi qua từng mục.',
	keysOpen: 'Dùng phím mũi tên để đi qua từng mục, Enter để xem nguồn.',
	role: 'biểu đồ'
};
