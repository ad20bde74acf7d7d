/** Messages about what is kept on this machine. Names of files, times and counts arrive worded. */
export const workspace = {
	unnamed: 'Không gian làm việc đầu tiên',
	nowOpen: (name: string) => `Đang mở không gian “${name}”.`,
	purged: 'Đã xóa hẳn.',
	storage: {
		opfs: 'Dữ liệu được lưu thành tệp trong trình duyệt này.',
		indexeddb: 'Dữ liệu được lưu trong cơ sở dữ liệu của trình duyệt này.',
		memory: 'Dữ liệu chỉ được giữ đến khi đóng trang này. Hãy sao lưu ra tệp trước khi đóng.'
	},
	reason: {
		best: 'Đây là cách lưu chắc chắn nhất mà trình duyệt này có.',
		insecure_context: 'Trang được mở qua http nên không dùng được kho tệp của trình duyệt.',
		no_files: 'Trình duyệt này không có kho tệp riêng cho trang.',
		files_refused: 'Trình duyệt không cho dùng kho tệp.',
		kept_before: 'Dữ liệu được giữ ở nơi đã lưu từ đầu.',
		database_refused:
			'Trình duyệt không cho lưu dữ liệu, thường do cửa sổ ẩn danh hoặc chính sách của cơ quan.'
	},
	persistence: {
		granted: 'Trình duyệt hứa không tự xóa dữ liệu này.',
		refused: 'Trình duyệt có thể tự xóa dữ liệu này khi máy thiếu chỗ. Hãy sao lưu ra tệp thường xuyên.',
		unavailable:
			'Không hỏi được trình duyệt có giữ dữ liệu này lâu dài không. Hãy sao lưu ra tệp thường xuyên.'
	},
	readOnly: {
		other_tab:
			'Không gian làm việc này đang mở ở một trang khác nên ở đây chỉ xem được. Khi trang kia đóng, trang này sửa được.',
		newer_format:
			'Một phiên bản mới hơn của chương trình đã lưu vào đây, nên phiên bản này chỉ xem được phần nó hiểu. Hãy tải lại trang.'
	},
	lost: {
		file: (name: string) => `Tệp ${name}`,
		decision: (time: string) => `Các quyết định lưu lúc ${time}`,
		unknown: (sequence: string) => `Phần lưu thứ ${sequence}`
	},
	problem: {
		batch_damaged: (what: string) =>
			`${what} bị hỏng trên máy nên được để riêng, không tính vào số liệu. Hãy nhập lại tệp gốc hoặc khôi phục từ tệp sao lưu.`,
		batch_missing: (what: string) =>
			`${what} đã được lưu nhưng không còn trên máy. Hãy nhập lại tệp gốc hoặc khôi phục từ tệp sao lưu.`,
		batch_unreadable: (what: string) =>
			`${what} đang không đọc được nên chưa tính vào số liệu. Bấm “Thử đọc lại” hoặc tải lại trang.`,
		batch_foreign: () =>
			'Trong kho có tệp thuộc một không gian làm việc khác; tệp đó được để nguyên, không tính.',
		import_unfinished: (what: string) =>
			`${what} đang được lưu thì trang bị đóng nên không được giữ. Hãy nhập lại.`,
		index_rebuilt: () => 'Danh mục dữ liệu đã lưu bị mất và vừa được dựng lại từ chính các tệp đã lưu.',
		index_behind: () => 'Danh mục dữ liệu đã lưu bị cũ và vừa được bổ sung từ chính các tệp đã lưu.',
		index_unsaved: () => 'Chưa ghi lại được danh mục dữ liệu đã lưu; sẽ ghi ở lần lưu tới.',
		reload_failed: () =>
			'Chưa đọc được thay đổi từ trang khác, nên số liệu ở đây có thể đã cũ. Hãy tải lại trang.',
		format_newer: () =>
			'Một phiên bản mới hơn của chương trình đã lưu vào đây; phần mới không hiện ở đây và không sửa được gì. Hãy tải lại trang để dùng phiên bản mới.'
	},
	backup: {
		save: 'Tải bản sao lưu',
		saving: 'Đang đóng gói bản sao lưu',
		inspecting: 'Đang kiểm tra bản sao lưu',
		taking: 'Đang nạp bản sao lưu',
		cancel: 'Dừng',
		cancelling: 'Đang dừng',
		cancelled: {
			saving: 'Đã dừng. Chưa có tệp nào được tạo. Muốn có bản sao lưu thì bấm lại “Tải bản sao lưu”.',
			inspecting: 'Đã dừng kiểm tra. Chưa có gì được lưu. Muốn mở bản sao lưu thì chọn lại tệp.',
			taking: 'Đã dừng. Không có không gian mới nào. Muốn nạp thì bấm lại “Nạp thành không gian mới”.'
		},
		taken: 'Đã nạp bản sao lưu. Không gian mới này đang mở; không gian trước vẫn còn trong danh sách.',
		saved: (name: string) =>
			`Đã tạo tệp ${name}. Trình duyệt báo tải xong thì mới có bản sao lưu; hãy cất tệp ở nơi an toàn.`,
		fileName: (name: string, day: string) => `toan-canh ${name} ${day}.zip`,
		never: 'Chưa sao lưu lần nào.',
		today: 'Sao lưu gần nhất: hôm nay.',
		age: (days: string, date: string) => `Sao lưu gần nhất: ${days} ngày trước (${date}).`,
		open: 'Mở bản sao lưu',
		preview: (name: string) => `Bản sao lưu “${name}”`,
		holds: (files: string, decisions: string) => `${files} tệp gốc, ${decisions} quyết định.`,
		made: (date: string) => `Sao lưu ngày ${date}.`,
		take: 'Nạp thành không gian mới',
		leave: 'Thôi',
		problemTitle: 'Phần không lấy lại được',
		refused: 'Không dùng được tệp sao lưu này; chưa có gì được lưu. Hãy chọn bản sao lưu khác.',
		problem: {
			original_damaged: (file: string) => `Tệp ${file} trong bản sao lưu bị hỏng nên sẽ không có.`,
			original_missing: (file: string) => `Tệp ${file} không còn trong bản sao lưu.`
		},
		refusal: {
			not_a_backup: 'Tệp này không phải bản sao lưu của chương trình.',
			newer_version: 'Bản sao lưu do một phiên bản mới hơn tạo ra. Hãy dùng phiên bản mới để khôi phục.',
			unsafe_name: 'Tên tệp bên trong dẫn ra ngoài bản sao lưu, nên tệp này không an toàn.',
			unexpected_entry: 'Bên trong có tệp mà bản sao lưu không bao giờ có.',
			duplicate_entry: 'Bên trong có hai tệp trùng tên.',
			too_many_entries: 'Bên trong có quá nhiều tệp.',
			too_large: 'Nội dung bên trong quá lớn.',
			packed_too_tight: 'Nội dung được nén chặt bất thường, giống tệp làm treo máy.',
			damaged: 'Bản sao lưu bị hỏng hoặc bị sửa.',
			not_understood: 'Nội dung bên trong không đúng dạng của một bản sao lưu.'
		}
	},
	problemTitle: 'Về những gì đã lưu',
	problemElsewhere: 'Một phần dữ liệu đã lưu không có trong các số liệu ở đây.',
	problemLink: 'Xem phần nào và cách lấy lại',
	failedLink: 'Thử mở lại ở màn hình Nhập dữ liệu',
	tryAgain: 'Thử đọc lại',
	acknowledge: 'Đã rõ',
	title: 'Không gian làm việc',
	choose: 'Đang mở',
	unnamedOther: (place: string) => `Chưa đặt tên (${place})`,
	waiting: 'Nạp hoặc bỏ qua các tệp đang chờ rồi mới mở không gian khác.',
	create: 'Tạo mới',
	rename: 'Đổi tên',
	name: 'Tên không gian làm việc',
	save: 'Lưu tên',
	cancel: 'Thôi',
	remove: 'Xóa không gian này',
	removed: (name: string) => `Đã xóa “${name}”. Tệp gốc trong đó vẫn còn đến khi xóa hẳn.`,
	restore: 'Lấy lại',
	purge: 'Xóa hẳn',
	purgeWarning: 'Các không gian đã xóa, cùng mọi tệp gốc trong đó, sẽ không lấy lại được nữa.',
	purgeConfirm: 'Đồng ý xóa hẳn',
	files: {
		on: 'Đang dùng',
		off: 'Đang tắt',
		switchOn: (file: string) => `Dùng lại tệp ${file}`,
		switchOff: (file: string) => `Tạm tắt tệp ${file}`,
		turnOn: 'Dùng lại',
		turnOff: 'Tạm tắt',
		review: 'Xem và chỉnh',
		switchedOff: (file: string) => `Đã tạm tắt tệp ${file}; không tính vào số liệu.`,
		switchedOn: (file: string) => `Đã dùng lại tệp ${file}.`,
		removed: (file: string) => `Đã bỏ tệp ${file}. Lấy lại được ở “Các bước đã làm”.`,
		reviewing: (file: string) => `Tệp ${file} đang mở để chỉnh, ở phần “Chờ nạp”.`,
		reviewFile: (file: string) => `Xem và chỉnh tệp ${file}`,
		state: 'Tình trạng',
		imported: (when: string) => `nạp ${when}`,
		by: (author: string, when: string) => `${author} nạp ${when}`,
		unreadable: 'Chưa đọc được bản gốc, chưa tính',
		leftOut: 'Đã lưu nhưng chưa tính vì máy thiếu bộ nhớ',
		stopped: 'Đã dừng đọc, chưa tính',
		readAgain: (file: string) => `Thử đọc lại tệp ${file}`
	},
	history: {
		title: 'Các bước đã làm',
		lead: 'Mỗi bước có thể hoàn tác; tệp gốc không mất.',
		undo: 'Hoàn tác',
		redo: 'Làm lại',
		undone: 'đã hoàn tác',
		undoStep: (step: string) => `Hoàn tác: ${step}`,
		redoStep: (step: string) => `Làm lại: ${step}`,
		undoneNow: (step: string) => `Đã hoàn tác: ${step}.`,
		imported: (files: string) => `Nạp ${files}`,
		types: {
			workspace_named: 'đặt tên không gian',
			workspace_removed: 'xóa không gian',
			workspace_restored: 'lấy lại không gian',
			file_brought_again: 'nạp lại tệp cũ',
			file_decided: 'chỉnh cách đọc tệp',
			file_switched: 'bật, tắt tệp',
			file_removed: 'bỏ tệp',
			file_replaced: 'thay tệp',
			kept: 'lưu',
			dropped: 'bỏ',
			undone: 'hoàn tác',
			redone: 'làm lại',
			originals_pruned: 'xóa hẳn tệp đã bỏ',
			backed_up: 'tải bản sao lưu',
			loss_acknowledged: 'ghi nhận phần đã mất'
		},
		collections: {
			alias: 'tên đã nhận',
			mapping: 'cách hiểu cột',
			figure: 'số liệu nhập tay',
			statement: 'nội dung nhập tay',
			link: 'liên kết',
			follow_up: 'theo dõi hạn chế',
			recurrence: 'hạn chế lặp lại',
			category: 'danh mục nhóm',
			note: 'ghi chú',
			briefing: 'báo cáo',
			view: 'khung nhìn',
			setting: 'thiết lập'
		},
		prune: 'Xóa hẳn các tệp đã bỏ',
		pruneWarning: 'Tệp gốc đã bỏ hoặc đã bị thay sẽ không lấy lại được nữa.',
		pruneConfirm: 'Đồng ý xóa hẳn',
		pruned: (megabytes: string) => `Đã giải phóng ${megabytes} MB.`
	},
	entry: {
		title: 'Nhập tay một số liệu',
		lead: 'Được kiểm tra như số liệu trong tệp, ghi tên người nhập và giờ, không thay số liệu đã nạp.',
		save: 'Kiểm tra và lưu',
		saved: (what: string) => `Đã lưu số liệu nhập tay: ${what}.`,
		enteredOnly: (what: string) => `Đã nhập nhưng không lưu được, chỉ có đến khi đóng trang: ${what}.`,
		rejected: 'Chưa lưu được. Xem các điểm cần sửa:',
		list: 'Số liệu nhập tay',
		remove: (what: string) => `Bỏ số liệu ${what}`,
		removeShort: 'Bỏ',
		file: 'nhập tay',
		source: (author: string, when: string) => `Nhập tay: ${author}, ${when}`,
		nobody: 'không ghi tên',
		needed: 'bắt buộc',
		fields: {
			province: 'Tỉnh',
			indicator: 'Chỉ tiêu',
			topic: 'Lĩnh vực',
			period: 'Kỳ báo cáo',
			value: 'Số lượng, như văn bản ghi',
			unit: 'Đơn vị tính',
			report: 'Số văn bản',
			report_date: 'Ngày văn bản',
			place_in_report: 'Vị trí trong văn bản',
			note: 'Ghi chú'
		}
	},
	opening: 'Đang mở những gì đã lưu'
};
