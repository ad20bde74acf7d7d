import type { FindingLevel } from '../lib/domain/finding';
import type { FileKind, FileStatus, RowCounts } from '../lib/domain/reading';

/** The words of the checker, in Vietnamese: those who run it put reports together. */
export const words = {
	help: `Kiểm tra tệp số liệu trước khi nạp.

Cách dùng: npm run --silent check-data -- [--json] [--mapping TỆP] TỆP…

  --json          in kết quả dạng JSON
  --mapping TỆP   ghép cột bằng tay, cho mọi tệp; TỆP là JSON:
                  {"columns": {"Số": "value"}, "constants": {"province": "Trà Vinh"}}
                  columns: tên cột trong tệp → tên cột của định dạng
                  constants: giá trị dùng chung cho cột mà tệp không có
  --help          in hướng dẫn này

Các tệp đưa vào cùng lúc được ghép với nhau (báo cáo với số liệu).
Mã thoát: 0 sạch; 1 có lỗi hoặc có dòng bị giữ lại; 2 không dùng được hoặc không rõ loại.
`,
	noFiles: 'Chưa có tệp nào để kiểm tra.',
	badMapping: (file: string) =>
		`Tệp ghép cột ${file} không đúng dạng {"columns": {…}, "constants": {…}} với giá trị là chữ.`,
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
		unknown: 'chưa rõ loại (không đủ cột bắt buộc)'
	} satisfies Record<FileKind, string>,
	level: { error: 'lỗi', warning: 'cần xem', info: 'ghi nhận' } satisfies Record<FindingLevel, string>,
	rows: ({ read, accepted, held, setAside }: RowCounts) =>
		`Đọc ${read} dòng: nhận ${accepted}, giữ lại ${held}, để riêng ${setAside}.`,
	where: (line: number | null, column: string | null) =>
		[line === null ? '' : `dòng ${line}`, column === null ? '' : `cột ${column}`]
			.filter(Boolean)
			.join(', ') || 'cả tệp'
};
