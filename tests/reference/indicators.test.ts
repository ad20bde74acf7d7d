import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/read-reference';

const { indicators } = readReference();

/** Synonyms that are meant to be shared; every other one must name a single indicator. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
	KH: ['plan_issued', 'slogan'],
	bài: ['article', 'social_post'],
	bản: ['commitment_signed', 'newsletter_copy'],
	'lượt xem': ['portal_visit', 'social_reach'],
	fanpage: ['social_channel', 'social_post'],
	'Zalo OA': ['ott_message', 'social_channel'],
	'lượt người tham gia': ['direct_session_attendance', 'event_attendance']
};

const rows = Papa.parse<Record<string, string>>(
	readFileSync(new URL('../../data/reference/indicators.csv', import.meta.url), 'utf8'),
	{ header: true, skipEmptyLines: true }
).data;
const names = rows.flatMap((row) =>
	[row.code ?? '', row.name_vi ?? '', row.name_en ?? '', ...(row.synonyms ?? '').split(';')]
		.map((name) => name.trim())
		.filter((name) => name !== '')
		.map((name) => [name, row.code ?? ''] as const)
);

describe('the indicator catalogue', () => {
	it('holds 103 indicators in eight groups, with unique codes and known parents', () => {
		expect(indicators.all).toHaveLength(103);
		expect(indicators.groups.map((group) => group.code)).toHaveLength(8);
		expect(new Set(indicators.all.map((indicator) => indicator.code)).size).toBe(103);
		for (const { parent } of indicators.all)
			if (parent !== null) expect(indicators.get(parent)).toBeDefined();
		const under = indicators.all.filter((indicator) => indicator.parent === 'guidance_doc_issued');
		expect(under.map((indicator) => indicator.code)).toEqual([
			'plan_issued',
			'official_letter_issued',
			'directive_issued'
		]);
	});

	it('adds no rate anywhere, and no stock over time', () => {
		for (const indicator of indicators.all) {
			if (indicator.kind === 'rate') {
				expect([indicator.additiveOverTime, indicator.additiveAcrossProvinces]).toEqual([false, false]);
			}
			if (indicator.kind === 'stock') expect(indicator.additiveOverTime).toBe(false);
		}
		expect(
			indicators.all.find((one) => one.code === 'superior_doc_disseminated')?.additiveAcrossProvinces
		).toBe(false);
	});

	it('matches every code, name and synonym to its indicator, or is ambiguous on purpose', () => {
		const unintended: string[] = [];
		for (const [name, code] of names) {
			const found = indicators.match(name);
			if (found.kind === 'match' && found.value === code) continue;
			const candidates = found.kind === 'ambiguous' ? [...found.candidates].sort() : [];
			const shared = Object.entries(SHARED).find(([one]) => one.toLowerCase() === name.toLowerCase())?.[1];
			if (JSON.stringify(candidates) !== JSON.stringify(shared)) unintended.push(`${name} (${code})`);
		}
		expect(unintended).toEqual([]);
	});

	it.each([
		['sổ tay', 'handbook'],
		['So tay', 'handbook'],
		['to roi', 'leaflet'],
		['Tờ rơi, tờ gấp', 'leaflet_brochure'],
		['mittinh', 'rally'],
		['Mít-tinh', 'rally'],
		['tin, bài', 'news_article'],
		['tin/bài', 'news_article'],
		['Tin, bài và ảnh', 'news_article_photo'],
		['tin tức, sự kiện', 'portal_item_posted'],
		['pa nô', 'billboard'],
		['băng zôn', 'banner'],
		['công tác viên', 'communicator'],
		['PLAN_ISSUED', 'plan_issued']
	])('%s is %s', (written, code) => {
		expect(indicators.match(written)).toEqual({ kind: 'match', value: code });
	});

	it('takes a bare unit for no indicator', () => {
		expect(indicators.match('tờ').kind).toBe('ambiguous');
		expect(indicators.match('cuộc').kind).toBe('ambiguous');
		expect(indicators.match('lượt người').kind).toBe('ambiguous');
		expect(indicators.match('lớp')).toEqual({ kind: 'unknown', suggestion: 'training_class' });
	});

	it('suggests, and no more, for a slip', () => {
		expect(indicators.match('tập huân lớp')).toEqual({ kind: 'unknown', suggestion: null });
		expect(indicators.match('lớp tập huấm')).toEqual({ kind: 'unknown', suggestion: 'training_class' });
	});
});
