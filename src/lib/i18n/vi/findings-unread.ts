import type { FindingWords } from '../finding-words';

/** Findings about files that were not read, for no fault that is known of them. */
export const unreadFindings = {
	'file.unreadable': {
		title: 'Không mở được tệp',
		message: (value) => `Không mở được tệp: ${value}.`,
		advice: 'Thử đọc lại; nếu vẫn lỗi, kiểm tra đường dẫn, quyền đọc tệp và bộ nhớ của máy.'
	},
	'file.out_of_memory': {
		title: 'Máy không đủ bộ nhớ cho tệp này',
		message: () =>
			'Máy không đủ bộ nhớ để nạp tệp này cùng các tệp khác, nên không có dòng nào của tệp được nạp.',
		advice:
			'Đóng các thẻ và chương trình khác rồi thử đọc lại. Nếu vẫn thiếu: tạm tắt tệp khác, hoặc chia tệp theo tỉnh hay theo kỳ rồi nạp từng phần ở không gian riêng; trình duyệt 64-bit dùng được nhiều bộ nhớ hơn.'
	},
	'file.stopped': {
		title: 'Đã dừng đọc tệp',
		message: () => 'Việc đọc tệp không tiến triển và đã được dừng, nên không có dòng nào của tệp được nạp.',
		advice: 'Thử đọc lại. Nếu vẫn không xong, mở tệp bằng Excel, lưu lại thành CSV UTF-8 rồi nạp tệp mới.'
	}
} satisfies Readonly<Record<string, FindingWords>>;
