import type {
	BoardDocument,
	BoardLink,
	BoardStatement,
	BoardSuggestion
} from '../../../src/lib/ui/board/board-statement';
import type { LinkStrength } from '../../../src/lib/domain/statement';

/** A link between two made-up statements. */
export function madeUpLink(
	limitation: string,
	direction: string,
	strength: LinkStrength = 'partial'
): BoardLink {
	return { limitation, direction, strength, by: 'Lan', date: '2026-01-02', note: '' };
}

/** A suggestion of the app between two made-up statements. */
export function madeUpSuggestion(limitation: string, direction: string): BoardSuggestion {
	return { limitation, direction, from: 'app', strength: 'partial', reasons: ['cùng chủ đề'], note: '' };
}

/** A statement with the links and suggestions it is named in. */
export function madeUpStatement(
	id: string,
	document: string,
	links: readonly BoardLink[] = [],
	suggestions: readonly BoardSuggestion[] = [],
	words = `noi dung ${id.toLowerCase()}`
): BoardStatement {
	const side = id.includes('L') ? 'limitation' : 'direction';
	const own = links.filter((link) => link[side] === id);
	const answers = own.filter(({ strength }) => strength !== 'none');
	const isDirect = answers.some(({ strength }) => strength === 'direct');
	const answer = answers.length === 0 ? 'unanswered' : isDirect ? 'direct' : 'partial';
	return {
		id,
		side,
		view: {
			id,
			kind: side,
			code: id,
			text: `Nội dung ${id}`,
			category: 'Phối hợp',
			body: '',
			deadline: '',
			target: '',
			place: '',
			synthetic: false
		},
		document,
		documentName: `Văn bản ${document}`,
		documentInProvince: `văn bản ${document}`,
		province: document,
		answer: side === 'limitation' ? answer : null,
		links: answers,
		refused: own.filter(({ strength }) => strength === 'none'),
		suggestions: suggestions.filter((one) => one[side] === id),
		keys: {
			provinces: [document],
			periods: ['2020-01-01..2020-12-31'],
			categories: [`${side}:coordination`],
			topics: ['drugs'],
			bodies: [],
			indicators: [],
			answers: side === 'limitation' ? [answer] : [],
			followUps: side === 'limitation' ? ['unsaid'] : []
		},
		words
	};
}

/** A document of made-up statements. */
export function madeUpDocument(
	key: string,
	limitations: readonly BoardStatement[],
	directions: readonly BoardStatement[],
	following: readonly string[] = []
): BoardDocument {
	return {
		key,
		name: `Văn bản ${key}`,
		province: { key, name: `Tỉnh ${key}` },
		period: { key: '2020-01-01..2020-12-31', name: 'Năm 2020' },
		state: limitations.length > 0 ? 'stated' : 'none_stated',
		planWithoutReport: false,
		limitations,
		directions,
		following
	};
}
