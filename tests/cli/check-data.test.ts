import { spawnSync } from 'node:child_process';
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
			'figures'
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
			]
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
