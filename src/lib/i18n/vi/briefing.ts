/** Messages of the screen of briefings. Names, days, counts and periods arrive as they are shown. */
export const briefing = {
	title: 'Báo cáo',
	question: 'Gom biểu đồ và bảng, sắp thứ tự, viết lời, rồi xuất ra Word, PowerPoint, Excel hoặc in.',
	stamp: 'Có số liệu minh họa, không phải số liệu của tỉnh nào.',
	readOnly: 'Không gian làm việc này đang chỉ xem được, nên chưa sửa báo cáo được; vẫn xuất và in được.',
	choose: 'Báo cáo',
	start: {
		title: 'Chưa có báo cáo nào',
		lead: 'Bắt đầu với báo cáo trống rồi thêm biểu đồ, bảng từ nút của chúng ở các màn hình khác, hoặc để ứng dụng điền sẵn phần đầu theo quy tắc.',
		name: 'Tên báo cáo',
		create: 'Tạo báo cáo',
		another: 'Báo cáo mới',
		suggested: (day: string) => `Báo cáo ngày ${day}`
	},
	proposal: {
		lead: 'Điền sẵn báo cáo kỳ cho một tỉnh theo quy tắc: tổng quan, thay đổi so với cùng kỳ, so sánh, hạn chế và phương hướng, lưu ý về số liệu. Bạn sửa lại được từng phần.',
		province: 'Tỉnh, thành phố',
		write: 'Điền sẵn báo cáo kỳ',
		writing: 'Đang điền…',
		name: (place: string) => `Báo cáo kỳ: ${place}`,
		overview: 'Tổng quan',
		noFigures: 'Chưa có số nào của tỉnh được nạp.',
		change: 'Thay đổi so với cùng kỳ',
		noChange:
			'Chưa tính được thay đổi so với cùng kỳ năm trước: số liệu hiện có không có hai kỳ cùng tên của hai năm liền nhau đều đủ số.',
		compare: 'So sánh với các tỉnh khác',
		noCompare: 'Chưa có chỉ tiêu nào mà cả tỉnh này và tỉnh khác đều nêu số.',
		limitations: 'Hạn chế và phương hướng',
		noLimitations: 'Các văn bản hiện có của tỉnh không nêu hạn chế, hoặc chưa được nhập phần hạn chế.',
		noneStated: (report: string) => `${report}: văn bản không có mục hạn chế.`,
		earlier: (count: string) => `Còn ${count} văn bản trước đó, xem ở màn hình Hạn chế và phương hướng.`,
		notes: 'Lưu ý về số liệu',
		noNotes: 'Không có lưu ý nào về số liệu.'
	},
	rename: 'Đổi tên',
	newName: 'Tên mới của báo cáo',
	saveName: 'Lưu tên',
	remove: 'Xóa báo cáo',
	cancel: 'Thôi',
	undo: 'Hoàn tác',
	said: {
		created: (name: string) => `Đã tạo “${name}”.`,
		renamed: (name: string) => `Đã đổi tên thành “${name}”.`,
		removed: (name: string) => `Đã xóa “${name}”.`,
		added: 'Đã thêm.',
		saved: 'Đã lưu.',
		moved: (place: string, of: string) => `Đã chuyển đến vị trí ${place} trên ${of}.`,
		blockRemoved: 'Đã bỏ phần này.',
		undone: 'Đã hoàn tác.',
		refreshed: (figures: string, changes: string) =>
			`Đã cập nhật ${figures} hình theo số liệu hôm nay: ${changes} chỗ thay đổi.`,
		refreshedSame: (figures: string) =>
			`Đã vẽ lại ${figures} hình theo số liệu hôm nay: không có gì thay đổi.`,
		organisation: 'Đã lưu thông tin cơ quan.'
	},
	block: {
		label: (kind: string, place: string, of: string) => `${kind}, phần ${place} trên ${of}`,
		kind: { heading: 'Tiêu đề', paragraph: 'Đoạn văn', list: 'Danh sách', figure: 'Hình' },
		up: 'Lên',
		upOne: (label: string) => `Chuyển lên: ${label}`,
		down: 'Xuống',
		downOne: (label: string) => `Chuyển xuống: ${label}`,
		edit: 'Sửa',
		editOne: (label: string) => `Sửa: ${label}`,
		remove: 'Bỏ',
		removeOne: (label: string) => `Bỏ: ${label}`,
		save: 'Lưu',
		empty: 'Chưa có chữ',
		none: 'Báo cáo này chưa có gì. Thêm phần đầu tiên bên dưới.'
	},
	text: {
		heading: 'Chữ của tiêu đề',
		level: 'Cấp',
		levels: { '1': 'Cấp 1 (I.)', '2': 'Cấp 2 (1.)', '3': 'Cấp 3 (a)' },
		paragraph: 'Đoạn văn',
		list: 'Mỗi dòng là một ý',
		listKind: 'Kiểu danh sách',
		plain: 'Gạch đầu dòng',
		ordered: 'Đánh số'
	},
	add: {
		title: 'Thêm vào báo cáo',
		heading: 'Thêm tiêu đề',
		paragraph: 'Thêm đoạn văn',
		list: 'Thêm danh sách',
		figure: 'Thêm hình',
		address: 'Địa chỉ của màn hình có hình cần lấy',
		addressHint: 'Mở màn hình đó, chọn như cần, rồi sao chép địa chỉ trên thanh địa chỉ.',
		notAddress: 'Địa chỉ này không phải của màn hình nào có hình. Hãy sao chép lại từ thanh địa chỉ.',
		nothing: 'Màn hình đó chưa có gì để vẽ cho lựa chọn này. Hãy mở nó xem rồi chọn lại.',
		put: 'Thêm hình này'
	},
	figure: {
		chart: (number: string) => `Biểu đồ ${number}.`,
		table: (number: string) => `Bảng ${number}.`,
		open: 'Mở màn hình của hình này',
		ownTitle: 'Tên riêng của hình (để trống để dùng tên gốc)',
		data: 'Bảng số liệu',
		caption: (title: string) => `Bảng số liệu: ${title}`,
		filters: (words: string) => `Lựa chọn: ${words}`,
		drawing: 'Đang vẽ hình',
		gone: (day: string) => `Số liệu hiện có không còn vẽ được hình này. Dưới đây là bảng đã lưu ngày ${day}.`,
		goneNothing: 'Số liệu hiện có không vẽ được hình này, và chưa có bảng nào được lưu.',
		ofDay: (day: string) => `Bảng lưu ngày ${day}; số liệu hiện có không còn vẽ được hình này.`
	},
	changes: {
		refresh: 'Cập nhật theo số liệu hôm nay',
		lead: 'Hình luôn vẽ theo số liệu đang có. Chỗ khác với lần lưu trước được liệt kê ngay dưới hình.',
		differ: (count: string, day: string) => `${count} chỗ khác với số liệu lưu ngày ${day}`,
		was: (count: string, before: string, day: string) =>
			`Cập nhật ngày ${day}: ${count} chỗ thay đổi so với ngày ${before}`,
		caption: (title: string) => `Những chỗ thay đổi: ${title}`,
		more: (count: string) => `và ${count} chỗ khác.`,
		row: 'Dòng',
		column: 'Cột',
		before: 'Trước',
		after: 'Nay',
		wholeRow: 'cả dòng',
		nothing: 'không có'
	},
	exports: {
		title: 'Xuất báo cáo',
		lead: 'Tệp được tạo ngay trên máy này, dùng được cả khi không có mạng.',
		word: 'Word',
		template: 'Mẫu Word',
		templates: {
			report: 'Báo cáo theo Nghị định 30/2020',
			annex: 'Phụ lục biểu đồ',
			own: 'Mẫu .docx của cơ quan'
		},
		ownFile: 'Tệp mẫu của cơ quan (.docx)',
		ownHint:
			'Trong tệp, chỗ cần điền viết {{Tiêu đề}}, {{Nội dung}}, {{Biểu đồ 1}}, {{Bảng 1}}… Biểu đồ Word có chữ thay thế như vậy sẽ nhận số liệu mới.',
		draft: 'Dấu DỰ THẢO sau chữ',
		tables: 'Kèm bảng số liệu của biểu đồ',
		slides: 'PowerPoint',
		slideTheme: 'Nền trang chiếu',
		themes: { plain: 'Sáng', dark: 'Tối' },
		perSlide: 'Số hình một trang chiếu',
		perSlides: { '1': 'Một', '2': 'Hai' },
		excel: 'Excel',
		print: 'In hoặc lưu PDF',
		printHint: 'Trong hộp thoại in, chọn khổ A4 và bỏ “Đầu trang và chân trang”.',
		working: 'Đang tạo tệp…',
		done: (name: string) => `Đã tạo tệp ${name}.`,
		empty: 'Báo cáo chưa có gì để xuất.',
		noFile: 'Hãy chọn tệp mẫu trước.',
		filled: (names: string) => `Đã điền: ${names}.`,
		unfilled: (names: string) => `Chưa điền được: ${names}.`
	},
	organisation: {
		title: 'Thông tin cơ quan',
		lead: 'Dùng cho đầu và cuối báo cáo Word; được nhớ trong không gian làm việc. Số, ngày và chữ ký luôn để trống.',
		form: 'Thể thức văn bản',
		forms: {
			state: 'Cơ quan nhà nước (Nghị định 30/2020/NĐ-CP)',
			party: 'Cơ quan đảng (Hướng dẫn 36-HD/VPTW)'
		},
		formHint:
			'Phần đầu văn bản của cơ quan đảng làm theo Hướng dẫn 36-HD/VPTW; lề trang và phần chữ ký chưa đối chiếu được, hãy hỏi văn thư trước khi dùng.',
		parent: 'Cơ quan chủ quản',
		name: 'Tên cơ quan',
		place: 'Địa danh',
		symbol: 'Ký hiệu sau số',
		symbolHint: { state: 'Ví dụ: BC-UBND', party: 'Ví dụ: BC/TU' },
		addressees: 'Kính gửi, mỗi dòng một nơi',
		post: 'Thẩm quyền và chức vụ người ký, mỗi dòng một phần',
		signatory: 'Họ tên người ký',
		recipients: 'Nơi nhận, mỗi dòng một nơi',
		save: 'Lưu thông tin cơ quan'
	}
};
