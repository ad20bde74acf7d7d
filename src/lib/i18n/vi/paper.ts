/** Words of the printed page and of the button that prints it. */
export const paper = {
	print: 'In trang này',
	hint: 'In, hoặc lưu thành PDF, đúng những gì đang xem',
	data: (sets: string) => `Dữ liệu: ${sets}`,
	both: (one: string, other: string) => `${one}; ${other}`,
	filters: (chosen: string) => `Bộ lọc: ${chosen}`,
	noFilters: 'Bộ lọc: không lọc',
	printed: (day: string) => `In ngày ${day}`
};
