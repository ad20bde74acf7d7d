import type { VerdictLevel } from '../../domain/verdict';
import type { Language } from '../messages';
import { messagesIn } from '../messages-in';

/** The verdict in words: *so sánh được*, *so sánh có lưu ý*, *không so sánh được*. */
export function wordVerdict(level: VerdictLevel, language: Language): string {
	return messagesIn(language).verdict.level[level];
}
