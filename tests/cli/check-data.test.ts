import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const FIXTURES = 'tests/fixtures';

/** Runs the command as a user would, in a process of its own. */
function check(...args: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/cli/check-data.ts', ...args],
		{ encoding: 'utf8' }
	);
	return { status, stdout, stderr };
}

interface Answer {
	readonly files: readonly Readonly<Record<string, unknown>>[];
}

function checkJson(...args: readonly string[]) {
	const { status, stdout } = check('--json', ...args);
	return { status, files: (JSON.parse(stdout) as Answer).files };
}

describe('check-data', { timeout: 60_000 }, () => {
	it('gives the promised JSON, figures joined to reports, and 1 where a row is held', () => {
		const { status, files } = checkJson(
			`${FIXTURES}/activities-one-unknown-province.csv`,
			`${FIXTURES}/reports-one.csv`
		);
		expect(status).toBe(1);
		expect(files).toHaveLength(2);
		const [activities] = files;
		expect(Object.keys(activities ?? {})).toEqual([
			'file',
			'status',
			'kind',
			'encoding',
			'delimiter',
			'rows',
			'findings',
			'figures',
			'understanding'
		]);
		expect(activities).toEqual({
			file: `${FIXTURES}/activities-one-unknown-province.csv`,
			status: 'warn',
			kind: 'activities',
			encoding: 'utf-8',
			delimiter: ';',
			rows: { read: 2, accepted: 1, held: 1, set_aside: 0 },
			findings: [
				{
					code: 'province.unknown',
					level: 'error',
					line: 3,
					column: 'Tỉnh',
					value: 'Trà Vin',
					message: expect.stringContaining('Trà Vinh') as unknown
				}
			],
			figures: [
				{
					line: 2,
					province: 'Trà Vinh',
					locality: null,
					indicator: 'leaflet',
					topics: [],
					channel: null,
					body: null,
					kind: 'actual',
					period: { start: '2020-01-01', end: '2020-12-31', type: 'year', label: 'năm 2020' },
					quantity: { low: 2000, high: 2000, flags: [], per: null, text: '2.000 tờ' },
					report: 'tv-2020'
				}
			],
			understanding: expect.objectContaining({
				header_lines: [1],
				missing: [],
				names: [expect.objectContaining({ written: 'Trà Vin', rows: 1, line: 3 })]
			}) as unknown
		});
	});

	it('answers 0 for clean files and speaks Vietnamese', () => {
		const { status, stdout } = check('data/reports/activities.csv', 'data/reports/reports.csv');
		expect(status).toBe(0);
		expect(stdout).toContain('Đọc 64 dòng: nhận 64, giữ lại 0, để riêng 0.');
		expect(stdout).toContain('Số liệu chỉ đến 15/5/2019');
	});

	it('reads a table by a mapping made by hand', () => {
		expect(checkJson(`${FIXTURES}/needs-mapping.csv`).status).toBe(2);
		const { status, files } = checkJson(
			'--mapping',
			`${FIXTURES}/mapping.json`,
			`${FIXTURES}/needs-mapping.csv`
		);
		expect(status).toBe(0);
		expect(files[0]).toMatchObject({
			kind: 'activities',
			figures: [
				{ province: 'Trà Vinh', quantity: { low: 5, high: 5 } },
				{ quantity: { low: 7, high: null, text: 'trên 7' } }
			]
		});
	});

	it('turns a crosstab by itself, and says from which column each figure comes', () => {
		const { status, files } = checkJson(`${FIXTURES}/offices/provinces-across.csv`);
		expect(status).toBe(0);
		expect(files[0]).toMatchObject({
			kind: 'activities',
			rows: { read: 9, accepted: 9, held: 0, set_aside: 0 },
			understanding: { crosstab: { state: 'applied', spread: 'province' } }
		});
		const figures = files[0]?.['figures'] as readonly object[];
		expect(figures[1]).toMatchObject({
			line: 3,
			column: 'Lạng Sơn',
			province: 'Lạng Sơn',
			quantity: { low: 1500 }
		});
	});

	it('follows decisions for one file of several, and edits with who made them', () => {
		const { status, files } = checkJson(
			'--mapping',
			`${FIXTURES}/decisions.json`,
			`${FIXTURES}/offices/months-across.csv`,
			`${FIXTURES}/activities-one-unknown-province.csv`
		);
		expect(status).toBe(0);
		expect(files[0]).toMatchObject({ rows: { read: 16, accepted: 9, held: 0, set_aside: 7 } });
		expect(files[1]).toMatchObject({
			rows: { accepted: 2, held: 0 },
			figures: [{}, { province: 'Trà Vinh', edits: [{ column: 'Số lượng', by: 'An' }] }]
		});
	});

	it('writes what was accepted as the canonical CSV, which reads as the same figures', () => {
		const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
		const out = join(folder, 'chuan.csv');
		const input = `${FIXTURES}/offices/indicators-across.csv`;
		const { status, stderr } = check('--fix-out', out, input);
		expect(status).toBe(0);
		expect(stderr).toContain('Đã ghi 9 dòng');
		expect(readFileSync(out).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		const amounts = (file: string) =>
			(
				checkJson(file).files[0]?.['figures'] as readonly {
					province: string;
					indicator: string;
					quantity: object;
				}[]
			).map(({ province, indicator, quantity }) => ({ province, indicator, quantity }));
		expect(amounts(out)).toEqual(amounts(input));
		expect(readdirSync(folder)).toEqual(['chuan.csv']);
	});

	it('writes nothing where it can’t, and says why', () => {
		const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
		const own = join(folder, 'a.csv');
		copyFileSync(`${FIXTURES}/needs-mapping.csv`, own);
		const before = readFileSync(own, 'utf8');
		expect(check('--fix-out', own, own)).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('Không ghi đè') as unknown
		});
		expect(readFileSync(own, 'utf8')).toBe(before);
		const other = join(folder, 'b.csv');
		const unknown = check('--json', '--fix-out', other, own);
		expect(unknown.status).toBe(2);
		expect((JSON.parse(unknown.stdout) as Answer).files).toHaveLength(1);
		expect(unknown.stderr).toContain('cùng một loại');
		expect(check('--fix-out', join(folder, 'none', 'c.csv'), `${FIXTURES}/reports-one.csv`).status).toBe(2);
		expect(readdirSync(folder)).toEqual(['a.csv']);
	});

	it('says where a mapping file is wrong, and what it was not used for', () => {
		const folder = mkdtempSync(join(tmpdir(), 'check-data-'));
		const mapping = join(folder, 'sai.json');
		writeFileSync(mapping, '{"columns": {"Số": 5}, "files": {"x.csv": {"dash": "none"}}}');
		const wrong = check('--json', '--mapping', mapping, `${FIXTURES}/reports-one.csv`);
		expect(wrong.status).toBe(2);
		expect(JSON.parse(wrong.stdout)).toEqual({ files: [] });
		expect(wrong.stderr).toContain('columns[0].is.name: không đúng kiểu giá trị');
		expect(wrong.stderr).toContain('files.x.csv.dash: không phải một trong các giá trị được dùng');
		writeFileSync(mapping, '{"files": {"x.csv": {}}}');
		expect(check('--mapping', mapping, `${FIXTURES}/reports-one.csv`).stderr).toContain('x.csv');
	});

	it('answers 2, still in JSON, for what can’t be used', () => {
		const { status, files } = checkJson(`${FIXTURES}/login-page.csv`, `${FIXTURES}/not-there.csv`);
		expect(status).toBe(2);
		expect(files).toMatchObject([
			{
				status: 'reject',
				kind: 'unknown',
				rows: { read: 0 },
				findings: [{ code: 'file.not_csv' }],
				figures: []
			},
			{ status: 'reject', findings: [{ code: 'file.unreadable' }] }
		]);
	});

	it('explains itself', () => {
		expect(check('--help')).toMatchObject({
			status: 0,
			stdout: expect.stringContaining('"constants"') as unknown
		});
		expect(check()).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('Chưa có tệp nào') as unknown
		});
		expect(check('--mapping', `${FIXTURES}/login-page.csv`, 'x.csv').status).toBe(2);
		expect(check('--nope').status).toBe(2);
	});
});
