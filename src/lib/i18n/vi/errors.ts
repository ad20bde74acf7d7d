/** What went wrong as a whole, what that means, and what to do, for every kind of failure. */
const errors = {
	retry: 'Thử lại',
	detail: 'Chi tiết kỹ thuật',
	engine_start: {
		what: 'Không khởi động được bộ tính toán.',
		meaning: 'Chưa có số liệu nào được đọc. Tệp của bạn không bị thay đổi.',
		action: 'Tải lại trang. Nếu vẫn lỗi, hãy dùng phiên bản mới của Chrome, Edge, Firefox hoặc Safari.'
	},
	engine_lost: {
		what: 'Bộ tính toán đã dừng giữa chừng.',
		meaning: 'Số liệu đang hiển thị có thể chưa đủ. Tệp gốc vẫn còn nguyên.',
		action: 'Bấm Thử lại để nạp lại dữ liệu. Nếu máy thiếu bộ nhớ, hãy đóng bớt các trang khác.'
	},
	query: {
		what: 'Không tính được số liệu cho lựa chọn này.',
		meaning: 'Phần này của trang để trống; các phần khác không bị ảnh hưởng.',
		action: 'Thử lại, hoặc xóa bớt bộ lọc.'
	},
	cancelled: {
		what: 'Việc này đã được hủy.',
		meaning: 'Không có gì thay đổi so với trước khi bắt đầu.',
		action: 'Bấm Thử lại nếu bạn muốn làm lại từ đầu.'
	},
	stopped: {
		what: 'Việc này đã được dừng vì không tiến triển.',
		meaning: 'Không có gì được giữ dở dang; mọi thứ đã lưu trước đó vẫn còn nguyên.',
		action: 'Bấm lại nút vừa dùng để làm lại. Nếu vẫn không xong, hãy tải lại trang.'
	},
	out_of_memory: {
		what: 'Máy không đủ bộ nhớ cho việc này.',
		meaning: 'Việc này không được thực hiện; mọi thứ đã lưu và đã nạp trước đó vẫn còn nguyên.',
		action:
			'Chia tệp lớn theo tỉnh hoặc theo kỳ rồi nạp từng phần ở không gian riêng, hoặc tạm tắt bớt tệp đã nạp. Đóng các thẻ và chương trình khác; trình duyệt 64-bit dùng được nhiều bộ nhớ hơn.'
	},
	file_read: {
		what: 'Không đọc được tệp.',
		meaning: 'Không có dòng nào của tệp này được nạp.',
		action: 'Kiểm tra tệp còn mở được và không bị chương trình khác khóa, rồi chọn lại tệp.'
	},
	file_changed: {
		what: 'Tệp trên máy không còn như lúc được chọn.',
		meaning: 'Chưa có gì được lưu hay nạp, vì nội dung đã kiểm tra và nội dung hiện có của tệp khác nhau.',
		action: 'Bỏ tệp khỏi danh sách chờ rồi chọn lại để kiểm tra nội dung mới.'
	},
	screen_load: {
		what: 'Không mở được màn hình này.',
		meaning:
			'Có tệp của chương trình không tải được hoặc không còn nguyên, có thể vì máy chủ vừa được cập nhật. Các màn hình khác và dữ liệu đã nạp không bị ảnh hưởng.',
		action:
			'Làm xong việc ở màn hình khác nếu có, rồi bấm Thử lại. Nếu vẫn lỗi, hãy sao lưu và báo người quản trị.'
	},
	asset_load: {
		what: 'Không tải được một phần của chương trình.',
		meaning: 'Trang chưa hoạt động đầy đủ.',
		action: 'Kiểm tra kết nối tới nơi cài đặt rồi tải lại trang.'
	},
	storage_full: {
		what: 'Máy không còn đủ chỗ để lưu.',
		meaning: 'Lần lưu này không được giữ; mọi thứ đã lưu trước đó vẫn còn nguyên.',
		action: 'Sao lưu không gian làm việc ra tệp, xóa hẳn các tệp đã bỏ hoặc giải phóng ổ đĩa, rồi lưu lại.'
	},
	storage_denied: {
		what: 'Trình duyệt không cho phép lưu dữ liệu.',
		meaning: 'Lần lưu này không được giữ. Tệp gốc của bạn không bị thay đổi.',
		action: 'Cho phép trang này lưu dữ liệu trong cài đặt của trình duyệt, hoặc không dùng cửa sổ ẩn danh.'
	},
	storage_damaged: {
		what: 'Một phần dữ liệu đã lưu không đọc được nữa.',
		meaning: 'Phần hỏng được để riêng và nêu tên; các phần khác vẫn dùng được.',
		action: 'Nhập lại tệp gốc của phần đó, hoặc khôi phục từ tệp sao lưu.'
	},
	storage_failed: {
		what: 'Chưa lưu được.',
		meaning: 'Lần lưu này không được giữ; mọi thứ đã lưu trước đó vẫn còn nguyên.',
		action: 'Bấm Thử lại. Nếu vẫn lỗi, hãy đóng các trang khác rồi tải lại trang.'
	},
	storage_out_of_reach: {
		what: 'Chưa mở được nơi lưu dữ liệu.',
		meaning:
			'Các tệp đã nạp trước đây vẫn còn trên máy nhưng lúc này chưa đọc được, nên không có trong số liệu.',
		action: 'Bấm Thử lại. Nếu vẫn lỗi, hãy đóng hết các cửa sổ của trình duyệt rồi mở lại.'
	},
	workspace_read_only: {
		what: 'Không gian làm việc này đang chỉ xem được.',
		meaning: 'Một trang khác đang sửa, hoặc một phiên bản mới hơn của chương trình đã lưu vào đây.',
		action: 'Đóng trang kia rồi thử lại, hoặc tải lại trang để dùng phiên bản mới.'
	},
	backup_too_large: {
		what: 'Không gian làm việc quá lớn để sao lưu thành một tệp.',
		meaning: 'Chưa có tệp sao lưu nào được tạo. Dữ liệu đã lưu vẫn còn nguyên.',
		action: 'Xóa hẳn các tệp đã bỏ, hoặc chia tệp ra nhiều không gian làm việc, rồi sao lưu lại.'
	},
	backup_file: {
		what: 'Chưa ghi được bản sao lưu vào tệp đã chọn.',
		meaning: 'Dữ liệu đã lưu trong trình duyệt vẫn còn nguyên.',
		action:
			'Xem ổ đĩa của tệp còn cắm, còn chỗ, và tệp không mở ở chương trình khác, rồi bấm Thử lại; hoặc chọn tệp khác.'
	},
	export: {
		what: 'Chưa xuất được tệp.',
		meaning: 'Không có tệp nào được tạo. Số liệu trên màn hình vẫn nguyên.',
		action: 'Thử lại. Nếu vẫn không được, đóng bớt thẻ khác rồi tải lại trang.'
	},
	unexpected: {
		what: 'Có lỗi ngoài dự kiến.',
		meaning: 'Phần này của trang không hiển thị được. Tệp gốc không bị thay đổi.',
		action: 'Tải lại trang. Nếu lỗi lặp lại, gửi chi tiết kỹ thuật cho người phụ trách.'
	}
};

/** What is said of work that makes no progress: what, for how long, and what stopping it means. */
const silent = {
	kinds: {
		reading: 'Việc đọc tệp',
		packing: 'Việc đóng gói tệp để lưu',
		storing: 'Việc ghi xuống máy',
		asking: 'Việc tính toán',
		exporting: 'Việc xuất tệp'
	},
	what: (work: string, seconds: string) => `${work} đã hơn ${seconds} giây không có tiến triển.`,
	meaning: 'Có thể máy đang bận hoặc tệp lớn; nếu chờ, không có gì bị dừng.',
	stopping: {
		reading: 'Nếu dừng, tệp này chưa được đọc và có thể đọc lại.',
		packing: 'Nếu dừng, lần lưu này không được giữ; mọi thứ đã lưu trước đó vẫn còn nguyên.',
		storing: 'Nếu dừng, lần lưu này không được giữ; mọi thứ đã lưu trước đó vẫn còn nguyên.',
		asking: 'Nếu dừng, bộ tính toán khởi động lại và nạp lại dữ liệu đã lưu.',
		exporting: 'Nếu dừng, không có tệp nào được tạo.'
	},
	wait: 'Chờ thêm',
	stop: 'Dừng việc này'
};

/** All that is said of work that failed or does not go on. */
export const failures = { error: errors, silent };
