/** Messages of the board on which limitations stand beside directions. Counts and names arrive worded. */
export const board = {
	links: {
		limitations: 'Hạn chế',
		directions: 'Phương hướng',
		answeredBy: 'Được đáp ứng bởi',
		answers: 'Đáp ứng',
		noneAnswering: 'Chưa có phương hướng nào đáp ứng',
		noneAnswered: 'Không đáp ứng hạn chế nào đã nêu',
		direct: 'trực tiếp',
		partial: 'một phần',
		suggested: 'gợi ý, chưa được chấp nhận',
		legend: 'Chú giải đường nối'
	}
};
