import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StatementId } from '../../src/lib/domain/brand';
import { readFile } from '../../src/lib/ingest/read-file';
import { decisionFilesOf } from '../../src/lib/state/decision-files';
import {
	cellsOfStatement,
	mergeStatements,
	splitStatement,
	type EditContext
} from '../../src/lib/state/edit-statements';
import {
	keepCategory,
	keepFollowUp,
	keepLink,
	keepRecurrence,
	keepStatement
} from '../../src/lib/state/limitation-decisions';
import type { LoadedFile } from '../../src/lib/state/loaded-file';
import type { Entry } from '../../src/lib/workspace/entry';
import { joinReadings } from '../../src/lib/ingest/join-readings';
import { readShippedData, readShippedFiles } from '../query/read-shipped-data';
import { enteredFiles, joinDecided, reference } from './decide';

const shipped = readShippedData('reports');
const context: EditContext = { joined: shipped, reference, author: 'An' };
const id = (text: string): StatementId => text as StatementId;
const named = (name: string) => shipped.statements.filter((one) => one.id === name);

/** The files as another machine has them once they were loaded there. */
function loadedElsewhere(files: readonly LoadedFile[]): readonly LoadedFile[] {
	return decisionFilesOf(files, reference).map(({ kind, text }) => ({
		origin: 'user',
		reading: readFile(`${kind}.csv`, new TextEncoder().encode(text), reference)
	}));
}

const textsOf = (files: readonly LoadedFile[]) =>
	decisionFilesOf(files, reference).map(({ kind, text }) => [kind, text]);

const HOSTILE = '=HYPERLINK("http://x.example";"a"), <b>\u202Eđảo';

function decide(texts: readonly string[]): readonly Entry[] {
	const [a = 'a', b = 'b', c = 'c', d = 'd'] = texts.map((text) => text.trim() || 'x');
	const [split, one, other] = [...named('TV-L3'), ...named('LS-L1'), ...named('LS-L2')];
	if (split === undefined || one === undefined || other === undefined) throw new Error('not shipped');
	return [
		keepCategory({ list: 'direction', code: 'song_ngu', name_vi: a, may_answer: 'none' }, a),
		keepCategory({ list: 'limitation', code: 'ngon_ngu', name_vi: b, synonyms: 'tiếng; chữ' }, null),
		...named('TV-L1').map((each) => keepStatement({ ...cellsOfStatement(each, context), text: a }, b)),
		...splitStatement(
			split,
			[
				{ text: b, category: 'ngon_ngu', keeps: shipped.links.filter((link) => link.limitation === 'TV-L3') },
				{ text: c, category: '', keeps: [] }
			],
			context
		),
		...mergeStatements([one, other], { text: d, category: 'staffing' }, [], context),
		keepStatement({ id: 'nd-0', province: 'Đắk Nông', report: 'dn-2021', kind: 'none_stated' }, c),
		keepLink({ limitation: id('TV-L2'), direction: id('TV-D4'), strength: 'none', note: d }, a),
		keepFollowUp({ limitation: id('LS-L3'), state: 'planned', date: '2020-01-15', note: a }, b),
		keepFollowUp({ limitation: id('LS-L3'), state: 'resolved', date: '', note: b }, null),
		keepRecurrence({ earlier: id('LS-L3'), later: id('TV-L7'), same: false, note: c }, d)
	];
}

describe('decisions taken out as files', () => {
	it('are the same to the byte once they were loaded elsewhere', () => {
		const here = enteredFiles(decide([HOSTILE, "'-5 + 3", 'hai  ý\n"khác"', '@nhắc']));
		const there = loadedElsewhere(here);
		expect(there.map(({ reading }) => [reading.kind, reading.rows.accepted, reading.rows.held])).toEqual([
			['categories', 2, 0],
			['statements', 5, 0],
			['links', 3, 0],
			['follow_ups', 2, 0],
			['recurrences', 1, 0]
		]);
		expect(textsOf(there)).toEqual(textsOf(here));
	});

	it('are so whatever was typed', () => {
		// What stands for a character that was lost is held in every file.
		const text = fc.string({ unit: 'grapheme' }).filter((typed) => !typed.includes('\uFFFD'));
		const texts = fc.array(fc.oneof(text, fc.constantFrom('=1', '-', "''=x", 'NT', '"')), {
			minLength: 4,
			maxLength: 4
		});
		fc.assert(
			fc.property(texts, (typed) => {
				const here = enteredFiles(decide(typed));
				expect(textsOf(loadedElsewhere(here))).toEqual(textsOf(here));
			}),
			{ numRuns: 25 }
		);
	});

	it('are held elsewhere where a character was lost before it was typed, each row with its reason', () => {
		const there = loadedElsewhere(enteredFiles(decide(['mất ch\uFFFD', 'b', 'c', 'd'])));
		expect(there.map(({ reading }) => [reading.rows.accepted, reading.rows.held])).toEqual([
			[1, 1],
			[4, 1],
			[2, 1],
			[1, 1],
			[1, 0]
		]);
		for (const { reading } of there)
			expect(reading.findings.map(({ code }) => code)).toEqual(
				Array(reading.rows.held).fill('encoding.invalid')
			);
	});

	it('say elsewhere what they say here', () => {
		const decisions = decide(['Một', 'Hai', 'Ba', 'Bốn']);
		const here = joinDecided(decisions);
		const elsewhere = loadedElsewhere(enteredFiles(decisions)).map(({ reading }) => reading);
		const there = joinReadings([...readShippedFiles('reports'), ...elsewhere], reference);
		const bare = (value: unknown): unknown =>
			JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'provenance' ? null : one)));
		expect(bare(there.statements)).toEqual(bare(here.statements));
		expect(bare(there.links)).toEqual(bare(here.links));
		expect(bare(there.followUps)).toEqual(bare(here.followUps));
		expect(bare(there.recurrences)).toEqual(bare(here.recurrences));
		expect(bare(there.categoryEntries)).toEqual(bare(here.categoryEntries));
		expect(there.reports.map((report) => report.limitationsSection)).toEqual(
			here.reports.map((report) => report.limitationsSection)
		);
	});

	it('hold no formula', () => {
		const text = decisionFilesOf(enteredFiles(decide([HOSTILE, '+1', '-x y', '@a'])), reference)
			.map((file) => file.text)
			.join('');
		expect(text).not.toMatch(/(^|[,"\n])[=+@]/u);
		expect(text).toContain(`"'=HYPERLINK`);
	});

	it('leave out what came with the app and rows that nobody decided', () => {
		const ours = readShippedFiles('reports').map((reading): LoadedFile => ({ origin: 'reports', reading }));
		expect(decisionFilesOf(ours, reference)).toEqual([]);
		const plain = 'id,province,kind,text\nA,Trà Vinh,hạn chế,Còn ít\n';
		const reading = readFile('a.csv', new TextEncoder().encode(plain), reference);
		expect(decisionFilesOf([{ origin: 'user', reading }], reference)).toEqual([]);
	});

	it('hold a row that can not be read any more as it was typed', () => {
		const lost = keepStatement({ id: 'nd-9', province: 'Tỉnh X', kind: 'limitation', text: '=a' }, null);
		const [file] = decisionFilesOf(enteredFiles([lost]), reference);
		expect([file?.rows, file?.unread]).toEqual([1, 1]);
		expect(file?.text).toMatch(/^nd-9,Tỉnh X,.*,'=a,/mu);
	});

	it('hold once what was loaded and decided again', () => {
		const files = enteredFiles(decide(['Một', 'Hai', 'Ba', 'Bốn']));
		expect(textsOf([...loadedElsewhere(files), ...files])).toEqual(textsOf(files));
	});
});
