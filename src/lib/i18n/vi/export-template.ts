/** Words about an office's own document of Word: what may stand in it, and why one can't be filled in. */
export const exportTemplate = {
	/** Names of placeholders as they are typed between braces, and what they become. */
	places: {
		title: { name: 'Tiêu đề', meaning: 'Tên báo cáo' },
		content: { name: 'Nội dung', meaning: 'Toàn bộ báo cáo: chữ, biểu đồ, bảng, theo đúng thứ tự' },
		stamp: { name: 'Lưu ý', meaning: 'Câu báo có dữ liệu minh họa; để trống nếu không có' },
		madeOn: { name: 'Ngày lập', meaning: 'Ngày tạo tệp' },
		office: { name: 'Cơ quan', meaning: 'Tên cơ quan, theo Thông tin cơ quan' },
		parent: { name: 'Cơ quan chủ quản', meaning: 'Cơ quan chủ quản, theo Thông tin cơ quan' },
		location: { name: 'Địa danh', meaning: 'Địa danh, theo Thông tin cơ quan' },
		chart: { name: 'Biểu đồ 1', meaning: 'Riêng biểu đồ 1, với tên, ghi chú, nguồn; cũng vậy với 2, 3…' },
		table: { name: 'Bảng 1', meaning: 'Riêng bảng 1, với tên, ghi chú, nguồn' },
		chartTitle: { name: 'Biểu đồ 1 tiêu đề', meaning: 'Chỉ tên của biểu đồ 1' },
		chartSummary: { name: 'Biểu đồ 1 tóm tắt', meaning: 'Chỉ câu tóm tắt' },
		chartNotes: { name: 'Biểu đồ 1 ghi chú', meaning: 'Chỉ ghi chú' },
		chartSource: { name: 'Biểu đồ 1 nguồn', meaning: 'Chỉ nguồn' },
		chartAsOf: { name: 'Biểu đồ 1 cập nhật', meaning: 'Chỉ ngày cập nhật số liệu' }
	},
	guide: {
		title: 'Cách chuẩn bị tệp mẫu',
		lead: 'Mở mẫu của cơ quan trong Word, gõ những chỗ dưới đây vào nơi cần điền, kể cả trong bảng, đầu trang và chân trang. Hoa hay thường, có dấu hay không đều được. Phông chữ, lề và phần còn lại của mẫu giữ nguyên; tệp mẫu không bị sửa.',
		place: 'Gõ trong mẫu',
		meaning: 'Sẽ thành',
		chart:
			'Muốn giữ kiểu biểu đồ của cơ quan: chèn biểu đồ trong Word, rồi gõ {{Biểu đồ 1}} vào Văn bản thay thế (Alt Text) của nó. Biểu đồ ấy sẽ nhận số liệu mới.',
		example: 'Tải tệp mẫu ví dụ',
		exampleFile: 'Mẫu báo cáo ví dụ',
		exampleMade: (name: string) => `Đã tạo tệp ${name}. Mở trong Word, sửa theo ý cơ quan rồi chọn làm mẫu.`
	},
	/** Names between braces, as they stand in the office's file. */
	told: {
		filled: (names: string) => `Đã điền: ${names}.`,
		unknown: (names: string) => `Không hiểu, giữ nguyên: ${names}.`,
		nothingThere: (names: string) => `Báo cáo không có, giữ nguyên: ${names}.`,
		notRefreshable: (names: string) => `Không đưa được số liệu vào biểu đồ của mẫu, giữ nguyên: ${names}.`
	},
	/** The office's file is never changed, and no file is made. */
	refused: {
		not_word: 'Tệp này không phải văn bản Word. Hãy chọn một tệp .docx.',
		old_word: 'Đây là tệp Word đời cũ (.doc). Hãy mở trong Word, chọn Lưu thành, kiểu .docx, rồi chọn lại.',
		encrypted: 'Tệp mẫu có mật khẩu. Hãy mở trong Word, bỏ mật khẩu, lưu lại rồi chọn lại.',
		macros:
			'Tệp mẫu có macro (.docm, .dotm) nên không được điền. Hãy mở trong Word, chọn Lưu thành, kiểu .docx không có macro, rồi chọn lại.',
		too_large: 'Tệp mẫu lớn quá mức của một văn bản mẫu (30 MB). Hãy bớt ảnh rồi chọn lại.',
		damaged: 'Tệp mẫu bị hỏng nên không đọc được. Hãy mở và lưu lại trong Word, hoặc chọn bản khác.',
		unreadable: 'Không đọc được tệp mẫu: có thể tệp đã bị đổi tên, xóa hoặc sửa từ khi chọn. Hãy chọn lại.',
		no_place:
			'Trong tệp mẫu không có chỗ nào để điền. Hãy gõ {{Tiêu đề}}, {{Nội dung}} vào nơi cần, xem cách chuẩn bị bên dưới.',
		none_filled:
			'Không điền được chỗ nào trong tệp mẫu, nên không tạo tệp. Hãy xem cách chuẩn bị bên dưới rồi sửa mẫu.'
	},
	untouched: 'Tệp mẫu và báo cáo vẫn nguyên.',
	/** What the example says besides its placeholders. */
	example: {
		date: (place: string, day: string) => `${place}, ngày lập: ${day}`
	}
};
