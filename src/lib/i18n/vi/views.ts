/** Messages about views kept by name. Names and days arrive as they are shown. */
export const views = {
	title: 'Góc nhìn đã lưu',
	count: (count: string) => `Góc nhìn đã lưu (${count})`,
	lead: 'Lưu màn hình đang xem với mọi lựa chọn dưới một cái tên, trong không gian làm việc và bản sao lưu của nó. Chỉ lưu lựa chọn, không lưu số liệu.',
	name: 'Tên góc nhìn',
	save: 'Lưu góc nhìn này',
	none: 'Chưa lưu góc nhìn nào.',
	open: (name: string) => `Mở góc nhìn ${name}`,
	rename: 'Đổi tên',
	renameOne: (name: string) => `Đổi tên góc nhìn ${name}`,
	newName: (name: string) => `Tên mới của ${name}`,
	keep: 'Lưu tên',
	cancel: 'Thôi',
	remove: 'Bỏ',
	removeOne: (name: string) => `Bỏ góc nhìn ${name}`,
	undo: 'Hoàn tác',
	saved: (name: string) => `Đã lưu góc nhìn “${name}”.`,
	replaced: (name: string) => `Đã thay góc nhìn “${name}” bằng màn hình đang xem.`,
	renamed: (name: string) => `Đã đổi tên thành “${name}”.`,
	removed: (name: string) => `Đã bỏ góc nhìn “${name}”.`,
	undone: 'Đã hoàn tác.',
	taken: (name: string) => `Đã có góc nhìn tên “${name}”. Hãy đặt tên khác.`,
	readOnly:
		'Không gian làm việc này đang chỉ xem được, nên chưa lưu hay bỏ góc nhìn được. Xem lý do ở màn hình Nhập dữ liệu.',
	kept: (screen: string, day: string) => `${screen}, lưu ${day}`
};
