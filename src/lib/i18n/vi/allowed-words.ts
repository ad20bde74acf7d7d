/** The values of the closed columns in the words that the importer takes for them. */
const ALLOWED: Readonly<Record<string, string>> = {
	true: 'có',
	false: 'không',
	own: 'trực tiếp',
	consolidated: 'toàn tỉnh',
	item: 'dòng',
	total: 'tổng',
	part: 'trong đó',
	restatement: 'nhắc lại',
	campaign: 'đợt',
	event: 'sự kiện',
	produced: 'tự sản xuất',
	reposted: 'dẫn lại',
	published: 'công khai',
	derived: 'suy ra',
	stated: 'nêu rõ',
	counted: 'đếm từ danh sách',
	unquantified: 'không nêu số',
	reported_elsewhere: 'báo cáo riêng',
	not_applicable: 'không áp dụng',
	actual: 'thực hiện',
	plan: 'kế hoạch',
	limitation: 'hạn chế',
	direction: 'phương hướng',
	strength: 'ưu điểm',
	task: 'nhiệm vụ',
	none_stated: 'không nêu hạn chế',
	open: 'chưa khắc phục',
	planned: 'đã có kế hoạch',
	resolved: 'đã khắc phục',
	repeated: 'lặp lại',
	direct: 'trực tiếp',
	partial: 'một phần',
	high: 'cao',
	medium: 'trung bình',
	low: 'thấp',
	interim: 'sơ kết',
	annual: 'tổng kết',
	other: 'khác',
	yes: 'có',
	none: 'không'
};

/**
 * The codes of a closed column in words that the importer takes for them. `period` is a kind of document among
 * documents, else a kind of row; what is not stated is left blank.
 */
export function wordAllowed(codes: readonly string[]): string {
	const period = codes.includes('annual') ? 'giai đoạn' : 'kỳ';
	return codes
		.filter((code) => code !== 'not_stated')
		.map((code) => (code === 'period' ? period : (ALLOWED[code] ?? code)))
		.join(', ');
}
