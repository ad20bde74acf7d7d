import type { LoadableKind } from '../../lib/domain/decisions';
import type { Language } from '../../lib/i18n/messages';
import { KINDS } from '../../lib/ingest/columns';
import type { Segment } from '../../lib/ui/segment';

/** The columns of a kind of file, labelled as people head them: in Vietnamese with a capital, or by their name. */
export function columnOptions(kind: LoadableKind, language: Language): readonly Segment<string>[] {
	const columns = KINDS.find((one) => one.kind === kind)?.columns ?? [];
	return columns.map(({ name, also }) => {
		const label = language === 'vi' ? (also[0] ?? name) : name.replace(/_/gu, ' ');
		return { value: name, label: label.charAt(0).toUpperCase() + label.slice(1) };
	});
}
