/** Words of the pictures of a comparison. Amounts, periods and names arrive worded. */
export const compareViews = {
	picture: {
		label: 'Kiểu hình',
		dots: 'Xếp thứ tự',
		slope: 'Hai kỳ',
		heat: 'Bảng màu',
		multiples: 'Nhiều biểu đồ nhỏ',
		pivot: 'Bảng chéo'
	},
	slope: {
		subtitle: (what: string, before: string, now: string) => `${what}; từ ${before} đến ${now}`,
		change: 'Thay đổi',
		course: 'Tăng, giảm',
		percentages:
			'Hai đầu là tỷ lệ của từng kỳ; muốn thấy chính số lượng tăng hay giảm thì chọn đại lượng “Tổng”.',
		nothing:
			'Chưa vẽ được đường nào: không dòng nào tính được đại lượng này ở hai kỳ. Bảng số liệu nêu lý do.',
		footnote:
			'Nét đứt: một đầu là giới hạn hoặc số ước chừng; mũi tên: có thể nhiều hơn; chỉ có một chấm: kỳ kia chưa có số liệu.',
		needsTwo: 'Cần hai kỳ để vẽ: hãy chọn thêm một kỳ ở “Kỳ so sánh”.'
	},
	heat: {
		subtitle: (what: string) => `${what}; màu càng đậm số càng lớn`,
		subtitleChange: (what: string) => `${what}; xanh là tăng, cam là giảm, càng đậm càng nhiều`,
		legend: 'Thang màu',
		empty: 'Ô trống: chưa có số liệu',
		bound: 'Ô gạch chéo: giới hạn, số ước chừng hoặc chưa phủ hết kỳ',
		apart: 'Ô không màu: không xếp chung được với các ô khác',
		summary: (rows: string, columns: string, known: string, missing: string) =>
			`${rows} dòng, ${columns} kỳ: ${known} ô có số, ${missing} ô chưa có số liệu.`,
		amount: (amount: string, isPartial: boolean) => (isPartial ? `${amount} *` : amount),
		partial: 'Dấu *: số liệu chưa phủ hết kỳ, cả kỳ có thể nhiều hơn.',
		noData: 'chưa có số liệu',
		absent: 'không có đơn vị này trong kỳ',
		cell: (row: string, column: string, amount: string) => `${row}, ${column}: ${amount}`,
		keys: 'Dùng phím mũi tên để đi giữa các ô, Enter để xem căn cứ.',
		from: (n: string) => `từ ${n}`,
		below: (n: string) => `dưới ${n}`,
		up: (n: string) => `tăng ${n}`,
		down: (n: string) => `giảm ${n}`
	},
	multiples: {
		subtitle: 'Mỗi tỉnh một biểu đồ; cột rộng bằng kỳ, cao bằng bình quân tháng, nên diện tích là tổng',
		measured: (what: string) =>
			`Mỗi tỉnh một biểu đồ: ${what.charAt(0).toLocaleLowerCase('vi')}${what.slice(1)}`,
		lead: (count: string, scale: string) => `${count} biểu đồ nhỏ, ${scale}.`,
		withheld: (count: string) => `${count} kỳ không tính được, bảng số liệu nêu lý do.`
	},
	pivot: {
		rows: 'Hàng',
		columns: 'Cột',
		axis: {
			province: 'Tỉnh',
			region: 'Vùng',
			period: 'Kỳ',
			topic: 'Lĩnh vực',
			channel: 'Hình thức',
			body: 'Đơn vị thực hiện'
		},
		subtitle: (what: string, rows: string, columns: string) => `${what}, theo ${rows} và ${columns}`,
		summary: (rows: string, columns: string, known: string) =>
			`${rows} hàng, ${columns} cột: ${known} ô có số liệu.`,
		whole: (amount: string) => `Chung cả bảng: ${amount}.`,
		ofPeriod: (period: string) => `Mọi ô là số của ${period}.`,
		all: 'Chung',
		part: (region: string) => `Chung ${region}`,
		joint: (topics: string) => `${topics} (số chung)`,
		none: { topic: 'không nêu lĩnh vực', channel: 'không nêu hình thức', body: 'không nêu đơn vị' },
		between: (low: string, high: string) => `từ ${low} đến ${high}`,
		atLeast: (low: string) => `ít nhất ${low}`,
		notAdded: 'không cộng',
		notAddedLong: (n: string) => `${n} số khác loại, không cộng với nhau`,
		betweenLong: (n: string, range: string) => `${n} số có thể trùng nhau: ${range}, không có một số chung`,
		apart: 'các kỳ không liền nhau nên không có số chung',
		coverage: (share: string) => `mới có ${share} thời gian`,
		noMeasure: 'không tính được',
		footnote:
			'Dòng và cột “Chung” không cộng các ô: mỗi ô tính từ các báo cáo theo quan hệ chung và riêng. “Từ… đến…”: các số có thể trùng nhau nên chỉ biết khoảng. “Không cộng”: khác đơn vị tính hoặc khác loại.',
		footnoteUnreported:
			'Dấu *: có bên chưa có số hoặc số liệu chưa phủ hết kỳ, nên số chung chỉ gồm phần đã báo cáo.',
		opened: (cell: string) => `Căn cứ của ô ${cell}`,
		made: (amount: string, n: string) => `${amount}, từ ${n} số liệu:`,
		missing: (names: string) => `Chưa có số: ${names}.`,
		rest: 'Phần còn lại',
		restUnreported: 'Phần còn lại và phần chưa báo cáo',
		inside: (n: string) => `trong đó ${n} số thành phần`,
		close: 'Đóng',
		same: 'Hàng và cột phải khác nhau; hãy chọn lại một trong hai.'
	}
};
