/** Words of the workbook that holds a whole workspace, and of the button that makes it. Counts and days arrive formatted. */
export const takeout = {
	save: 'Tải toàn bộ ra Excel',
	lead: 'Một tệp Excel có mọi số liệu, nội dung, liên kết, theo dõi, phát hiện và danh sách tệp của không gian này, để xem và dùng ở nơi khác. Để chuyển sang máy khác hoặc giữ phòng mất thì dùng bản sao lưu.',
	making: (done: string, total: string) => `Đang lập các trang tính: ${done}/${total}`,
	writing: 'Đang ghi tệp Excel',
	cancel: 'Dừng',
	cancelled: 'Đã dừng. Chưa có tệp nào được tạo.',
	saved: (name: string) => `Đã tạo tệp ${name}.`,
	fileName: 'Toàn bộ không gian làm việc',
	title: (name: string) => `Toàn bộ không gian làm việc: ${name}`,
	chosen: {
		real: 'Gồm số liệu thật; không gồm dữ liệu minh họa.',
		sample: 'Gồm dữ liệu minh họa và các tệp của không gian này; không gồm tài liệu có sẵn.',
		all: 'Gồm cả số liệu thật và dữ liệu minh họa; dòng minh họa có ghi ở cột “Minh họa”.',
		published: 'Có cả số liệu công khai, ghi ở cột “Nguồn tin”.'
	},
	stamp: 'Có dữ liệu minh họa: các dòng ghi ở cột “Minh họa” không phải số liệu thật.',
	asOf: (day: string, undated: string) =>
		undated === ''
			? `Số liệu cập nhật đến ${day}.`
			: `Số liệu cập nhật đến ${day}; ${undated} văn bản không ghi ngày.`,
	notIn:
		'Không có trong tệp này: bản gốc của các tệp đã nạp, và số liệu của tệp đang tắt, đã bỏ hoặc đã được thay (các tệp đó vẫn có tên trong trang “Tệp”). Bản sao lưu ở màn hình Nhập dữ liệu có đủ bản gốc.',
	again:
		'Nạp tệp này ở màn hình Nhập dữ liệu rồi chọn trang “Số liệu” thì được đúng các số liệu này; các trang từ “Nội dung” đến “Văn bản viện dẫn” cũng vậy, mỗi lần một trang.',
	own: {
		note: 'Cột có tên bắt đầu bằng “Toàn Cảnh:” do chương trình ghi thêm; khi nạp lại, các cột đó được bỏ qua.',
		province: 'tỉnh',
		limitation: 'nội dung hạn chế',
		direction: 'nội dung phương hướng',
		earlier: 'hạn chế nêu trước',
		later: 'hạn chế nêu sau',
		start: 'từ ngày',
		end: 'đến ngày',
		days: 'ngày thực tế tính',
		number: 'số để tính',
		low: 'thấp nhất',
		high: 'cao nhất',
		reading: 'cách đọc số',
		use: 'tình trạng',
		remarks: 'lưu ý',
		document: 'văn bản',
		file: 'tệp',
		line: 'dòng trong tệp',
		column: 'cột trong tệp'
	},
	uses: {
		in_force: 'đang dùng',
		replaced: 'đã được thay',
		undecided: 'chờ chọn',
		event: 'sự kiện, đợt riêng lẻ',
		check: 'để đối chiếu, không cộng'
	},
	stands: 'đang dùng',
	superseded: 'đã được thay',
	remarks: {
		estimate: 'số ước',
		order: 'chỉ biết cỡ số, không cộng',
		counted: 'đếm từ danh sách trong văn bản',
		inferred: 'văn bản không ghi ngày, tính theo ngày của văn bản được dẫn'
	},
	advice: 'Việc nên làm',
	revisions: {
		province: 'Tỉnh',
		indicator: 'Chỉ tiêu',
		unit: 'Đơn vị tính',
		period: 'Kỳ',
		state: 'Tình trạng',
		former: 'Số trước',
		formerWords: 'Số trước, như văn bản ghi',
		formerDocument: 'Văn bản của số trước',
		formerDay: 'Ngày của số trước',
		current: 'Số đang dùng',
		currentWords: 'Số đang dùng, như văn bản ghi',
		currentDocument: 'Văn bản của số đang dùng',
		currentDay: 'Ngày của số đang dùng'
	},
	files: {
		origin: 'Có từ đâu',
		origins: {
			reports: 'có sẵn trong chương trình',
			sample: 'minh họa, có sẵn trong chương trình',
			public: 'số liệu công khai, có sẵn trong chương trình',
			user: 'người dùng nạp',
			entered: 'nhập tay'
		},
		state: 'Tình trạng',
		inUse: 'đang dùng',
		off: 'đang tắt',
		removed: 'đã bỏ',
		replaced: 'đã được thay',
		unread: 'chưa đọc được',
		size: 'Cỡ (byte)',
		imported: 'Ngày nạp',
		by: 'Người nạp',
		encoding: 'Bảng mã, dạng tệp',
		hash: 'SHA-256'
	},
	kept: {
		collection: 'Loại',
		key: 'Khóa',
		part: 'Phần',
		text: 'Nội dung như đã lưu (JSON)',
		by: 'Người lưu',
		time: 'Lúc lưu'
	},
	history: {
		time: 'Lúc',
		what: 'Việc',
		collections: 'Về',
		files: 'Tệp',
		state: 'Tình trạng'
	},
	sheets: {
		figures: {
			name: 'Số liệu',
			about:
				'Mỗi dòng một số liệu như văn bản ghi, kèm số để tính, hai mức giới hạn, kỳ, văn bản, tệp và dòng.'
		},
		statements: { name: 'Nội dung', about: 'Hạn chế, phương hướng, ưu điểm, nhiệm vụ nêu trong văn bản.' },
		links: { name: 'Liên kết', about: 'Phương hướng nào đáp ứng hạn chế nào, do người dùng xác nhận.' },
		followUps: { name: 'Theo dõi', about: 'Tình trạng của từng hạn chế theo thời gian.' },
		recurrences: { name: 'Lặp lại', about: 'Các hạn chế được xác nhận là lặp lại, hoặc không phải.' },
		categories: { name: 'Nhóm', about: 'Nhóm nội dung do người dùng thêm hoặc sửa.' },
		reports: { name: 'Văn bản', about: 'Các báo cáo, kế hoạch.' },
		deadlines: { name: 'Thời hạn', about: 'Các thời hạn báo cáo nêu trong văn bản.' },
		cited: { name: 'Văn bản viện dẫn', about: 'Các văn bản mà báo cáo dẫn ra.' },
		revisions: {
			name: 'Số liệu đã thay',
			about: 'Số liệu được văn bản sau thay, hoặc đang chờ chọn, bên cạnh số đang dùng.'
		},
		findings: {
			name: 'Phát hiện',
			about: 'Những chỗ cần kiểm tra trong tệp, giữa các tệp và giữa các số liệu. Không có gì được tự sửa.'
		},
		held: { name: 'Dòng chưa nạp', about: 'Các dòng giữ lại hoặc để riêng, như đã đọc.' },
		files: { name: 'Tệp', about: 'Các tệp, ngày nạp, và mã SHA-256 để đối chiếu với bản gốc.' },
		kept: {
			name: 'Thiết lập, báo cáo đã lập',
			about: 'Tên và cột đã nhận, ghi chú, báo cáo, khung nhìn, thiết lập, đúng như đã lưu.'
		},
		history: { name: 'Các bước đã làm', about: 'Các bước đã tạo nên không gian này, từ cũ đến mới.' }
	}
};
