/** Messages of the trends screen. Counts arrive formatted. */
export const trends = {
	title: 'Xu hướng',
	question: 'Các hoạt động đã làm thay đổi thế nào theo thời gian.',
	grain: {
		label: 'Chia theo',
		reported: 'Kỳ báo cáo',
		multi_year: '5 năm',
		year: 'Năm',
		nine_months: '9 tháng',
		half: 'Nửa năm',
		quarter: 'Quý',
		month: 'Tháng',
		custom: 'Cả khoảng đã chọn'
	},
	clock: { label: 'Lịch tính kỳ', calendar: 'Ngày 1 đến cuối tháng', administrative: 'Ngày 15 đến 14' },
	window: {
		label: 'Khoảng thời gian',
		from: 'Từ ngày',
		to: 'đến ngày',
		all: 'Xem toàn bộ thời gian',
		wrong: 'Ngày cuối đứng trước ngày đầu: hãy sửa một trong hai.',
		noDay:
			'Ngày này chưa gõ đủ hoặc không có trong lịch, nên vẫn xem khoảng thời gian cũ. Hãy gõ ngày, tháng và đủ bốn chữ số của năm.'
	},
	drill: {
		label: 'Đang xem khoảng thời gian',
		all: 'Toàn bộ thời gian',
		hint: 'Bấm vào một kỳ để xem các kỳ ngắn hơn bên trong, đến tháng thì xem căn cứ; giữ Shift khi bấm để xem căn cứ ngay. Kéo ngang trên biểu đồ để chọn khoảng thời gian.',
		hintReported: 'Bấm vào một kỳ để xem căn cứ. Kéo ngang trên biểu đồ để chọn khoảng thời gian.',
		keys: 'Dùng phím mũi tên để đi qua từng mục, Enter để xem các kỳ ngắn hơn bên trong, Shift + Enter để xem nguồn.'
	},
	footnote: {
		entry: (name: string, periods: string) => `${name}: ${periods}`,
		part: (name: string, share: string) => `${name} (${share})`,
		share: (share: string) => `mới có ${share} thời gian`,
		until: (day: string) => `số liệu chỉ đến ${day}`,
		more: (list: string, rest: string) => `${list} và ${rest} kỳ khác`,
		partial: (list: string) => `Kỳ chưa đủ số liệu, không tính %: ${list}.`,
		otherClock: (list: string) => `Báo cáo tính kỳ theo lịch khác lịch đang chọn: ${list}.`
	},
	scale: { label: 'Thang đo', shared: 'Chung', free: 'Riêng từng biểu đồ' },
	chart: (indicator: string) => indicator,
	subtitle: 'Rộng bằng kỳ báo cáo, cao bằng bình quân một tháng: diện tích là tổng đã báo cáo',
	otherIndicators: 'Mỗi lần xem một chỉ tiêu; chọn chỉ tiêu khác ở bộ lọc.',
	tooFew: 'Mỗi chuỗi mới có một kỳ báo cáo: chưa đủ để thấy xu hướng.',
	tooMany: (shown: string, all: string) =>
		`Hiện ${shown} trong ${all} chuỗi số liệu; hãy lọc theo tỉnh, lĩnh vực hoặc hình thức để xem phần còn lại.`,
	legendTitle: 'Chú giải',
	legend: {
		filled: 'Cột tô màu: số như báo cáo.',
		bound: 'Ngọn mở, có mũi tên: ít nhất bằng số đó, hoặc số liệu chốt trước khi hết kỳ.',
		approximate: 'Mép trên gạch chéo: số gần đúng.',
		range: 'Phần trên gạch chéo: số nằm trong khoảng từ chân đến đỉnh phần đó.',
		derived: 'Chỉ có viền: suy ra từ các báo cáo khác.',
		part: 'Nét đứt: phần của kỳ chưa có số liệu; cột chỉ vẽ trên những ngày đã có.',
		frame: 'Khung xám, ngoặc ngang: số chung của một kỳ dài, trùm các kỳ ngắn bên trong.',
		disputed: 'Dấu chấm than: mâu thuẫn với số khác, xem căn cứ.',
		gap: 'Nét chấm ở chân: chưa có số liệu, không phải bằng 0.',
		absent: 'Nền xám: lúc đó chưa có hoặc không còn đơn vị này.'
	},
	emptyWindow: 'Không có số liệu trong khoảng thời gian đã chọn.',
	empty: 'Không có số liệu theo thời gian cho lựa chọn này.'
};
