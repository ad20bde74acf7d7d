/** Messages of the page that stands by itself where the application does not open, and of what leads to it. */
export const rescue = {
	/** The link to it. */
	link: 'Sao lưu và kiểm tra chương trình',
	title: 'Sao lưu và kiểm tra Toàn Cảnh',
	lead: 'Trang này chạy riêng, để dùng khi Toàn Cảnh không mở được. Dữ liệu đã nạp vẫn nằm trên máy này và không bị trang này thay đổi.',
	other: 'English',
	home: 'Mở Toàn Cảnh',
	data: {
		title: 'Dữ liệu trên máy này',
		looking: 'Đang tìm dữ liệu trên máy này',
		none: 'Trình duyệt này không giữ không gian làm việc nào của địa chỉ này.',
		unread:
			'Chưa đọc được một nơi lưu dữ liệu. Hãy đóng các cửa sổ khác của Toàn Cảnh rồi tải lại trang này.',
		files: (count: string) => `${count} tệp`,
		removed: 'đã xóa, còn lấy lại được',
		save: 'Tải bản sao lưu',
		saving: 'Đang đóng gói bản sao lưu',
		failed: 'Chưa tạo được bản sao lưu. Dữ liệu trên máy vẫn còn nguyên. Hãy thử lại.'
	},
	program: {
		title: 'Chương trình',
		check: 'Kiểm tra các tệp trên máy chủ',
		checking: (done: string, total: string) => `Đã kiểm tra ${done}/${total} tệp`,
		whole: (count: string) => `Cả ${count} tệp trên máy chủ đều đúng như bản dựng.`,
		wrong: (count: string) =>
			`${count} tệp trên máy chủ thiếu hoặc sai. Hãy gửi danh sách này cho người quản trị máy chủ:`,
		unknown: 'Không đọc được danh sách tệp từ máy chủ. Hãy kiểm tra kết nối rồi thử lại.',
		renew: 'Tải lại chương trình từ máy chủ',
		renewing: 'Đang tải lại chương trình',
		notRenewed:
			'Trình duyệt chưa bỏ được bản chương trình đang giữ. Hãy đóng các cửa sổ khác của Toàn Cảnh rồi thử lại.',
		renewHint:
			'Bỏ bản chương trình mà trình duyệt đang giữ và tải lại từ máy chủ. Dữ liệu đã nạp không bị ảnh hưởng.'
	}
};
