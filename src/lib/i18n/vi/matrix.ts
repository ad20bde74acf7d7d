/** Messages of the table of limitations by province and category. Counts and names arrive worded. */
export const matrix = {
	title: 'Hạn chế theo tỉnh và nhóm',
	subtitle: 'Số hạn chế đã có phương hướng đáp ứng trên số đã nêu',
	province: 'Tỉnh',
	category: 'Nhóm hạn chế',
	total: 'Tất cả',
	allProvinces: 'Tất cả các tỉnh',
	stated: 'Đã nêu',
	direct: 'Đáp ứng trực tiếp',
	partial: 'Đáp ứng một phần',
	unanswered: 'Chưa đáp ứng',
	share: 'Phần đã đáp ứng',
	documents: 'Văn bản',
	noneStated: (documents: string) => `Không nêu hạn chế nào (${documents} văn bản)`,
	unknown: 'Chưa rõ: chưa nhập hạn chế nào, cũng chưa ai nói văn bản không nêu',
	noneStatedShort: 'không nêu hạn chế',
	unknownShort: 'chưa rõ',
	notApplicable: 'không có',
	someNone: (none: string, all: string) => `${none}/${all} văn bản không nêu`,
	empty: 'không nêu hạn chế nào thuộc nhóm này',
	legend: 'Chú giải',
	answered: (answered: string, stated: string) => `${answered}/${stated}`,
	cell: (where: string, counts: string) => `${where}: ${counts}`,
	counts: (stated: string, direct: string, partial: string, unanswered: string) =>
		`${stated} hạn chế, ${direct} đáp ứng trực tiếp, ${partial} một phần, ${unanswered} chưa đáp ứng`,
	summary: (counts: string, provinces: string) => `${provinces} tỉnh có nêu hạn chế: ${counts}.`,
	without: (names: string) => `Không nêu hạn chế nào: ${names}.`,
	nothing: 'Không có hạn chế nào trong lựa chọn này.',
	keys: 'Phím mũi tên để đi từng ô, Home, End để đi xa, Enter để mở các hạn chế của ô.',
	open: 'Bấm vào ô để xem các hạn chế của ô đó.',
	footnotes: {
		narrowed: (names: string) => `Chỉ tính các hạn chế hợp với lựa chọn ở Đối chiếu: ${names}.`,
		emptyCells: 'Ô trống: tỉnh không nêu hạn chế nào thuộc nhóm đó.',
		suggestions: 'Gợi ý chưa được chấp nhận thì không tính là đáp ứng.',
		noneStated:
			'Không nêu hạn chế không có nghĩa là đã đáp ứng hết, nên các văn bản đó không có tỷ lệ và không nằm trong số chung.',
		across: 'Phương hướng và nhiệm vụ ở văn bản sau của cùng tỉnh cũng được tính khi có người nối.'
	},
	openOne: (text: string) => `Mở: ${text}`
};
