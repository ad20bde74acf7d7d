/** Messages of the board on which limitations stand beside directions. Counts and names arrive worded. */
export const board = {
	title: 'Đối chiếu hạn chế với phương hướng',
	columns: {
		limitation: (count: string) => `Hạn chế (${count})`,
		direction: (count: string) => `Phương hướng (${count})`,
		task: (count: string) => `Nhiệm vụ (${count})`,
		directionAndTask: (directions: string, tasks: string) =>
			`Phương hướng (${directions}), nhiệm vụ (${tasks})`
	},
	directionsAndTasks: 'Phương hướng, nhiệm vụ',
	sections: {
		unanswered: (count: string) => `Chưa được đáp ứng (${count})`,
		partial: (count: string) => `Được đáp ứng một phần (${count})`,
		direct: (count: string) => `Được đáp ứng trực tiếp (${count})`,
		idle: (count: string) => `Không đáp ứng hạn chế nào (${count})`,
		answering: (count: string) => `Đáp ứng hạn chế đã nêu (${count})`,
		following: (count: string) => `Của văn bản sau (${count})`
	},
	withBeside: (count: string, beside: string) => `${count}, kèm ${beside} vì được nối`,
	nothing: { limitation: 'Không có hạn chế nào ở đây.', direction: 'Không có phương hướng nào ở đây.' },
	tools: {
		grouping: 'Nhóm theo',
		document: 'Văn bản',
		province: 'Tỉnh, thành phố',
		period: 'Kỳ',
		all: 'Không nhóm',
		search: 'Tìm trong hạn chế, phương hướng',
		searchHint: 'Gõ có dấu hoặc không dấu',
		following: 'Kèm phương hướng của văn bản sau',
		suggestions: 'Hiện gợi ý',
		unfoldAll: 'Mở tất cả',
		foldAll: 'Gập tất cả',
		clear: 'Xóa tìm và lọc',
		undo: 'Hoàn tác',
		undoHint: 'Hoàn tác quyết định gần nhất (Ctrl+Z)',
		nothingToUndo: 'Chưa có quyết định nào để hoàn tác'
	},
	facets: {
		provinces: 'Tỉnh, thành phố',
		periods: 'Kỳ đã nêu',
		categories: 'Nhóm',
		topics: 'Lĩnh vực',
		bodies: 'Đơn vị',
		indicators: 'Chỉ tiêu nhắc đến',
		answers: 'Mức đáp ứng',
		followUps: 'Theo dõi',
		count: (count: string) => `${count} hạn chế, phương hướng`,
		limitationCategories: 'Nhóm hạn chế',
		directionCategories: 'Nhóm phương hướng',
		answer: {
			unanswered: 'Chưa được đáp ứng',
			partial: 'Đáp ứng một phần',
			direct: 'Đáp ứng trực tiếp',
			suggested: 'Có gợi ý đang chờ'
		},
		followUp: {
			open: 'Còn mở',
			planned: 'Đã đưa vào kế hoạch',
			resolved: 'Đã khắc phục',
			repeated: 'Lặp lại',
			unsaid: 'Chưa ai ghi'
		}
	},
	shown: {
		limitations: (shown: string, all: string) => `Hiện ${shown}/${all} hạn chế`,
		directions: (shown: string, all: string) => `${shown}/${all} phương hướng, nhiệm vụ`,
		none: 'Không có hạn chế hay phương hướng nào khớp với tìm và lọc.'
	},
	onlyUnanswered: 'Chỉ xem những hạn chế này',
	group: {
		counts: (limitations: string, directions: string) => `${limitations} hạn chế, ${directions} phương hướng`,
		countsWithTasks: (limitations: string, directions: string, tasks: string) =>
			`${limitations} hạn chế, ${directions} phương hướng, ${tasks} nhiệm vụ`,
		unanswered: (count: string) => `${count} chưa được đáp ứng`,
		fold: (name: string) => `Gập: ${name}`,
		unfold: (name: string) => `Mở: ${name}`,
		noneStated: (names: string) => `Không nêu hạn chế nào, không phải là đã đáp ứng hết: ${names}.`
	},
	card: {
		connect: 'Nối…',
		connectOf: {
			limitation: (code: string) =>
				`Nối ${code} với một phương hướng: bấm để chọn, hoặc kéo sang thẻ bên kia`,
			direction: (code: string) => `Nối ${code} với một hạn chế: bấm để chọn, hoặc kéo sang thẻ bên kia`
		},
		beside: 'hiện vì được nối',
		more: (count: string) => `Xem thêm ${count} đường nối, gợi ý`,
		refused: (count: string) => `${count} cặp đã xác định là không đáp ứng`,
		links: (code: string) => `Đường nối của ${code}`
	},
	links: {
		answeredBy: 'Được đáp ứng bởi',
		answers: 'Đáp ứng',
		noneAnswering: 'Chưa có phương hướng nào đáp ứng',
		noneAnswered: 'Không đáp ứng hạn chế nào đã nêu',
		direct: 'trực tiếp',
		partial: 'một phần',
		none: 'không đáp ứng',
		coded: 'gợi ý của người mã hóa',
		suggested: 'gợi ý của chương trình',
		notYet: 'chưa được chấp nhận',
		legend: 'Chú giải đường nối',
		edit: (limitation: string, direction: string) => `Sửa đường nối ${limitation} – ${direction}`,
		show: (limitation: string, direction: string) => `Xem gợi ý ${limitation} – ${direction}`
	},
	suggestion: {
		why: (reasons: string) => `Vì sao gợi ý: ${reasons}`,
		accept: 'Chấp nhận',
		reject: 'Bác bỏ',
		acceptPair: (limitation: string, direction: string) => `Chấp nhận gợi ý ${limitation} – ${direction}`,
		rejectPair: (limitation: string, direction: string) => `Bác bỏ gợi ý ${limitation} – ${direction}`
	},
	form: {
		title: (limitation: string, direction: string) => `Nối ${limitation} với ${direction}`,
		question: 'Phương hướng này có đáp ứng hạn chế này không?',
		direct: 'Có, trực tiếp',
		partial: 'Có, một phần',
		none: 'Không đáp ứng',
		note: 'Ghi chú: vì sao',
		by: 'Người xác định',
		byHint: 'Chỉ lưu trên máy này và trong tệp bạn xuất ra.',
		save: 'Lưu',
		remove: 'Bỏ đường nối',
		cancel: 'Thôi',
		standing: (strength: string, by: string, date: string) =>
			`Hiện đang ghi: ${[strength, by, date].filter(Boolean).join(' · ')}`,
		removeHint: 'Cặp này trở lại như chưa ai xác định, hoặc như văn bản đã mã hóa.'
	},
	pick: {
		title: {
			limitation: (code: string) => `Nối ${code} với phương hướng nào?`,
			direction: (code: string) => `Nối ${code} với hạn chế nào?`
		},
		search: 'Tìm',
		hint: 'Gõ để tìm, dùng mũi tên để chọn, Enter để nối.',
		found: (count: string) => `${count} lựa chọn`,
		more: (count: string) => `Còn ${count} lựa chọn, gõ để tìm`,
		none: 'Không có lựa chọn nào khớp.',
		empty: 'Chưa có gì để nối trong các văn bản của tỉnh này. Hãy nạp văn bản khác hoặc thêm nội dung.',
		linked: (strength: string) => `đã nối: ${strength}`
	},
	said: {
		linked: (limitation: string, direction: string, strength: string) =>
			`Đã ghi: ${limitation} – ${direction}, ${strength}.`,
		removed: (limitation: string, direction: string) => `Đã bỏ đường nối ${limitation} – ${direction}.`,
		rejected: (limitation: string, direction: string) => `Đã bác bỏ gợi ý ${limitation} – ${direction}.`,
		undone: 'Đã hoàn tác quyết định gần nhất.',
		marked: (code: string) => `Đã chọn ${code} để nối. Đến thẻ ở cột bên kia rồi bấm Enter; Escape để thôi.`,
		unmarked: 'Đã thôi nối.',
		dragging: (code: string) => `Đang nối ${code}. Thả vào thẻ ở cột bên kia; Escape để thôi.`
	},
	readOnly: 'Ở đây chỉ xem được nên chưa ghi được gì. Xem lý do ở màn hình Nhập dữ liệu.',
	opening: 'Không gian làm việc đang mở; chờ một chút rồi làm tiếp.',
	failed: 'Chưa mở được không gian làm việc nên chưa ghi lại được gì. Xem lý do ở màn hình Nhập dữ liệu.',
	notKept: (said: string) => `${said} Chỉ giữ đến khi đóng trang này.`,
	keys: 'Mũi tên lên, xuống để đi giữa các thẻ; trái, phải để sang cột bên kia; M để chọn thẻ cần nối rồi Enter ở thẻ bên kia.',
	strengths: {
		title: 'Ưu điểm đã nêu',
		of: (name: string, count: string) => `${name} (${count})`
	},
	panel: {
		links: 'Đường nối',
		suggestions: 'Gợi ý',
		refused: 'Đã xác định là không đáp ứng',
		none: 'Chưa có đường nối nào.',
		connect: { limitation: 'Nối với phương hướng…', direction: 'Nối với hạn chế…' },
		by: (by: string, date: string) => [by, date].filter(Boolean).join(' · ')
	}
};
