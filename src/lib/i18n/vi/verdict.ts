/** Verdicts and their reasons, in words a leader can say aloud. `sides` lists what each side has. */
export const verdict = {
	/** Short names, for a list of reasons. */
	name: {
		definition: 'định nghĩa khác nhau',
		unit: 'đơn vị tính khác nhau',
		indicator: 'chỉ tiêu khác nhau',
		kind: 'kế hoạch với thực hiện',
		synthetic: 'số thật với số minh họa',
		topics: 'lĩnh vực khác nhau',
		length: 'độ dài kỳ khác nhau',
		window: 'thời gian chốt số liệu khác nhau',
		early_cutoff: 'số liệu chốt sớm',
		cutoff_unknown: 'chưa rõ ngày chốt số liệu',
		derived: 'số suy ra',
		disputed: 'số liệu còn mâu thuẫn',
		bound: 'số chỉ là giới hạn',
		approximate: 'số ước chừng',
		coverage: 'số liệu chưa đủ kỳ',
		boundary: 'địa giới thay đổi',
		reposted: 'tin dẫn lại',
		published: 'số liệu công khai',
		published_with_report: 'báo cáo với số liệu công khai',
		missing: 'chưa có số liệu'
	},
	/** Whole sentences. */
	sentence: {
		definition: (sides: string) => `Các bên đếm không cùng một thứ: ${sides}.`,
		unit: (sides: string) => `Đơn vị tính khác nhau: ${sides}.`,
		indicator: (sides: string) => `Chỉ tiêu khác nhau: ${sides}.`,
		synthetic: (sides: string) => `Bên là số đã báo cáo, bên là số minh họa: ${sides}.`,
		kind: (sides: string) => `Bên là kế hoạch, bên là kết quả thực hiện: ${sides}.`,
		topics: (sides: string) => `Số liệu nói về những lĩnh vực khác nhau: ${sides}.`,
		length: (sides: string) => `Độ dài kỳ báo cáo khác nhau: ${sides}.`,
		window: (sides: string) => `Cùng tên kỳ nhưng khác ngày tính số liệu: ${sides}.`,
		early_cutoff: (sides: string) => `Số liệu chốt trước khi hết kỳ: ${sides}.`,
		cutoff_unknown: (sides: string) => `Văn bản không cho biết số liệu tính đến ngày nào: ${sides}.`,
		derived: (sides: string) => `Không được báo cáo trực tiếp mà suy ra từ các kỳ khác: ${sides}.`,
		disputed: (sides: string) => `Các báo cáo mâu thuẫn nhau, cần kiểm tra: ${sides}.`,
		bound: (sides: string) => `Chỉ biết giới hạn, không biết con số đúng: ${sides}.`,
		approximate: (sides: string) => `Số ước chừng: ${sides}.`,
		coverage: (sides: string) => `Số liệu chưa phủ hết kỳ: ${sides}.`,
		boundary: (sides: string) => `Địa giới hành chính đã thay đổi: ${sides}.`,
		reposted: (sides: string) => `Tin dẫn lại, không phải tin tự sản xuất: ${sides}.`,
		published: (sides: string) => `Lấy từ trang công khai, không phải báo cáo của tỉnh: ${sides}.`,
		published_with_report: (sides: string) =>
			`Bên là số đã báo cáo, bên là số lấy từ trang công khai: ${sides}.`,
		missing: (sides: string) => `Chưa có số liệu: ${sides}.`
	},
	/** Where many sides stand together: how many have a value, and of which provinces they are. */
	valueOf: (value: string, count: string, places: string) => `${value} (${count} số liệu của ${places})`,
	figuresOf: (count: string, places: string) => `${count} số liệu của ${places}`,
	places: (count: string) => `${count} tỉnh`,
	others: (count: string) => `${count} số liệu khác nữa`,
	side: (name: string, value: string) => `${name} – ${value}`,
	value: {
		plan: 'kế hoạch',
		actual: 'thực hiện',
		reported: 'đã báo cáo',
		synthetic: 'minh họa',
		produced: 'tự sản xuất',
		reposted: 'dẫn lại',
		published: 'công khai',
		noTopic: 'không nêu lĩnh vực',
		noUnit: 'không nêu đơn vị tính',
		lengthOf: (period: string, length: string) => `${period} (${length})`,
		months: (months: string) => `${months} tháng`,
		dataUntil: (day: string) => `số liệu đến ${day}`,
		unknownDay: 'không rõ ngày',
		coverageOf: (share: string) => `mới có ${share} thời gian của kỳ`
	}
};
