/** Messages of the panel that opens on one statement. Counts, names and periods arrive worded. */
export const statementPanel = {
	title: {
		limitation: 'Hạn chế',
		direction: 'Phương hướng',
		strength: 'Ưu điểm',
		task: 'Nhiệm vụ'
	},
	gone: 'Không tìm thấy nội dung này trong dữ liệu đang mở. Có thể tệp chứa nó đã được gỡ hoặc nó đã được tách, gộp. Hãy tìm lại trong bảng đối chiếu.',
	replaced: 'Nội dung này đã được thay bằng:',
	original: 'Nguyên văn tóm tắt tiếng Việt',
	fields: {
		category: 'Nhóm',
		body: 'Đơn vị',
		topics: 'Lĩnh vực',
		indicators: 'Chỉ tiêu nói đến',
		deadline: 'Thời hạn',
		target: 'Mục tiêu'
	},
	place: {
		title: 'Vị trí trong văn bản',
		document: 'Văn bản',
		period: 'Kỳ',
		noDocument: 'không thuộc văn bản nào đã nhập',
		inDocument: 'Mục, dòng',
		notSaid: 'không ghi vị trí trong văn bản',
		file: 'Tệp',
		row: (file: string, line: string) => `${file}, dòng ${line}`,
		source: 'Nguồn',
		address: 'Địa chỉ trang (không mở từ đây)',
		note: 'Ghi chú'
	},
	changes: {
		title: 'Thay đổi so với bản đã nhập',
		by: (who: string, when: string) => `${who} sửa ngày ${when}.`,
		byOnly: (who: string) => `${who} sửa.`,
		onlyWhen: (when: string) => `Sửa ngày ${when}, không ghi tên người sửa.`,
		nobody: 'Không ghi ai sửa, ngày nào.',
		entered: (who: string) => `${who} nhập.`,
		before: 'Bản trước đó',
		cell: (text: string) => `Đã sửa ô: ${text}`
	},
	links: {
		byApp: 'chương trình gợi ý',
		why: (reasons: string) => `Vì sao gợi ý: ${reasons}`,
		change: (change: string, text: string) => `${change}: ${text}`,
		judge: 'Chấp nhận hoặc bác bỏ',
		changeShort: 'Sửa đường nối',
		answeredBy: 'Phương hướng đáp ứng',
		answers: 'Hạn chế được đáp ứng',
		none: 'Chưa có phương hướng nào đáp ứng.',
		answersNone: 'Không đáp ứng hạn chế nào đã nêu.',
		suggested: 'Gợi ý chưa được chấp nhận, không tính là đáp ứng',
		rejected: 'Đã xem và cho là không đáp ứng',
		strength: { direct: 'Đáp ứng trực tiếp', partial: 'Đáp ứng một phần', none: 'Không đáp ứng' },
		maybe: { direct: 'có thể đáp ứng trực tiếp', partial: 'có thể đáp ứng một phần', none: 'không đáp ứng' },
		from: (document: string) => `Ở văn bản: ${document}`,
		word: (who: string, when: string) => [who, when].filter((part) => part !== '').join(', '),
		open: (text: string) => `Mở: ${text}`
	},
	figures: {
		title: 'Số liệu bên cạnh',
		noIndicator: 'Nội dung này không nói đến chỉ tiêu nào trong danh mục, nên không có số liệu để đặt cạnh.',
		noPeriod: 'Nội dung này không rõ kỳ, nên không biết đặt số liệu của kỳ nào bên cạnh.',
		none: (place: string) => `${place} chưa có số liệu nào của chỉ tiêu này trong dữ liệu đang mở.`,
		noneAround: 'Không có số liệu nào của kỳ này, kỳ trước và kỳ sau.',
		elsewhere:
			'Văn bản nói số liệu của chỉ tiêu này ở báo cáo riêng, báo cáo đó chưa có ở đây. Như vậy là thiếu số liệu, không phải không có kết quả.',
		worded: 'Văn bản chỉ nói bằng lời, không có con số.',
		time: { before: 'Kỳ trước', own: 'Kỳ của nội dung này', after: 'Kỳ sau' },
		period: 'Kỳ',
		amount: 'Số liệu',
		change: 'So với kỳ liền trước',
		noChange: 'không so được: thiếu số của một kỳ',
		first: 'là kỳ đầu ở đây',
		gone: (place: string, unit: string) => `${place} đã là một phần của ${unit}`,
		notYet: (place: string) => `${place} chưa thành lập`,
		oneOnly: 'Chỉ một kỳ có số liệu nên không so sánh được.',
		noUnit: 'không nêu đơn vị tính',
		noTopic: 'không nêu lĩnh vực',
		others: 'Kỳ khác, không cùng kiểu nên không so với các kỳ trên',
		namesakesLead: (unit: string) =>
			`Cùng kỳ, tỉnh có số đếm theo “${unit}” ở chỉ tiêu khác. Đó không phải số liệu của chỉ tiêu này, chỉ đặt bên cạnh dưới đúng tên của nó:`,
		outputs:
			'Sản phẩm không phải là kết quả: nhiều hơn chưa có nghĩa là hạn chế đã được khắc phục, ít hơn cũng chưa có nghĩa là kém đi.',
		kind: { plan: 'kế hoạch', actual: 'thực hiện' }
	}
};
