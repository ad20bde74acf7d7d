import { expect, it } from 'vitest';
import { en } from '../../src/lib/i18n/en';
import { vi } from '../../src/lib/i18n/vi';
import { textsIn } from './texts-in';

/** What blames whoever reads it, or only somebody who makes programs understands. */
const UNKIND =
	/không hợp lệ|thất bại|vi phạm|bạn đã (?:nhập|gõ|chọn) sai|sai cú pháp|ngoại lệ|\bexception\b|\binvalid\b|\billegal\b|\bfailed\b|\bfatal\b|you (?:entered|typed|made) (?:a|an|the) wrong/iu;

/** What a message that refuses says to do, or where that is said. */
const DOES = {
	vi: /\b(?:Hãy|Bấm|Chia|Kiểm tra|Chọn|Dùng|Thử|Đóng|Cho phép|Tải lại|Nhập lại|Bỏ|Sao lưu|Xóa|Xem|Muốn|ví dụ|không dùng)(?![\p{L}])|thử lại|chờ một chút/u,
	en: /\b(?:please|press|check|choose|use|try|close|allow|reload|import|remove|take|back up|delete|see|wait|write|shorten|add|ask|free|restore|for example|such as|says why|load|open|split|divide|send)\b/iu
};

/** The messages that say no to something. */
function refusals(messages: typeof vi | typeof en): readonly string[] {
	const { shell, workspace, explore, board, views, briefing, figure } = messages;
	const refused = Object.entries(explore.refused).filter(
		([name]) => !['title', 'detail', 'not_a_question', 'forbidden'].includes(name)
	);
	return [
		...Object.values(shell.error).flatMap((one) => (typeof one === 'string' ? [] : [one.action])),
		...textsIn(refused.map(([, text]) => text)),
		...textsIn([workspace.storage.memory, workspace.readOnly.newer_format, workspace.backup.refused]),
		...textsIn([shell.notices.dropped, shell.notices.tooLong, shell.notices.full, shell.evidence.missing]),
		...textsIn([board.readOnly, board.opening, board.failed, views.readOnly, views.taken]),
		...textsIn([
			briefing.readOnly,
			figure.said.pictureRefused,
			figure.said.tableRefused,
			figure.said.briefRefused
		])
	];
}

it.each([
	['vi', vi],
	['en', en]
] as const)('no message of %s blames its reader or speaks the language of programs', (_, messages) => {
	const texts = textsIn(messages);
	expect(texts.length).toBeGreaterThan(1_000);
	expect(texts.filter((text) => UNKIND.test(text))).toEqual([]);
});

it.each([
	['vi', vi],
	['en', en]
] as const)('every message of %s that says no says what to do', (name, messages) => {
	const texts = refusals(messages);
	expect(texts.length).toBeGreaterThan(30);
	expect(texts.filter((text) => !DOES[name].test(text))).toEqual([]);
});
