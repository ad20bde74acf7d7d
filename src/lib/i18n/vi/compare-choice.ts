/** Words to choose what is compared and how it is laid out. */
export const compareChoice = {
	label: 'Chọn phần so sánh',
	periods: 'Kỳ so sánh',
	anyPeriod: 'Kỳ có nhiều tỉnh nhất',
	noProvince: 'Không tỉnh nào',
	pinned: 'Ghim lên đầu',
	excluded: 'Bỏ ra ngoài',
	grouping: { label: 'Nhóm theo', none: 'Không nhóm', region: 'Vùng' },
	order: { label: 'Xếp theo', amount: 'Số lượng', name: 'Tên tỉnh' },
	inPeriods: (figures: string, periods: string) =>
		`Đang đặt cạnh nhau ${figures} số liệu của ${periods} kỳ đã chọn.`,
	clear: 'Bỏ các lựa chọn so sánh',
	pinnedHeading: 'Ghim lên đầu',
	othersHeading: 'Các tỉnh khác',
	noRegion: 'Không thuộc vùng nào',
	left: (count: string) => `Đang bỏ ra ngoài ${count} tỉnh.`,
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
