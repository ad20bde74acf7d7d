/** Messages of what has become of limitations. Counts, days, names and periods arrive worded. */
export const followUp = {
	title: 'Theo dõi hạn chế',
	lead: (limitations: string) =>
		`${limitations} hạn chế, xếp theo điều người theo dõi nói sau cùng. Chưa ai nói gì thì để riêng, không coi là đã xong.`,
	state: {
		open: 'Còn mở',
		planned: 'Đã đưa vào kế hoạch',
		resolved: 'Đã khắc phục',
		repeated: 'Lặp lại',
		unsaid: 'Chưa ai ghi'
	},
	group: (state: string, count: string) => `${state} (${count})`,
	suggested: {
		planned: 'Có phương hướng đáp ứng; chưa ai ghi là đã đưa vào kế hoạch.',
		repeated: 'Đã được xác nhận nêu lại ở kỳ sau; chưa ai ghi là lặp lại.'
	},
	accept: { planned: 'Ghi là đã đưa vào kế hoạch', repeated: 'Ghi là lặp lại' },
	search: 'Tìm trong hạn chế',
	states: 'Tình trạng',
	shown: (shown: string, all: string) => `${shown}/${all} hạn chế`,
	clear: 'Bỏ lọc',
	nothing: 'Không có hạn chế nào hợp với lựa chọn này.',
	/** What else narrows the list, chosen on the board. */
	also: (names: string) => `Đang lọc cả theo: ${names}.`,
	filters: {
		search: 'từ tìm',
		categories: 'nhóm',
		periods: 'kỳ',
		answers: 'mức đáp ứng',
		followUps: 'theo dõi'
	},
	more: (count: string) => `Hiện thêm ${count} hạn chế`,
	open: (text: string) => `Mở: ${text}`,
	history: {
		title: 'Diễn biến',
		of: (text: string) => `Diễn biến của: ${text}`,
		kind: {
			stated: 'Nêu lần đầu',
			planned: 'Có phương hướng đáp ứng',
			repeated: 'Nêu lại',
			open: 'Ghi là còn mở',
			resolved: 'Ghi là đã khắc phục'
		},
		said: {
			planned: 'Ghi là đã đưa vào kế hoạch',
			repeated: 'Ghi là lặp lại',
			open: 'Ghi là còn mở',
			resolved: 'Ghi là đã khắc phục'
		},
		undated: 'không rõ ngày',
		periodOnly: (period: string) => `${period}, văn bản không ghi ngày`,
		take: (what: string) => `Gỡ: ${what}`,
		takeShort: 'Gỡ'
	},
	form: {
		title: 'Ghi tình trạng',
		state: 'Tình trạng',
		date: 'Ngày',
		dateHint: 'Để trống nếu không rõ ngày.',
		note: 'Ghi chú',
		noteHint: 'Căn cứ vào đâu, ví dụ số văn bản.',
		save: 'Lưu tình trạng',
		saved: (state: string, text: string) => `Đã ghi “${state}” cho: ${text}`,
		taken: (state: string, text: string) => `Đã gỡ “${state}” của: ${text}`,
		dateWrong: 'Ngày này không có. Hãy chọn lại hoặc để trống.'
	},
	recurrence: {
		title: (count: string) => `Có thể là hạn chế lặp lại (${count})`,
		lead: 'Chương trình chỉ gợi ý; chưa ai xác nhận thì chưa tính là lặp lại.',
		earlier: 'Nêu trước',
		later: 'Nêu sau',
		why: 'Vì sao gợi ý',
		same: 'Đúng là một hạn chế',
		different: 'Không phải',
		sameOf: (earlier: string, later: string) => `Đúng là một hạn chế: ${earlier} – ${later}`,
		differentOf: (earlier: string, later: string) => `Không phải một hạn chế: ${earlier} – ${later}`,
		keptSame: 'Đã ghi là một hạn chế lặp lại.',
		keptDifferent: 'Đã ghi là hai hạn chế khác nhau.',
		more: (count: string) => `Hiện thêm ${count} gợi ý`
	}
};
