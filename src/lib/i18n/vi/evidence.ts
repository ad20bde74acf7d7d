/** Words of the evidence of one number: how it follows, what it replaced, and its citation. All values arrive worded. */
export const evidence = {
	/** `năm 120 − 6 tháng 50 = 70` */
	equals: (chain: string, result: string) => `${chain} = ${result}`,
	coverage: {
		days: (known: string, all: string, share: string) => `Phủ ${known}/${all} ngày của kỳ (${share}).`,
		known: (spans: string) => `Đã có: ${spans}.`,
		missing: (spans: string) => `Chưa có: ${spans}.`,
		span: (from: string, to: string) => (from === to ? from : `${from}–${to}`)
	},
	disputes: {
		title: 'Các số liệu không thể cùng đúng',
		set: 'Cần kiểm tra, chưa số nào được dùng để suy ra số khác',
		sum: (sum: string, whole: string) => `Các phần cộng lại là ${sum}, số chung là ${whole}`
	},
	revisions: {
		title: 'Số liệu đã được thay',
		line: (period: string, former: string, current: string) =>
			`${period}: ${former}, được thay bằng ${current}`,
		amountIn: (amount: string, document: string) => `${amount} (${document})`,
		none: 'chưa có số nào được chọn thay'
	},
	/** Where a figure stands, after the document that holds it. */
	rows: (file: string, lines: string) => `tệp ${file}, dòng ${lines}`,
	column: (title: string) => `cột “${title}”`,
	counted: (amount: string) => `${amount}, đếm từ danh sách trong văn bản`,
	reposted: 'Dẫn lại từ nguồn khác, không phải tự sản xuất.',
	blank: 'để trống',
	document: {
		type: {
			interim: 'Báo cáo sơ kết',
			annual: 'Báo cáo tổng kết',
			period: 'Báo cáo giai đoạn',
			plan: 'Kế hoạch',
			other: 'Văn bản'
		},
		number: (number: string) => `số ${number}`,
		noNumber: 'không ghi số',
		/** In the long form of Decree 30/2020; `day` is `''` where the document leaves it blank. */
		date: (day: string, month: string, year: string) =>
			day === '' ? `tháng ${month} năm ${year} (không ghi ngày)` : `ngày ${day} tháng ${month} năm ${year}`,
		noDate: 'không ghi ngày',
		issuedBy: (body: string, place: string) => `của ${body === '' ? place : `${body} ${place}`}`,
		inferred: (day: string) => `tính theo ngày ${day} của văn bản được dẫn`,
		issuer: 'Loại, nơi ban hành',
		unknown: 'không rõ văn bản'
	},
	citation: {
		copy: 'Chép trích dẫn',
		copied: 'Đã chép trích dẫn.',
		failed: 'Trình duyệt không cho chép. Hãy chọn và chép đoạn dưới đây.',
		text: 'Trích dẫn',
		print: 'In căn cứ này',
		sample: 'DỮ LIỆU MINH HỌA, không phải số liệu thật.',
		amount: (what: string, amount: string) => `${what}: ${amount}.`,
		known: (amount: string, how: string) => `${amount} (${how})`,
		source: 'Nguồn',
		notes: 'Lưu ý',
		entry: (index: string, text: string) => `(${index}) ${text}`,
		more: (count: string) => `và ${count} dòng số liệu khác`
	}
};
