/** Words of the tables that go into briefings from boards, lists and evidence. Counts, names and periods arrive worded. */
export const briefingFigures = {
	/** What can be put in without opening its screen. */
	names: {
		timeline: 'Dòng thời gian các văn bản',
		figures: 'Bảng số liệu đã báo cáo',
		trend: 'Xu hướng theo thời gian',
		compare: 'So sánh giữa các tỉnh và kỳ',
		board: 'Bảng đối chiếu hạn chế với phương hướng',
		matrix: 'Hạn chế theo tỉnh và nhóm',
		follow_up: 'Bảng theo dõi hạn chế',
		findings: 'Các phát hiện về số liệu',
		calendar: 'Lịch báo cáo',
		evidence: 'Căn cứ của một số liệu',
		plot: 'Hình vẽ kết quả câu lệnh SQL'
	},
	search: (words: string) => `Tìm: ${words}`,
	first: (shown: string, all: string) => `Bảng có ${shown} dòng đầu trong ${all} dòng.`,
	proposal: {
		noDocuments: 'Chưa nạp văn bản nào của tỉnh.',
		reports: (count: string) => `${count} báo cáo`,
		plans: (count: string) => `${count} kế hoạch`,
		rests: (kinds: readonly string[], years: string, isListed: boolean) =>
			`Dựa trên ${kinds.join(' và ')} của tỉnh, cho ${years}${isListed ? ':' : '.'}`,
		document: (citation: string, period: string) => `${citation} (${period})`,
		planned: (count: string) => `Kế hoạch đặt ra ${count} phương hướng, nhiệm vụ.`,
		nothingSaid: (report: string) => `${report}: chưa rõ văn bản có nêu hạn chế hay không.`,
		stated: (report: string, stated: string, parts: readonly string[]) =>
			`${report}: nêu ${stated} hạn chế; ${parts.join(', ')}.`,
		direct: (count: string) => `${count} có phương hướng đáp ứng trực tiếp`,
		partial: (count: string) => `${count} được đáp ứng một phần`,
		unanswered: (count: string) => `${count} chưa thấy phương hướng nào đáp ứng`
	},
	reported: {
		subtitle: 'Số mới nhất của mỗi chỉ tiêu, đúng như lời văn bản',
		columns: {
			indicator: 'Chỉ tiêu',
			province: 'Tỉnh, thành phố',
			amount: 'Số liệu',
			period: 'Kỳ',
			context: 'Lĩnh vực, lưu ý'
		},
		summary: (counted: string, silent: string) =>
			silent === '0' ? `${counted} mục có số.` : `${counted} mục có số, ${silent} mục chưa có số cho cả kỳ.`,
		withoutNumber: (names: string) => `Có nhắc đến nhưng chưa có số cho cả kỳ: ${names}.`,
		leftOut: (count: string) => `Còn ${count} mục có số khác, xem ở màn hình Tổng quan.`,
		nation: 'Số của cả nước gồm cả các tỉnh, nên không đặt cạnh và không cộng với số của tỉnh nào.'
	},
	events: {
		title: 'Sự kiện và đợt nêu trên trang công khai',
		summary: (events: string, campaigns: string) => `${events} sự kiện, ${campaigns} đợt.`,
		apart: 'Mỗi dòng là một sự kiện hoặc một đợt: không cộng, không xếp hạng, không tính vào kỳ nào.'
	},
	board: {
		title: 'Hạn chế đã nêu và phương hướng đáp ứng',
		subtitle: 'Hạn chế chưa được đáp ứng đứng trước',
		columns: {
			limitation: 'Hạn chế',
			document: 'Văn bản, vị trí',
			answer: 'Mức đáp ứng',
			directions: 'Phương hướng đáp ứng',
			followUp: 'Theo dõi'
		},
		text: (code: string, text: string, category: string) => `${code}. ${text} (${category})`,
		summary: (stated: string, parts: readonly string[]) => `${stated} hạn chế: ${parts.join(', ')}.`,
		unanswered: (count: string) => `${count} chưa được đáp ứng`,
		partial: (count: string) => `${count} được đáp ứng một phần`,
		direct: (count: string) => `${count} được đáp ứng trực tiếp`,
		direction: (strength: string, code: string, text: string) => `${code} (${strength}): ${text}`,
		noDirection: 'Chưa có phương hướng nào',
		waiting: (codes: string) => `Gợi ý chưa được chấp nhận: ${codes}`,
		idle: (count: string) => `${count} phương hướng, nhiệm vụ không đáp ứng hạn chế nào đã nêu.`,
		noneStated: (name: string) => `${name}: văn bản không nêu hạn chế nào; không phải là đã đáp ứng hết.`,
		planAlone: (name: string) =>
			`${name}: chưa có báo cáo nào trước kế hoạch này, nên chưa biết kế hoạch đáp ứng hạn chế nào.`,
		notQuiteSure: (strength: string) => `${strength}, khá chắc`,
		quiteSure: 'Khá chắc: người nối ghi mức tin cậy vừa.',
		unsaid: 'Chưa ai ghi gì về việc theo dõi các hạn chế này.',
		beside: 'Có cả hạn chế đứng ngoài lựa chọn nhưng được nối với phương hướng đã chọn.'
	},
	followUp: {
		title: 'Theo dõi hạn chế',
		subtitle: 'Theo điều người theo dõi nói sau cùng',
		columns: {
			state: 'Tình trạng',
			limitation: 'Hạn chế',
			document: 'Văn bản, vị trí',
			answer: 'Mức đáp ứng',
			word: 'Lời sau cùng'
		},
		summary: (counts: readonly string[]) => `${counts.join('; ')}.`,
		count: (state: string, count: string) => `${count} “${state}”`,
		total: (count: string) => `${count} hạn chế`,
		nobody: '–',
		/** A suggestion is no word. */
		suggested: (text: string) => `Gợi ý: ${text}`,
		unsaid: 'Chưa ai ghi gì về một hạn chế thì không coi là đã khắc phục.'
	},
	findings: {
		title: 'Các phát hiện về số liệu',
		columns: { level: 'Mức', finding: 'Phát hiện', whose: 'Của', place: 'Tệp, dòng', advice: 'Việc nên làm' },
		summary: (count: string, levels: string) => `${count}: ${levels}`
	},
	calendar: {
		subtitle: 'Kỳ thiếu, muộn đứng trước',
		columns: {
			province: 'Tỉnh, thành phố',
			period: 'Kỳ',
			state: 'Tình trạng',
			document: 'Báo cáo',
			deadline: 'Thời hạn'
		},
		row: 'Mỗi dòng là một tỉnh trong một kỳ. Chỉ khi có thời hạn đặt cho chính đơn vị báo cáo thì mới gọi là thiếu; không có thời hạn thì chưa rõ, không phải thiếu.',
		meaning: (state: string, meaning: string) => `“${state}”: ${meaning}`,
		document: (citation: string, received: string) => `${citation} (ngày nhận: ${received})`,
		due: (day: string) => `${day} (hạn của báo cáo)`,
		duty: (day: string, who: string, force: string) =>
			[day, who, force].filter((part) => part !== '').join(' · '),
		force: {
			binding: 'hạn của chính đơn vị',
			others: 'hạn của đơn vị khác, không tính',
			no_day: 'không tính muộn hay thiếu',
			ended: 'đơn vị không còn, không tính'
		}
	},
	evidence: {
		title: (subject: string) => `Căn cứ của số liệu: ${subject}`,
		summary: (amount: string, how: string) => `Số liệu: ${amount} (${how}).`,
		columns: {
			what: 'Số liệu',
			period: 'Kỳ',
			written: 'Nguyên văn',
			reading: 'Được hiểu là',
			document: 'Văn bản, vị trí, tệp'
		}
	},
	kept: {
		lead: (day: string) =>
			`Kết quả câu lệnh SQL, giữ như ngày ${day}. Báo cáo không tự chạy câu lệnh; muốn số mới thì tự chạy lại.`,
		statement: 'Câu lệnh',
		noStatement: 'Câu lệnh quá dài nên không được giữ; hãy thêm lại hình từ màn hình Khám phá.',
		run: 'Chạy lại câu lệnh này',
		running: 'Đang chạy…',
		refused: 'Câu lệnh không chạy được trên số liệu hiện có. Hãy mở ở màn hình Khám phá để xem lý do.',
		nothing: 'Kết quả mới không vẽ được như trước. Hãy mở ở màn hình Khám phá rồi chọn lại cột.',
		ofDay: (day: string) => `Kết quả câu lệnh SQL, chạy ngày ${day}.`
	},
	add: {
		source: 'Lấy hình từ',
		byAddress: 'Địa chỉ tôi dán vào',
		view: (name: string) => `Góc nhìn đã lưu: ${name}`,
		filtered: (words: string) => `Theo lựa chọn đang có: ${words}.`,
		unfiltered:
			'Của tất cả dữ liệu đang chọn. Muốn hẹp hơn thì mở màn hình đó, lọc, rồi thêm từ nút của hình.',
		keptOnly:
			'Hình vẽ từ câu lệnh SQL chỉ thêm được từ nút của chính hình đó ở màn hình Khám phá, sau khi bạn tự chạy câu lệnh.'
	}
};
