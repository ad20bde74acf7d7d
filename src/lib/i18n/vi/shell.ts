import { failures } from './errors';

/** Messages of the frame around every screen and of the shared components. */
export const shell = {
	product: {
		name: 'Toàn Cảnh',
		full: 'Bảng theo dõi hoạt động tuyên truyền phòng, chống ma túy, tội phạm, mua bán người'
	},
	skip: 'Đến nội dung chính',
	screens: {
		label: 'Các màn hình',
		overview: 'Tổng quan',
		trends: 'Xu hướng',
		compare: 'So sánh',
		limitations: 'Hạn chế và phương hướng',
		quality: 'Chất lượng dữ liệu',
		data: 'Nhập dữ liệu',
		briefing: 'Báo cáo',
		explore: 'Khám phá'
	},
	language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
	theme: { label: 'Giao diện', system: 'Theo hệ thống', light: 'Sáng', dark: 'Tối' },
	data: {
		label: 'Dữ liệu',
		real: 'Văn bản nguồn và dữ liệu của tôi',
		sample: 'Dữ liệu minh họa',
		all: 'Cả hai'
	},
	synthetic: {
		title: 'Dữ liệu minh họa',
		sample: 'Mọi số liệu trên trang này được tạo ra để minh họa, không phải số liệu của tỉnh nào.',
		all: 'Trang này gồm cả số liệu minh họa, không phải số liệu của tỉnh nào. Các số đó được đánh dấu riêng.'
	},
	published: {
		title: 'Số liệu công khai',
		banner:
			'Trang này gồm cả số liệu lấy từ trang tin công khai, không phải báo cáo của tỉnh nào. Phần lớn là sự kiện đơn lẻ; các số đó được đánh dấu riêng.'
	},
	footer: {
		local: 'Dữ liệu chỉ xử lý trên máy này.',
		promises: 'Điều được hứa về bảo mật',
		notices: 'Phần mềm dùng kèm và giấy phép',
		version: (version: string) => `Phiên bản ${version}`
	},
	notices: {
		label: 'Thông báo',
		dismiss: 'Đóng thông báo',
		dropped: (names: string) =>
			`Địa chỉ có phần không hiểu được nên đã bỏ qua: ${names}. Hãy chọn lại nếu cần.`,
		tooLong: 'Địa chỉ quá dài nên không đọc được, chưa có gì được chọn. Hãy chọn lại.',
		full: 'Đã chọn nhiều đến mức địa chỉ trang không chứa hết, nên lựa chọn vừa rồi chưa được áp dụng. Hãy bỏ bớt rồi chọn lại.',
		unknown: (name: string) => `“${name}”`,
		/** What each part of an address chooses. */
		parameters: {
			lang: 'ngôn ngữ',
			data: 'dữ liệu',
			public: 'số liệu công khai',
			province: 'tỉnh, thành phố',
			indicator: 'chỉ tiêu',
			topic: 'lĩnh vực',
			channel: 'hình thức',
			body: 'đơn vị thực hiện',
			kind: 'loại số liệu',
			grain: 'cách chia kỳ',
			clock: 'lịch tính kỳ',
			window: 'khoảng thời gian',
			along: 'đại lượng theo thời gian',
			form: 'cách vẽ',
			last_year: 'đường cùng kỳ năm trước',
			marks: 'mốc thời gian',
			scale: 'thang đo',
			measure: 'đại lượng so sánh',
			side: 'các số liệu đưa vào so sánh',
			period: 'kỳ so sánh',
			group: 'cách nhóm',
			order: 'thứ tự',
			pin: 'tỉnh ghim lên đầu',
			without: 'tỉnh bỏ ra ngoài',
			picture: 'kiểu hình so sánh',
			places: 'cách gộp đơn vị hành chính',
			rows: 'hàng của bảng chéo',
			columns: 'cột của bảng chéo',
			sql: 'câu lệnh SQL',
			plot: 'hình vẽ nhanh',
			matter: 'loại phát hiện',
			level: 'mức của phát hiện',
			file: 'tệp',
			report: 'báo cáo',
			by: 'cách nhóm phát hiện',
			years: 'số năm của lịch báo cáo',
			units: 'các tỉnh trong lịch báo cáo',
			show: 'cách xem hạn chế và phương hướng',
			under: 'cách nhóm hạn chế và phương hướng',
			find: 'từ cần tìm',
			category: 'nhóm hạn chế, phương hướng',
			stated: 'kỳ đã nêu',
			answered: 'mức đáp ứng',
			followed: 'tình trạng theo dõi',
			across: 'phương hướng của văn bản sau',
			suggestions: 'có hiện gợi ý hay không',
			statement: 'nội dung đang mở',
			briefing: 'báo cáo đang mở'
		}
	},
	...failures,
	empty: { title: 'Chưa có số liệu cho lựa chọn này', nearest: 'Lựa chọn gần nhất có số liệu' },
	loading: 'Đang tải số liệu',
	progress: {
		rows: (done: string) => `Đã đọc ${done} dòng`,
		rowsOf: (done: string, total: string) => `Đã đọc ${done} trên ${total} dòng`,
		cancel: 'Hủy'
	},
	facets: {
		provinces: 'Tỉnh, thành phố',
		indicators: 'Chỉ tiêu',
		topics: 'Lĩnh vực',
		channels: 'Hình thức',
		bodies: 'Đơn vị thực hiện',
		kind: 'Loại số liệu'
	},
	kinds: { actual: 'Thực hiện', plan: 'Kế hoạch' },
	filter: {
		title: 'Bộ lọc',
		active: (count: string) => `${count} bộ lọc đang dùng`,
		none: 'Chưa lọc',
		clear: 'Xóa bộ lọc',
		all: 'Tất cả',
		chosen: (count: string) => `${count} đã chọn`,
		search: 'Tìm trong danh sách',
		searchHint: 'Gõ có dấu hoặc không dấu',
		found: (count: string) => `${count} lựa chọn`,
		noneFound: 'Không có lựa chọn nào khớp',
		more: (count: string) => `Còn ${count} lựa chọn, gõ để tìm`,
		clearOne: 'Bỏ chọn',
		close: 'Xong',
		figures: (count: string) => `${count} số liệu`
	},
	table: {
		sortAscending: 'đang xếp tăng dần',
		sortDescending: 'đang xếp giảm dần',
		sorted: (column: string, direction: string) => `Đã xếp theo ${column}, ${direction}`,
		empty: 'Không có dòng nào',
		more: 'Hiện thêm',
		scroll: (caption: string) => `Bảng cuộn được: ${caption}`
	},
	chart: {
		view: 'Cách xem',
		chart: 'Biểu đồ',
		table: 'Bảng số liệu',
		notes: 'Ghi chú',
		source: (source: string) => `Nguồn: ${source}`,
		asOf: (day: string) => `Số liệu cập nhật đến ${day}.`,
		asOfSome: (day: string, undated: string) =>
			`Số liệu cập nhật đến ${day}; văn bản không ghi ngày: ${undated}.`,
		asOfNone: 'Không rõ số liệu cập nhật đến ngày nào: văn bản không ghi ngày.',
		asOfPages:
			'Trang công khai không có ngày chốt số liệu chung; mỗi số tính đến kỳ hoặc ngày ghi ở trang đó.'
	},
	menu: { open: 'Thêm thao tác' },
	status: {
		reported: 'Theo báo cáo',
		published: 'Theo trang công khai',
		derived: 'Suy ra',
		pieced: 'Ghép từng phần',
		none: 'Chưa có số liệu'
	},
	statusMeaning: {
		reported: 'Số liệu nêu trong báo cáo',
		published: 'Số liệu nêu trên trang công khai, không phải báo cáo của tỉnh',
		derived: 'Tính ra từ các số liệu khác trong báo cáo',
		pieced: 'Cộng các phần đã biết, chưa đủ cả kỳ',
		none: 'Không có số nào để nêu'
	},
	verdict: {
		comparable: 'So sánh được',
		with_care: 'So sánh được nhưng cần lưu ý',
		not_comparable: 'Không so sánh được',
		reasons: (count: string) => `Xem ${count} lý do`
	},
	evidence: {
		title: 'Căn cứ của số liệu',
		close: 'Đóng',
		open: (text: string) => `Xem căn cứ: ${text}`,
		count: (count: string) => `${count} số liệu làm căn cứ`,
		derivation: 'Cách tính',
		upperDerivation: 'Cách tính mức cao nhất',
		notes: 'Lưu ý',
		written: 'Nguyên văn',
		counted: 'Đếm từ danh sách trong báo cáo',
		countedOnPage: 'Đếm từ nội dung trang',
		page: 'Trang',
		address: 'Địa chỉ trang',
		notWritten: 'Báo cáo để trống',
		reading: 'Được hiểu là',
		period: 'Kỳ báo cáo',
		report: 'Báo cáo',
		noReport: 'Không rõ báo cáo',
		noNumber: 'Không ghi số',
		noDate: 'không ghi ngày',
		topics: (list: string) => `Lĩnh vực: ${list}.`,
		place: 'Vị trí trong báo cáo',
		file: 'Tệp',
		line: (file: string, line: string, column: string) =>
			`${file}, dòng ${line}${column === '' ? '' : `, cột “${column}”`}`,
		source: 'Nguồn',
		note: 'Ghi chú',
		edits: 'Ô được sửa bằng tay; tệp gốc vẫn giữ nguyên',
		edit: ({
			column,
			original,
			text,
			by,
			at
		}: Readonly<Record<'column' | 'original' | 'text' | 'by' | 'at', string>>) =>
			`${column}: “${original}” thành “${text}”${by === '' ? '' : `, ${by}`}${at === '' ? '' : `, ${at}`}`,
		empty: 'Không có số liệu nào làm căn cứ cho ô này.',
		missing: 'Dữ liệu đang nạp không có số này. Hãy nạp tệp có số đó hoặc chọn dữ liệu khác.'
	},
	findings: {
		caption: 'Những điểm cần kiểm tra',
		level: 'Mức',
		code: 'Vấn đề',
		file: 'Tệp',
		line: 'Dòng',
		column: 'Cột',
		value: 'Giá trị',
		message: 'Giải thích',
		levels: { error: 'Lỗi', warning: 'Cần kiểm tra', info: 'Lưu ý' },
		none: 'Không có điểm nào cần kiểm tra'
	},
	drop: {
		title: 'Kéo tệp vào đây',
		choose: 'Chọn tệp',
		hint: 'Tệp CSV hoặc Excel (.xlsx, .xls), có thể chọn nhiều tệp một lúc. Tệp không rời khỏi máy này.',
		release: 'Thả tệp để đọc',
		busy: 'Đang đọc tệp'
	},
	statement: {
		limitation: 'Hạn chế',
		direction: 'Phương hướng',
		strength: 'Ưu điểm',
		task: 'Nhiệm vụ',
		deadline: 'Thời hạn',
		target: 'Chỉ tiêu',
		open: (text: string) => `Xem căn cứ: ${text}`,
		direct: 'Được đáp ứng trực tiếp',
		partial: 'Được đáp ứng một phần',
		unanswered: 'Chưa được đáp ứng'
	}
};
