/** Messages of the screen that holds limitations against directions. Counts arrive formatted. */
export const limitations = {
	title: 'Hạn chế và phương hướng',
	question: 'Hạn chế nào đã nêu được một phương hướng đáp ứng, hạn chế nào chưa.',
	views: { label: 'Cách xem', board: 'Đối chiếu', matrix: 'Ma trận', follow_up: 'Theo dõi' },
	linkedByPeople:
		'Đường nối do người đọc văn bản xác định; gợi ý chưa được chấp nhận thì không đáp ứng hạn chế nào.',
	summary: {
		title: 'Theo từng văn bản',
		document: 'Văn bản',
		stated: 'Hạn chế đã nêu',
		direct: 'Đáp ứng trực tiếp',
		partial: 'Đáp ứng một phần',
		unanswered: 'Chưa đáp ứng',
		directions: 'Phương hướng',
		tasks: 'Nhiệm vụ trong kế hoạch',
		noneStated: 'Không nêu hạn chế',
		unknown: 'Chưa rõ có mục hạn chế',
		planWithoutReport: 'kế hoạch không có báo cáo trước đó',
		notApplicable: '–'
	},
	unanswered: {
		lead: (unanswered: string, stated: string) =>
			`${unanswered}/${stated} hạn chế đã nêu chưa có phương hướng đáp ứng.`,
		ofSample: (unanswered: string, stated: string) => `Trong đó ${unanswered}/${stated} là minh họa.`,
		none: 'Không có hạn chế nào chưa được đáp ứng trong lựa chọn này.'
	},
	reports: {
		title: 'Hạn chế và phương hướng của từng văn bản',
		counts: (limitations: string, directions: string) => `${limitations} hạn chế, ${directions} phương hướng`,
		tasks: (count: string) => `${count} nhiệm vụ trong kế hoạch`,
		strengths: (count: string) => `${count} ưu điểm`,
		noneStated: 'Văn bản này không nêu hạn chế nào; không phải là đã đáp ứng hết.',
		unknown: 'Chưa có hạn chế nào của văn bản này được nhập.',
		planWithoutReport: 'Chưa có báo cáo nào trước kế hoạch này, nên chưa biết kế hoạch đáp ứng hạn chế nào.',
		place: (place: string, file: string, line: string) =>
			place === '' ? `${file}, dòng ${line}` : `${place} (${file}, dòng ${line})`
	},
	undocumented: {
		title: (count: string) => `Chưa rõ thuộc văn bản nào (${count})`,
		lead: 'Dòng nhập không nêu văn bản, hoặc nêu văn bản chưa nạp mà không có kỳ, nên chưa đối chiếu được và không tính vào các số ở trên. Mở ra để xem và sửa.',
		noPeriod: 'không rõ kỳ'
	},
	published: {
		title: 'Nêu trên trang công khai',
		lead: (limitations: string, directions: string) =>
			`${limitations} hạn chế và ${directions} phương hướng, tóm tắt từ trang tin công khai. Không có trong báo cáo nào của tỉnh, nên không tính vào phần đáp ứng ở trên.`,
		noPeriod: 'Không rõ kỳ',
		address: (address: string) => `Địa chỉ trang: ${address}`
	},
	empty: 'Không có hạn chế hay phương hướng nào cho lựa chọn này.'
};
