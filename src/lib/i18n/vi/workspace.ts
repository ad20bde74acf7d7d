/** Messages about what is kept on this machine. Names of files, times and counts arrive worded. */
export const workspace = {
	unnamed: 'Không gian làm việc đầu tiên',
	storage: {
		opfs: 'Dữ liệu được lưu thành tệp trong trình duyệt này.',
		indexeddb: 'Dữ liệu được lưu trong cơ sở dữ liệu của trình duyệt này.',
		memory: 'Dữ liệu chỉ được giữ đến khi đóng trang này. Hãy sao lưu ra tệp trước khi đóng.'
	},
	reason: {
		best: 'Đây là cách lưu chắc chắn nhất mà trình duyệt này có.',
		insecure_context: 'Trang được mở qua http nên không dùng được kho tệp của trình duyệt.',
		no_files: 'Trình duyệt này không có kho tệp riêng cho trang.',
		files_refused: 'Trình duyệt không cho dùng kho tệp.',
		database_refused:
			'Trình duyệt không cho lưu dữ liệu, thường do cửa sổ ẩn danh hoặc chính sách của cơ quan.'
	},
	persistence: {
		granted: 'Trình duyệt hứa không tự xóa dữ liệu này.',
		refused: 'Trình duyệt có thể tự xóa dữ liệu này khi máy thiếu chỗ. Hãy sao lưu ra tệp thường xuyên.',
		unavailable:
			'Không hỏi được trình duyệt có giữ dữ liệu này lâu dài không. Hãy sao lưu ra tệp thường xuyên.'
	},
	readOnly: {
		other_tab:
			'Không gian làm việc này đang mở ở một trang khác nên ở đây chỉ xem được. Khi trang kia đóng, trang này sửa được.',
		newer_format:
			'Một phiên bản mới hơn của chương trình đã lưu vào đây, nên phiên bản này chỉ xem được phần nó hiểu. Hãy tải lại trang.'
	},
	lost: {
		file: (name: string) => `Tệp ${name}`,
		decision: (time: string) => `Các quyết định lưu lúc ${time}`,
		unknown: (sequence: string) => `Phần lưu thứ ${sequence}`
	},
	problem: {
		batch_damaged: (what: string) =>
			`${what} bị hỏng trên máy nên được để riêng, không tính vào số liệu. Hãy nhập lại tệp gốc hoặc khôi phục từ tệp sao lưu.`,
		batch_missing: (what: string) =>
			`${what} đã được lưu nhưng không còn trên máy. Hãy nhập lại tệp gốc hoặc khôi phục từ tệp sao lưu.`,
		batch_unreadable: (what: string) =>
			`${what} đang không đọc được nên chưa tính vào số liệu. Hãy tải lại trang để thử đọc lại.`,
		batch_foreign: () =>
			'Trong kho có tệp thuộc một không gian làm việc khác; tệp đó được để nguyên, không tính.',
		import_unfinished: (what: string) =>
			`${what} đang được lưu thì trang bị đóng nên không được giữ. Hãy nhập lại.`,
		index_rebuilt: () => 'Danh mục dữ liệu đã lưu bị mất và vừa được dựng lại từ chính các tệp đã lưu.',
		index_behind: () => 'Danh mục dữ liệu đã lưu bị cũ và vừa được bổ sung từ chính các tệp đã lưu.',
		index_unsaved: () => 'Chưa ghi lại được danh mục dữ liệu đã lưu; sẽ ghi ở lần lưu tới.',
		reload_failed: () =>
			'Chưa đọc được thay đổi từ trang khác, nên số liệu ở đây có thể đã cũ. Hãy tải lại trang.',
		format_newer: () =>
			'Một phiên bản mới hơn của chương trình đã lưu vào đây; phần mới không hiện ở đây và không sửa được gì.'
	},
	backup: {
		refused: 'Không dùng được tệp sao lưu này; chưa có gì được lưu.',
		problem: {
			original_damaged: (file: string) => `Tệp ${file} trong bản sao lưu bị hỏng nên sẽ không có.`,
			original_missing: (file: string) => `Tệp ${file} không còn trong bản sao lưu.`
		},
		refusal: {
			not_a_backup: 'Tệp này không phải bản sao lưu của chương trình.',
			newer_version: 'Bản sao lưu do một phiên bản mới hơn tạo ra. Hãy dùng phiên bản mới để khôi phục.',
			unsafe_name: 'Tên tệp bên trong dẫn ra ngoài bản sao lưu, nên tệp này không an toàn.',
			unexpected_entry: 'Bên trong có tệp mà bản sao lưu không bao giờ có.',
			duplicate_entry: 'Bên trong có hai tệp trùng tên.',
			too_many_entries: 'Bên trong có quá nhiều tệp.',
			too_large: 'Nội dung bên trong quá lớn.',
			packed_too_tight: 'Nội dung được nén chặt bất thường, giống tệp làm treo máy.',
			damaged: 'Bản sao lưu bị hỏng hoặc bị sửa. Hãy dùng một bản khác.',
			not_understood: 'Nội dung bên trong không đúng dạng của một bản sao lưu.'
		}
	}
};
