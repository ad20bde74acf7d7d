import { describe, expect, it } from 'vitest';
import type { CategoryEntry } from '../../src/lib/domain/category';
import { buildCategoryLists } from '../../src/lib/reference/category-lists';
import {
	cellsOfCategory,
	codeForName,
	draftOfCategory,
	takenName
} from '../../src/routes/limitations/edit/category-draft';
import { reference } from './decide';

const provenance = { file: 'a.csv', line: 2, placeInReport: '', source: '', note: '' };
const entry: CategoryEntry = {
	...{ list: 'direction', code: 'song_ngu', nameVi: 'Song ngữ', nameEn: 'Song ngữ' },
	...{ synonyms: ['hai thứ tiếng'], mayAnswer: ['awareness_of_others'], provenance }
};
const lists = buildCategoryLists(reference, [entry]);
const own = lists.direction.find(({ code }) => code === 'song_ngu') ?? null;
const draft = draftOfCategory(own, 'direction', lists);

describe('a category as a form asks for it', () => {
	it('has a code of the letters of its name, which no other has and the format does not mean otherwise', () => {
		expect(codeForName('Đào tạo, bồi dưỡng', [])).toBe('dao_tao_boi_duong');
		expect(codeForName('2 thứ tiếng', [])).toBe('thu_tieng');
		expect(codeForName('Nhân lực', ['nhan_luc', 'nhan_luc_2'])).toBe('nhan_luc_3');
		expect(codeForName('None', [])).toBe('none_2');
		expect(codeForName('…', [])).toBe('');
		expect(codeForName('a'.repeat(90), ['a'.repeat(36)])).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
	});

	it('may not take a name of another, and may keep its own', () => {
		expect(takenName({ ...draft, synonyms: 'mới; tap huan' }, 'song_ngu', 'direction', lists)?.by.code).toBe(
			'training'
		);
		expect(takenName(draft, 'song_ngu', 'direction', lists)).toBeNull();
	});

	it('says what it may answer only where that was changed', () => {
		const place = { list: 'direction', code: 'song_ngu', isNew: false } as const;
		expect(draft).toEqual({
			...{ nameVi: 'Song ngữ', nameEn: '', synonyms: 'hai thứ tiếng' },
			answers: ['awareness_of_others']
		});
		expect(cellsOfCategory(draft, draft, place)['may_answer']).toBe('');
		expect(cellsOfCategory({ ...draft, answers: [] }, draft, place)['may_answer']).toBe('none');
		expect(cellsOfCategory(draft, draft, { ...place, isNew: true })['may_answer']).toBe(
			'awareness_of_others'
		);
	});
});
