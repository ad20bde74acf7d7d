/** Words to choose what is compared and how it is laid out. */
export const compareChoice = {
	label: 'Chọn phần so sánh',
	periods: 'Kỳ so sánh',
	mostPeriods: (most: string) =>
		`So sánh được nhiều nhất ${most} kỳ một lúc, nên kỳ vừa chọn chưa được thêm. Hãy bỏ bớt một kỳ rồi chọn lại.`,
	anyPeriod: 'Kỳ có nhiều tỉnh nhất',
	noProvince: 'Không tỉnh nào',
	pinned: 'Ghim lên đầu',
	excluded: 'Bỏ ra ngoài',
	grouping: { label: 'Nhóm theo', none: 'Không nhóm', region: 'Vùng' },
	units: { label: 'Đơn vị', reported: 'Như báo cáo', today: 'Theo đơn vị hiện nay' },
	lacking: {
		title: 'Đơn vị hiện nay chưa đủ số của các tỉnh cũ',
		incomplete: (unit: string, known: string, all: string, missing: string, periods: string) =>
			`${unit}: ${known}/${all} tỉnh cũ có số liệu, thiếu ${missing} (${periods}).`,
		in_words: (unit: string, periods: string) =>
			`${unit}: các tỉnh cũ chỉ báo cáo bằng lời, không nêu số (${periods}).`,
		rate: (unit: string, periods: string) =>
			`${unit}: các tỉnh cũ báo cáo tần suất, không cộng được (${periods}).`,
		not_additive: (unit: string, periods: string) =>
			`${unit}: chỉ tiêu này không cộng được giữa các tỉnh (${periods}).`,
		more: (count: string) => `và ${count} kỳ khác`
	},
	order: { label: 'Xếp theo', amount: 'Số lượng', name: 'Tên tỉnh' },
	inPeriods: (figures: string, periods: string) =>
		`Đang đặt cạnh nhau ${figures} số liệu của ${periods} kỳ đã chọn.`,
	jointAll: (topics: string) =>
		`Mọi số ở đây là số chung của ${topics}, không tách riêng được từng lĩnh vực.`,
	joint: (name: string, count: string) => `${name} · số chung ${count} lĩnh vực`,
	clear: 'Bỏ các lựa chọn so sánh',
	pinnedHeading: 'Ghim lên đầu',
	othersHeading: 'Các tỉnh khác',
	noRegion: 'Không thuộc vùng nào',
	row: { pin: (name: string) => `Ghim ${name} lên đầu`, leave: (name: string) => `Bỏ ${name} ra ngoài` },
	left: (count: string, names: string) => `Đang bỏ ra ngoài ${count} tỉnh: ${names}.`,
	others: (names: string, count: string) => `${names} và ${count} tỉnh khác`,
	back: 'Đưa trở lại',
	periodGroup: {
		month: 'Tháng',
		quarter: 'Quý',
		half: '6 tháng',
		nine_months: '9 tháng',
		year: 'Năm',
		multi_year: 'Giai đoạn',
		custom: 'Kỳ khác'
	},
	region: {
		northern_midlands_mountains: 'Trung du và miền núi phía Bắc',
		red_river_delta: 'Đồng bằng sông Hồng',
		north_central_central_coast: 'Bắc Trung Bộ và Duyên hải miền Trung',
		north_central: 'Bắc Trung Bộ',
		south_central_coast_highlands: 'Duyên hải Nam Trung Bộ và Tây Nguyên',
		central_highlands: 'Tây Nguyên',
		southeast: 'Đông Nam Bộ',
		mekong_delta: 'Đồng bằng sông Cửu Long'
	}
};
