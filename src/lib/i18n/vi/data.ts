/** Messages of the screen where files come in. Counts arrive formatted. */
export const data = {
	title: 'Nhập dữ liệu',
	question: 'Đưa tệp CSV hoặc Excel vào, xem chương trình hiểu gì, và điều gì cần kiểm tra.',
	reading: (file: string) => `Đang đọc ${file}`,
	files: {
		title: 'Các tệp đã nạp',
		file: 'Tệp',
		kind: 'Loại',
		read: 'Dòng đọc được',
		accepted: 'Đã nạp',
		held: 'Giữ lại',
		setAside: 'Để riêng',
		findings: 'Phát hiện',
		form: 'Bảng mã, dấu phân cách',
		action: 'Thao tác',
		remove: 'Bỏ tệp này',
		removeFile: (file: string) => `Bỏ tệp ${file}`,
		builtIn: 'có sẵn trong chương trình',
		builtInSample: 'minh họa, có sẵn trong chương trình',
		builtInPublic: 'số liệu công khai, có sẵn trong chương trình',
		delimiters: { comma: 'dấu phẩy', semicolon: 'dấu chấm phẩy', tab: 'tab', none: 'không có' },
		footnote:
			'Giữ lại: dòng có chỗ chưa rõ nên chưa tính. Để riêng: dòng tổng, ghi chú hoặc tiêu đề lặp lại, không tính vào số liệu.'
	},
	kinds: {
		activities: 'Hoạt động',
		statements: 'Hạn chế, phương hướng',
		links: 'Liên kết',
		reports: 'Báo cáo',
		deadlines: 'Thời hạn',
		documents_cited: 'Văn bản viện dẫn',
		follow_ups: 'Theo dõi hạn chế',
		recurrences: 'Hạn chế lặp lại',
		categories: 'Danh mục nhóm',
		unknown: 'Chưa rõ loại'
	},
	findings: {
		title: 'Các phát hiện',
		lead: 'Không có gì được tự sửa: mỗi phát hiện nêu tệp, dòng, cột và việc nên làm.',
		level: 'Mức',
		all: 'Tất cả',
		source: 'Tệp',
		matter: 'Vấn đề',
		column: 'Cột',
		download: 'Tải danh sách (CSV)',
		fileName: 'phat-hien.csv',
		checking: 'Đang đối chiếu các dòng với nhau',
		checked: (done: string, of: string) => `Đã xem ${done} trong ${of} số liệu`,
		notAll:
			'Các phát hiện dưới đây chưa gồm những gì chỉ thấy khi đặt các dòng cạnh nhau: trùng, mâu thuẫn, thay đổi gấp mười.'
	},
	held: {
		title: 'Dòng chưa nạp',
		lead: 'Các dòng này được giữ nguyên như đã đọc. Mở “Xem và chỉnh” của tệp để sửa tại chỗ.',
		line: 'Dòng',
		file: 'Tệp',
		fate: 'Tình trạng',
		reasons: 'Lý do',
		cells: 'Nội dung',
		fates: { held: 'giữ lại', set_aside: 'để riêng' }
	},
	templates: {
		title: 'Tệp mẫu',
		lead: 'Mỗi loại một tệp, mở được bằng Excel: dòng tiêu đề và một dòng ví dụ, các ô cách nhau bằng dấu chấm phẩy.',
		fileNames: {
			activities: 'mau-hoat-dong.csv',
			statements: 'mau-han-che-phuong-huong.csv',
			links: 'mau-lien-ket.csv',
			reports: 'mau-bao-cao.csv',
			deadlines: 'mau-thoi-han.csv',
			documents_cited: 'mau-van-ban-vien-dan.csv',
			follow_ups: 'mau-theo-doi.csv',
			recurrences: 'mau-lap-lai.csv',
			categories: 'mau-nhom.csv'
		},
		download: (kind: string) => `Tải mẫu: ${kind}`,
		columns: 'Các cột được hiểu',
		column: 'Cột',
		need: 'Cần có',
		needs: { always: 'bắt buộc', one_of: 'ít nhất một trong các cột này', optional: 'không bắt buộc' },
		also: 'Tên khác được chấp nhận'
	}
};
