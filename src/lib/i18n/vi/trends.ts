/** Messages of the trends screen. Counts arrive formatted. */
export const trends = {
	title: 'Xu hướng',
	question: 'Các hoạt động đã làm thay đổi thế nào theo thời gian.',
	grain: {
		label: 'Chia theo',
		reported: 'Kỳ báo cáo',
		year: 'Năm',
		half: 'Nửa năm',
		quarter: 'Quý',
		month: 'Tháng'
	},
	scale: { label: 'Thang đo', shared: 'Chung', free: 'Riêng từng biểu đồ' },
	chart: (indicator: string) => indicator,
	subtitle: 'Rộng bằng kỳ báo cáo, cao bằng bình quân một tháng: diện tích là tổng đã báo cáo',
	otherIndicators: 'Mỗi lần xem một chỉ tiêu; chọn chỉ tiêu khác ở bộ lọc.',
	tooFew: 'Mỗi chuỗi mới có một kỳ báo cáo: chưa đủ để thấy xu hướng.',
	tooMany: (shown: string, all: string) =>
		`Hiện ${shown} trong ${all} chuỗi số liệu; hãy lọc theo tỉnh, lĩnh vực hoặc hình thức để xem phần còn lại.`,
	legend: {
		bound: 'Ngọn mở, có mũi tên: ít nhất bằng số đó, hoặc số liệu chốt trước khi hết kỳ.',
		disputed: 'Dấu chấm than: mâu thuẫn với số khác, xem căn cứ.',
		approximate: 'Viền gạch chéo: số gần đúng.',
		derived: 'Chỉ có viền: suy ra từ các báo cáo khác.',
		bracket: 'Ngoặc ngang: tổng của một kỳ dài đã báo cáo, trùm các kỳ ngắn bên dưới.',
		gap: 'Nét chấm ở chân: chưa có số liệu, không phải bằng 0.'
	},
	empty: 'Không có số liệu theo thời gian cho lựa chọn này.'
};
