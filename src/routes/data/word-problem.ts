import { formatDay } from '../../lib/i18n/format/format-day';
import type { Language } from '../../lib/i18n/messages';
import { messagesIn } from '../../lib/i18n/messages-in';
import type { WorkspaceProblem } from '../../lib/workspace/problem';
import { localDay } from './local-day';

/** What is wrong with what was kept, in words that name the file or the time where they are known. */
export function wordProblem({ code, file, time, sequence }: WorkspaceProblem, language: Language): string {
	const { lost, problem } = messagesIn(language).workspace;
	const what =
		file !== null
			? lost.file(file)
			: time !== null
				? lost.decision(formatDay(localDay(time), language))
				: lost.unknown(String(sequence ?? ''));
	return problem[code](what);
}
