import { expect, type Locator, type Page } from '@playwright/test';
import { formatNumber } from '../../src/lib/i18n/format/format-number';
import { expectSettled } from './guarded-test';

/** The header of an office's semicolon file. */
export const HEADER =
	'Tỉnh;Chỉ tiêu;Lĩnh vực;Kỳ báo cáo;Số lượng;Đơn vị tính;Báo cáo;Ngày văn bản;Vị trí;Ghi chú';

/** A file as a test hands it over. */
export interface TestFile {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

/** A CSV as Vietnamese Excel saves it: a byte-order mark and CRLF. */
export function csv(name: string, ...lines: readonly string[]): TestFile {
	return { name, mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`) };
}

/** Two sound rows of Bến Tre. */
export const GOOD = csv(
	'Bến Tre 2021.csv',
	HEADER,
	'Bến Tre;Tờ rơi;Phòng, chống ma túy;năm 2021;trên 4.500 tờ;tờ;12/BC-STTTT;15/12/2021;Mục 3;',
	'Bến Tre;Mít tinh;Phòng, chống mua bán người;năm 2021;07 cuộc;cuộc;12/BC-STTTT;15/12/2021;Mục 4;'
);

/** Puts files on the bench. */
export async function choose(page: Page, ...files: readonly TestFile[]): Promise<void> {
	await page.getByLabel('Chọn tệp').setInputFiles(files.map((file) => ({ ...file })));
	for (const { name } of files) await expect(card(page, name)).toBeVisible();
}

/** The card of a file on the bench. */
export function card(page: Page, name: string): Locator {
	return page.getByRole('article', { name, exact: true });
}

/** Drops a file as from a folder. */
export async function drop(page: Page, file: TestFile): Promise<void> {
	const dataTransfer = await page.evaluateHandle(
		([name, text]) => {
			const data = new DataTransfer();
			data.items.add(new File([text], name, { type: 'text/csv' }));
			return data;
		},
		[file.name, file.buffer.toString()] as const
	);
	await page.getByRole('group', { name: 'Kéo tệp vào đây' }).dispatchEvent('drop', { dataTransfer });
	await expect(card(page, file.name)).toBeVisible();
}

/** A file whose rows are indicator and amount of Bến Tre in 2021. */
export function rowsOf(name: string, ...rows: readonly (readonly [string, string])[]): TestFile {
	return csv(
		name,
		'Tỉnh;Chỉ tiêu;Lĩnh vực;Kỳ báo cáo;Số lượng',
		...rows.map(([indicator, amount]) => `Bến Tre;${indicator};ma túy;năm 2021;${amount}`)
	);
}

/** A file of so many rows whose notes hardly pack. */
export function bulky(name: string, rows: number): TestFile {
	let state = rows;
	const word = (): string => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state.toString(36);
	};
	const lines = Array.from({ length: rows }, (_, row) => {
		const note = Array.from({ length: 60 }, word).join('');
		return `Bến Tre;Tờ rơi;ma túy;năm 2021;${String(row)} tờ;tờ;;;Mục ${String(row)};${note}`;
	});
	return csv(name, HEADER, ...lines);
}

/** Unfolds a part of a card, and the card itself where it is not. */
export async function openPart(page: Page, name: string, title: string): Promise<Locator> {
	const toggle = card(page, name).getByRole('button', { name: `Xem và chỉnh tệp ${name}`, exact: true });
	if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
	const part = card(page, name)
		.locator('details')
		.filter({ has: page.locator('summary .title').getByText(title, { exact: true }) });
	if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
	return part;
}

/** Settles an unknown name of a file. */
export async function settle(page: Page, file: string, written: string, is: string): Promise<void> {
	const names = await openPart(page, file, 'Tên chưa rõ');
	await names.getByRole('combobox', { name: `“${written}” là` }).selectOption({ label: is });
	await names.getByRole('button', { name: `Nhận tên đã chọn cho “${written}”` }).click();
}

/** Checks what a card says of the rows read, loadable, held and set aside. */
export async function expectCard(page: Page, name: string, counts: readonly number[]): Promise<void> {
	const [read, accepted, held, aside] = counts.map((count) => formatNumber(count, 'vi'));
	await expect(card(page, name)).toContainText(
		`${read} dòng đọc được: ${accepted} nạp được, ${held} giữ lại, ${aside} để riêng.`
	);
}

/** What the overview shows of Bến Tre, once it is shown. */
export function benTre(page: Page): Locator {
	return page.locator('td[data-province="Bến Tre"]');
}

/** Loads a file from the bench, and waits until it is kept. */
export async function load(page: Page, name: string): Promise<void> {
	await card(page, name).getByRole('button', { name: 'Nạp tệp này' }).click();
	await expect(card(page, name)).toHaveCount(0);
}

/** Brings one file in, to the end. */
export async function bring(page: Page, file: TestFile): Promise<void> {
	await choose(page, file);
	await load(page, file.name);
}

/** The rows of the list of loaded files, its header included. */
export function files(page: Page): Locator {
	return page.getByRole('table', { name: 'Các tệp đã nạp' }).getByRole('row');
}

/** The row of one loaded file. */
export function rowOf(page: Page, name: string): Locator {
	return files(page).filter({ has: page.getByRole('rowheader', { name, exact: true }) });
}

/** Checks the rows read, loaded, held and set aside of a loaded file. */
export async function expectCounts(page: Page, name: string, counts: readonly number[]): Promise<void> {
	const cells = rowOf(page, name).getByRole('cell');
	for (const [index, count] of counts.entries())
		await expect(cells.nth(index + 1)).toHaveText(formatNumber(count, 'vi'));
}

/** Types a figure by the labels of its fields. */
export async function typeFigure(page: Page, cells: Readonly<Record<string, string>>): Promise<void> {
	const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Kiểm tra và lưu' }) });
	if (!(await form.isVisible())) await page.getByText('Được kiểm tra như số liệu trong tệp').click();
	for (const [label, text] of Object.entries(cells)) await form.getByLabel(label).fill(text);
}

/** Types a figure, and asks to keep it. */
export async function enter(page: Page, cells: Readonly<Record<string, string>>): Promise<void> {
	await typeFigure(page, cells);
	await page.getByRole('button', { name: 'Kiểm tra và lưu' }).click();
}

/** Goes to another screen as a reader does. */
export async function follow(page: Page, screen: string): Promise<void> {
	await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(screen);
	await expectSettled(page);
}
