import type { NumberConvention } from '../domain/number-convention';
import type { FindingList } from './finding-list';

/**
 * Says how a column writes numbers where that is not the Vietnamese way throughout: the other way is information,
 * both ways are a warning. Without proof of the Vietnamese way (`2.5` beside `1.234`) the doubtful cells are asked,
 * and that says it all.
 */
export function tellConvention(convention: NumberConvention, column: string, findings: FindingList): void {
	const { kind } = convention;
	const vietnamese = convention.vietnamese.join('; ');
	const english = [...convention.english, ...convention.undecided].join('; ');
	if (kind === 'en') {
		findings.add('number.convention', 'info', {
			column,
			value: english,
			params: { convention: kind, english }
		});
	}
	if (kind === 'mixed' && vietnamese !== '') {
		const value = `${vietnamese} / ${english}`;
		findings.add('number.mixed', 'warning', { column, value, params: { vietnamese, english } });
	}
}
