/** Messages about decisions taken out as files. Counts arrive formatted. */
export const decisionFiles = {
	open: 'Tải quyết định (CSV)',
	lead: 'Những gì người dùng đã quyết định, tại đây hay bằng tệp: nội dung thêm và sửa, liên kết, theo dõi, lặp lại, nhóm. Nạp các tệp này ở màn hình Nhập dữ liệu thì được đúng như vậy.',
	original: 'Tệp gốc đã nạp không nằm trong đó; muốn mang theo tất cả thì dùng bản sao lưu.',
	all: 'Tải tất cả',
	asks: 'Mỗi loại là một tệp. Nếu trình duyệt chỉ cho tải một tệp, hãy tải từng tệp.',
	none: 'Chưa có quyết định nào để tải.',
	rows: (count: string) => `${count} dòng`,
	one: (kind: string) => `Tải: ${kind}`,
	oneShort: 'Tải',
	saved: (files: string) => `Đã đưa cho trình duyệt: ${files}.`,
	unread: (count: string) =>
		`${count} dòng hiện không đọc được theo danh mục đang dùng; chúng vẫn có trong tệp, như đã ghi.`,
	fileNames: {
		statements: 'quyet-dinh-noi-dung.csv',
		links: 'quyet-dinh-lien-ket.csv',
		follow_ups: 'quyet-dinh-theo-doi.csv',
		recurrences: 'quyet-dinh-lap-lai.csv',
		categories: 'quyet-dinh-nhom.csv'
	}
};
