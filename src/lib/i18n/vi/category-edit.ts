/** Messages of the editor of category lists. Counts and names arrive worded. */
export const categoryEdit = {
	open: 'Danh mục nhóm',
	lead: 'Hai danh sách để xếp nhóm hạn chế và phương hướng. Thêm, đổi tên ở đây thì chương trình cũng hiểu trong các tệp.',
	list: 'Danh sách',
	lists: { limitation: 'Nhóm hạn chế', direction: 'Nhóm phương hướng' },
	used: (count: string) => `${count} nội dung`,
	own: 'tự thêm',
	renamed: 'đã sửa',
	fromFile: (file: string) => `theo tệp ${file}`,
	answers: (names: string) => `Có thể đáp ứng: ${names}`,
	answersNone: 'Không gợi ý cho nhóm hạn chế nào',
	add: 'Thêm nhóm',
	edit: 'Sửa',
	editOf: (name: string) => `Sửa nhóm ${name}`,
	remove: 'Bỏ nhóm',
	removeOf: (name: string) => `Bỏ nhóm ${name}`,
	reset: 'Trả về tên có sẵn',
	resetOf: (name: string) => `Trả nhóm ${name} về tên có sẵn`,
	titleAdd: 'Nhóm mới',
	fields: {
		nameVi: 'Tên nhóm',
		nameEn: 'Tên tiếng Anh, nếu có',
		synonyms: 'Tên gọi khác, ngăn bằng dấu chấm phẩy',
		synonymsHint: 'Tên trong tệp giống một trong các tên này thì được hiểu là nhóm này.',
		answers: 'Phương hướng nhóm này có thể đáp ứng các nhóm hạn chế',
		answersHint: 'Chỉ dùng để gợi ý; không tự nối.'
	},
	taken: (name: string) => `Tên này đã là của nhóm ${name}. Hãy chọn tên khác.`,
	cantRead: 'Tên này không đọc được thành nhóm. Hãy viết bằng chữ.',
	removing: (name: string) => `Bỏ nhóm ${name}?`,
	removingUnused: 'Không có nội dung nào thuộc nhóm này.',
	removingUsed: (count: string) => `${count} nội dung đang thuộc nhóm này. Chuyển sang nhóm:`,
	inFile: (file: string) =>
		`Nhóm này do tệp ${file} thêm vào. Muốn bỏ thì bỏ tệp đó ở màn hình Nhập dữ liệu.`,
	confirm: 'Bỏ nhóm',
	done: {
		add: (name: string) => `thêm nhóm ${name}`,
		edit: (name: string) => `sửa nhóm ${name}`,
		remove: (name: string) => `bỏ nhóm ${name}`,
		reset: (name: string) => `trả nhóm ${name} về tên có sẵn`
	}
};
