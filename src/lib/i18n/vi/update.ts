/** Messages about a new version of the application. */
export const update = {
	label: 'Bản mới của Toàn Cảnh',
	waiting:
		'Có bản mới của Toàn Cảnh. Bản đang dùng vẫn chạy bình thường. Khi chuyển, mọi cửa sổ của Toàn Cảnh được tải lại.',
	take: 'Chuyển sang bản mới',
	later: 'Để sau',
	asking: 'Đang chuyển sang bản mới',
	here: (work: string) => `Chưa chuyển được lúc này: ${work}. Hãy làm xong rồi chuyển.`,
	held: (work: string) =>
		`Chưa chuyển, vì ở một cửa sổ của Toàn Cảnh ${work}. Hãy làm xong ở đó rồi bấm lại. Chưa có gì thay đổi.`,
	taken: (work: string) => `Đã chuyển sang bản mới. Cửa sổ này sẽ tự tải lại khi xong việc: ${work}.`,
	broken:
		'Máy chủ có bản mới nhưng các tệp chưa đủ hoặc không đúng, nên bản đang dùng được giữ nguyên. Hãy báo người quản trị máy chủ.',
	work: {
		import: 'còn tệp chờ nạp',
		edit: 'có nội dung đang sửa chưa lưu',
		export: 'đang xuất tệp',
		keeping: 'đang lưu',
		silent: 'chưa thấy trả lời (có thể đang bận hoặc đang tải)'
	}
};
