/** Messages about the backup that is written to a chosen file after changes. */
export const standingBackup = {
	choose: 'Tự sao lưu vào một tệp',
	hint: 'Sau mỗi thay đổi, cả không gian làm việc được ghi lại vào tệp bạn chọn, ở ổ cứng, ổ mạng hay USB. Mỗi không gian một tệp riêng; nội dung cũ của tệp được thay.',
	on: (name: string) => `Đang tự sao lưu vào tệp ${name}.`,
	written: (time: string) => `Ghi lần gần nhất: ${time}.`,
	writing: (name: string) => `Đang ghi bản sao lưu vào tệp ${name}`,
	asks: (name: string) =>
		`Việc tự sao lưu vào tệp ${name} đang dừng, vì trình duyệt cần bạn cho phép lại mỗi lần mở.`,
	allow: 'Cho phép ghi tiếp',
	paused: (name: string) =>
		`Việc tự sao lưu vào tệp ${name} đang dừng, vì một phần dữ liệu ở đây không đọc được. Tệp giữ nguyên bản đã ghi trước đó; có thể mở bản đó để lấy lại phần thiếu.`,
	stop: 'Thôi tự sao lưu',
	stopped: (name: string) => `Đã thôi tự sao lưu. Tệp ${name} giữ nguyên bản đã ghi.`,
	other: 'Chọn tệp khác',
	taken: (workspace: string) =>
		`Tệp vừa chọn là nơi tự sao lưu của không gian “${workspace}”. Hãy chọn tệp khác. Bản sao lưu của “${workspace}” sẽ được ghi lại khi mở không gian đó.`,
	elsewhere: {
		asks: 'Việc tự sao lưu đang chờ bạn cho phép ghi tiếp.',
		failed: 'Chưa ghi được bản sao lưu vào tệp đã chọn.',
		link: 'Mở màn hình Nhập dữ liệu'
	}
};
