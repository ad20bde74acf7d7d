import type { FindingLevel } from '../lib/domain/finding';
import type { JsonProblem } from '../lib/domain/json-check';
import type { FileKind, FileStatus, RowCounts } from '../lib/domain/reading';

const PROBLEMS: Readonly<Record<JsonProblem['code'], string>> = {
	type: 'không đúng kiểu giá trị',
	choice: 'không phải một trong các giá trị được dùng',
	range: 'số ngoài khoảng cho phép',
	too_long: 'quá dài',
	too_many: 'quá nhiều mục',
	unknown_field: 'tên này không có trong định dạng'
};

/** The words of the checker, in Vietnamese: those who run it put reports together. */
export const words = {
	help: `Kiểm tra tệp số liệu trước khi nạp.

Cách dùng: npm run --silent check-data -- [--json] [--mapping TỆP] [--fix-out TỆP] TỆP…

  --json          in kết quả dạng JSON
  --mapping TỆP   các quyết định về tệp, dạng JSON; ngắn nhất là ghép cột bằng tay:
                  {"columns": {"Số": "value"}, "constants": {"province": "Trà Vinh"}}
                  columns: tên cột trong tệp → tên cột của định dạng
                  constants: giá trị dùng chung cho cột mà tệp không có
                  Đầy đủ: xem data/README.md (tiêu đề, xoay bảng ngang, cách viết số,
                  ngày, dòng, ô sửa; riêng từng tệp trong "files", tên gọi riêng trong "memory")
  --fix-out TỆP   ghi các dòng nhận được thành CSV chuẩn (UTF-8, tiêu đề tiếng Anh,
                  mỗi dòng một số liệu); các tệp đưa vào phải cùng loại
  --help          in hướng dẫn này

Các tệp đưa vào cùng lúc được ghép với nhau (báo cáo với số liệu).
Mã thoát: 0 sạch; 1 có lỗi hoặc có dòng bị giữ lại; 2 không dùng được hoặc không rõ loại.
`,
	noFiles: 'Chưa có tệp nào để kiểm tra.',
	badMapping: (file: string, problems: readonly string[]) =>
		[
			`Tệp quyết định ${file} không dùng được:`,
			...problems.map((problem) => `  - ${problem}`),
			'Dạng ngắn nhất: {"columns": {…}, "constants": {…}} với giá trị là chữ.'
		].join('\n'),
	problem: ({ path, code }: JsonProblem): string => `${path === '' ? 'cả tệp' : path}: ${PROBLEMS[code]}`,
	unmetFiles: (names: readonly string[]) =>
		`Tệp quyết định có phần dành cho tệp không được kiểm tra lần này: ${names.join('; ')}.`,
	mixedKinds: 'Không ghi được CSV chuẩn: các tệp phải cùng một loại và rõ loại.',
	ownInput: (file: string) => `Không ghi đè lên tệp đang đọc: ${file}.`,
	notWritten: (file: string, detail: string) => `Không ghi được ${file}: ${detail}`,
	fixed: (file: string, rows: number, held: number) =>
		`Đã ghi ${rows} dòng vào ${file}${held === 0 ? '' : `; ${held} dòng giữ lại không được ghi`}.`,
	badOption: (detail: string) => `Tùy chọn không đúng: ${detail}`,
	status: {
		accept: 'dùng được',
		warn: 'dùng được, có điều cần xem',
		reject: 'không dùng được'
	} satisfies Record<FileStatus, string>,
	kind: {
		activities: 'số liệu hoạt động',
		statements: 'hạn chế, phương hướng',
		links: 'liên kết hạn chế – phương hướng',
		reports: 'báo cáo',
		deadlines: 'thời hạn báo cáo',
		documents_cited: 'văn bản được dẫn',
		follow_ups: 'theo dõi hạn chế',
		recurrences: 'hạn chế lặp lại',
		categories: 'danh mục nhóm',
		unknown: 'chưa rõ loại (không đủ cột bắt buộc)'
	} satisfies Record<FileKind, string>,
	level: { error: 'lỗi', warning: 'cần xem', info: 'ghi nhận' } satisfies Record<FindingLevel, string>,
	rows: ({ read, accepted, held, setAside }: RowCounts) =>
		`Đọc ${read} dòng: nhận ${accepted}, giữ lại ${held}, để riêng ${setAside}.`,
	missing: (groups: readonly (readonly string[])[]) =>
		`Còn thiếu cột: ${groups.map((names) => names.join(' hoặc ')).join('; ')}.`,
	proposal: (header: string, name: string) => `Cột “${header}” có thể là ${name}.`,
	constant: (name: string, text: string, line: number) => `${name} có thể là “${text}” (dòng ${line}).`,
	names: (count: number) => `${count} tên chưa rõ nghĩa, chờ quyết định.`,
	suggestions: (written: string, names: readonly string[]) =>
		`“${written}”: ${names.length === 0 ? 'chưa có gợi ý' : names.join('; ')}`,
	where: (line: number | null, column: string | null) =>
		[line === null ? '' : `dòng ${line}`, column === null ? '' : `cột ${column}`]
			.filter(Boolean)
			.join(', ') || 'cả tệp'
};
