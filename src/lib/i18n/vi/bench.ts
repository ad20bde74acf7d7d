/** Messages of the import workbench: what a file was understood as, and how a person corrects it. */
export const bench = {
	title: 'Chờ nạp',
	lead: 'Chưa có gì thay đổi. Xem chương trình hiểu tệp thế nào, chỉnh nếu cần, rồi nạp.',
	author: 'Người thực hiện',
	authorHint: 'Ghi bên cạnh mỗi chỗ sửa; chỉ giữ trên máy này.',
	commit: 'Nạp tệp này',
	commitAll: (count: string) => `Nạp cả ${count} tệp`,
	saveChanges: 'Lưu thay đổi',
	discard: 'Bỏ qua tệp này',
	discardFile: (file: string) => `Bỏ qua tệp ${file}`,
	open: 'Xem và chỉnh',
	openFile: (file: string) => `Xem và chỉnh tệp ${file}`,
	saving: 'Đang lưu tệp và các quyết định',
	readingAgain: 'Đang đọc lại theo lựa chọn mới',
	saved: (files: string) => `Đã nạp và lưu: ${files}.`,
	nothingToLoad: 'Chưa có dòng nào nạp được. Chỉnh các mục bên dưới.',
	states: {
		accept: 'Sẵn sàng nạp',
		warn: 'Nạp được, có chỗ cần xem',
		reject: 'Chưa nạp được',
		unknown: 'Chưa rõ các cột',
		reading: 'Đang đọc',
		edited: 'Đang chỉnh tệp đã nạp'
	},
	rows: (read: string, accepted: string, held: string, aside: string) =>
		`${read} dòng đọc được: ${accepted} nạp được, ${held} giữ lại, ${aside} để riêng.`,
	unknown: (read: string) => `${read} dòng đọc được, chưa nạp dòng nào: cần cho biết các cột dưới đây.`,
	alreadyThere: 'Tệp này đã có sẵn, nạp lại không làm thay đổi gì.',
	replaces: {
		label: 'Thay cho tệp',
		none: 'Không thay tệp nào'
	},
	change: {
		title: 'So với số liệu đã nạp',
		summary: (added: string, changed: string, same: string, removed: string) =>
			`Mới ${added} · thay đổi ${changed} · như cũ ${same} · không còn ${removed}`,
		none: 'Không có dòng nào mới, thay đổi hay mất đi.',
		changes: { new: 'Mới', changed: 'Thay đổi', removed: 'Không còn' },
		kind: 'Loại',
		line: 'Dòng',
		what: 'Nội dung',
		before: 'Trước',
		after: 'Nay',
		more: (count: string) => `Còn ${count} dòng nữa, không liệt kê ở đây.`
	},
	questions: {
		title: 'Cần bạn quyết định',
		missing: (columns: string) => `Chưa biết cột nào là: ${columns}.`,
		numbers: (column: string) => `Cột “${column}”: dấu chấm, dấu phẩy trong số có thể hiểu hai cách.`,
		dates: (column: string) => `Cột “${column}”: ngày hay tháng đứng trước chưa rõ.`,
		crosstab: 'Tệp có vẻ là bảng chéo; xác nhận để nạp.',
		names: (count: string) => `${count} tên chưa rõ.`,
		encoding: (encoding: string) => `Bảng mã cũ (${encoding}): xem thử chữ có đúng không.`,
		garbled: 'Chữ bị lỗi mã hóa: chọn cách sửa.'
	},
	form: {
		title: 'Cách đọc tệp',
		encoding: 'Bảng mã',
		auto: (found: string) => `Tự nhận ra: ${found}`,
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16 LE',
			'utf-16be': 'UTF-16 BE',
			'windows-1258': 'Windows-1258',
			'windows-1252': 'Windows-1252',
			tcvn3: 'TCVN3 (ABC)',
			vni: 'VNI',
			viscii: 'VISCII'
		},
		repair: 'Sửa chữ lỗi',
		noRepair: 'Không sửa',
		repairs: {
			tcvn3: 'Chữ TCVN3 lưu nhầm',
			vni: 'Chữ VNI lưu nhầm',
			utf8_as_1252: 'UTF-8 bị đọc nhầm (Windows-1252)',
			utf8_as_1258: 'UTF-8 bị đọc nhầm (Windows-1258)'
		},
		delimiter: 'Dấu phân cách',
		delimiters: { ',': 'dấu phẩy', ';': 'dấu chấm phẩy', '\t': 'tab', '|': 'gạch đứng' },
		sheet: 'Trang tính',
		sheetRows: (name: string, rows: string) => `${name} (${rows} dòng)`,
		hiddenSheet: (label: string) => `${label}, đang ẩn`,
		header: 'Dòng tiêu đề',
		headerRows: 'Số dòng tiêu đề',
		oneRow: '1 dòng',
		twoRows: '2 dòng',
		kind: 'Loại tệp',
		preview: 'Xem thử chữ',
		score: (share: string) => `${share} từ là tiếng Việt`,
		use: 'Dùng cách này',
		inUse: 'Đang dùng'
	},
	columns: {
		title: 'Các cột',
		file: 'Cột trong tệp',
		samples: 'Ví dụ',
		is: 'Được hiểu là',
		reason: 'Vì sao',
		auto: 'Tự nhận ra',
		or: 'hoặc',
		note: 'Ghi chú (giữ lại, không tính)',
		ignore: 'Bỏ qua',
		running: 'Số thứ tự (không dùng)',
		spread: 'Cột trải của bảng chéo',
		proposed: (name: string) => `Đề xuất: ${name}`,
		accept: 'Nhận đề xuất',
		isOf: (column: string) => `Cột “${column}” được hiểu là`,
		unnamed: (place: string) => `Cột ${place} (không có tên)`,
		reasons: {
			hand: 'bạn chọn',
			remembered: 'nhớ từ tệp trước cùng tiêu đề',
			name: 'theo tên cột',
			name_and_content: 'theo tên và nội dung',
			content: 'theo nội dung',
			none: 'chưa nhận ra'
		}
	},
	constants: {
		title: 'Giá trị chung cho cả tệp',
		lead: 'Dùng khi tệp không có cột ấy, ví dụ cả tệp là của một tỉnh hay một kỳ.',
		found: (text: string, line: string) => `Thấy ở dòng ${line}: “${text}”`,
		use: 'Dùng',
		empty: 'không có'
	},
	conventions: {
		title: 'Cách ghi số và ngày',
		auto: 'Tự nhận ra',
		vi: 'Kiểu Việt Nam: 2.000 và 12,5',
		en: 'Kiểu Anh: 2,000 và 12.5',
		dmy: 'Ngày trước tháng: 15/6',
		mdy: 'Tháng trước ngày: 6/15',
		ask: 'cần chọn',
		dash: 'Dấu “-” nghĩa là',
		dashUndecided: 'Chưa chọn: coi là chưa có số liệu',
		dashZero: 'Bằng 0',
		dashBlank: 'Chưa có số liệu',
		unread: 'chưa đọc được',
		howOf: (column: string) => `Cách đọc cột “${column}”`
	},
	crosstab: {
		title: 'Bảng chéo',
		found: (spread: string, count: string) => `${count} cột trải theo ${spread}.`,
		spreads: { period: 'kỳ báo cáo', province: 'tỉnh', indicator: 'chỉ tiêu' },
		applied: 'Đã xoay thành từng dòng: mỗi ô là một số liệu.',
		asked: 'Chưa xoay: xác nhận nếu đúng là bảng chéo.',
		confirm: 'Đúng, xoay bảng',
		refuse: 'Không phải bảng chéo',
		auto: 'Để tự nhận ra'
	},
	sections: {
		title: 'Dòng tên phần',
		lead: 'Tên phần (I, II… hoặc A, B…) có thể điền vào một cột còn thiếu.',
		letter: 'Phần A, B…',
		roman: 'Phần I, II…',
		fill: (level: string) => `${level} điền vào cột`,
		nowhere: 'Không điền'
	},
	names: {
		title: 'Tên chưa rõ',
		lead: 'Chọn một lần: mọi dòng có tên ấy được đọc lại, và tên được nhớ cho tệp sau.',
		written: 'Ghi trong tệp',
		rows: 'Số dòng',
		line: 'Dòng đầu',
		choose: 'Là',
		chooseFor: (written: string) => `“${written}” là`,
		undecided: 'Chưa chọn',
		suggestions: 'Gợi ý',
		all: 'Tất cả',
		kinds: {
			province: 'tỉnh',
			indicator: 'chỉ tiêu',
			topic: 'lĩnh vực',
			channel: 'hình thức',
			audience: 'đối tượng'
		},
		states: { unknown: 'không có trong danh mục', ambiguous: 'trùng nhiều tên' },
		over: (count: string) => `Còn ${count} tên nữa; xử lý xong các tên trên sẽ hiện tiếp.`
	},
	preview: {
		title: 'Xem trước những gì sẽ nạp',
		line: 'Dòng',
		column: 'Cột gốc',
		fate: 'Tình trạng',
		accepted: 'sẽ nạp',
		held: 'giữ lại',
		edited: 'đã sửa tay'
	},
	held: {
		title: 'Dòng giữ lại và để riêng',
		lead: 'Sửa ngay tại đây: tệp gốc không đổi, chỗ sửa được ghi tên và giờ, và kiểm tra lại như khi đọc.',
		edit: 'Sửa',
		editLine: (line: string) => `Sửa dòng ${line}`,
		save: 'Kiểm tra lại',
		cancel: 'Thôi',
		drop: 'Bỏ dòng này',
		take: 'Nạp như dòng số liệu',
		undrop: 'Lấy lại',
		keepDuplicate: 'Không phải trùng, nạp',
		restore: 'Bỏ chỗ sửa',
		dropped: 'bạn đã bỏ dòng này',
		more: (count: string) => `Còn ${count} dòng nữa.`
	}
};
