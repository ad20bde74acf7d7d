import '../../src/lib/ui/base.css';
import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Evidence, EvidenceFigure } from '../../src/lib/ui/evidence-figure';
import EvidencePanel from '../../src/lib/ui/EvidencePanel.svelte';

const HOSTILE = '<b onclick="alert(1)">trên 120</b>';

const figure: EvidenceFigure = {
	id: 1,
	label: 'Trà Vinh · tin, bài',
	written: HOSTILE,
	isCounted: false,
	reading: 'hơn 120',
	period: 'Năm 2020',
	report: {
		number: '227/BC-STTTT',
		date: '01/12/2020',
		title: 'Báo cáo năm 2020',
		issuer: 'Báo cáo tổng kết, Sở TT&TT, Trà Vinh'
	},
	place: 'Mục 2, ý 3',
	file: 'tra-vinh.csv',
	line: 1204,
	column: 'Tháng 6',
	source: 'javascript:alert(1)',
	note: '',
	edits: ['Tháng 6: “12O” thành “120”, An, 29/11/2026 08:05'],
	synthetic: true
};

const evidence: Evidence = {
	subject: 'Trà Vinh, 6 tháng cuối năm 2020',
	amount: '≥ 70',
	status: 'derived',
	derivation: {
		sentence: 'năm trên 120 − 6 tháng 50 = ít nhất 70',
		steps: [
			{
				sign: '+',
				text: 'Năm 2020: > 120',
				written: '“trên 120”',
				source: 'Báo cáo tổng kết số 227/BC-STTTT (tệp tra-vinh.csv, dòng 1.204)'
			},
			{ sign: '−', text: '6 tháng đầu năm 2020: 50', written: '', source: '' }
		]
	},
	upperDerivation: { sentence: '', steps: [] },
	coverage: ['Phủ 91/366 ngày của kỳ (24,9%).'],
	disputes: [
		{
			text: 'Các phần cộng lại là 120, số chung là 118',
			members: [{ sign: '', text: 'Năm 2020: 118', written: '“118 tin”', source: 'Báo cáo số 9/BC' }]
		}
	],
	revisions: ['Năm 2020: “110” (Báo cáo số 190/BC-STTTT), được thay bằng “120” (Báo cáo số 227/BC-STTTT)'],
	citation: {
		mark: 'DỮ LIỆU MINH HỌA, không phải số liệu thật.',
		lead: 'Tin, bài, Trà Vinh, 6 tháng cuối năm 2020: ≥ 70.',
		sources: [`“${HOSTILE}”, Báo cáo số 227/BC-STTTT`],
		notes: []
	},
	notes: ['số liệu đến 01/12/2020'],
	figures: [figure, { ...figure, id: 2, written: '', report: null, synthetic: false }]
};

describe('EvidencePanel', () => {
	it('gives the focus back to what opened it when Escape closes it', async () => {
		const opener = document.createElement('button');
		document.body.append(opener);
		opener.focus();
		const onclose = vi.fn();
		const panel = await render(EvidencePanel, { open: false, evidence, onclose });
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
		await panel.rerender({ open: true });
		await expect.element(page.getByRole('dialog', { name: 'Căn cứ của số liệu' })).toBeVisible();
		expect(document.activeElement).not.toBe(opener);
		await userEvent.keyboard('{Escape}');
		await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
		expect(onclose).toHaveBeenCalledOnce();
		expect(document.activeElement).toBe(opener);
		opener.remove();
	});

	it('shows the words, the report, the place, the file and the line of every figure', async () => {
		await render(EvidencePanel, { open: true, evidence, onclose: () => undefined });
		const text = page.getByRole('dialog').element().textContent.replaceAll(/\s+/gu, ' ');
		for (const part of [
			'≥ 70',
			'Suy ra',
			'năm trên 120 − 6 tháng 50 = ít nhất 70',
			'+ Năm 2020: > 120 “trên 120”',
			'Báo cáo tổng kết số 227/BC-STTTT (tệp tra-vinh.csv, dòng 1.204)',
			'− 6 tháng đầu năm 2020: 50',
			'Phủ 91/366 ngày của kỳ (24,9%).',
			'Các phần cộng lại là 120, số chung là 118:',
			'Năm 2020: 118 “118 tin” Báo cáo số 9/BC',
			'Năm 2020: “110” (Báo cáo số 190/BC-STTTT), được thay bằng “120” (Báo cáo số 227/BC-STTTT)',
			'Báo cáo tổng kết, Sở TT&TT, Trà Vinh',
			'227/BC-STTTT · 01/12/2020 · Báo cáo năm 2020',
			'Mục 2, ý 3',
			'tra-vinh.csv, dòng 1.204, cột “Tháng 6”',
			'Ô được sửa bằng tay; tệp gốc vẫn giữ nguyên',
			'Tháng 6: “12O” thành “120”, An, 29/11/2026 08:05',
			'Báo cáo để trống',
			'Không rõ báo cáo'
		])
			expect(text).toContain(part);
		expect(text.match(/Dữ liệu minh họa/gu)).toHaveLength(1);
	});

	it('shows hostile text literally and makes no link of a source', async () => {
		await render(EvidencePanel, { open: true, evidence, onclose: () => undefined });
		await expect.element(page.getByRole('article').first().getByText(HOSTILE)).toBeVisible();
		expect(document.querySelector('dialog a, dialog [onclick], dialog q b')).toBeNull();
	});

	it('quotes no number that whoever entered it counted from a list', async () => {
		const counted = { ...figure, written: 'ít nhất 13', isCounted: true };
		await render(EvidencePanel, {
			open: true,
			evidence: { ...evidence, figures: [counted] },
			onclose: () => undefined
		});
		const dialog = page.getByRole('dialog');
		await expect.element(dialog.getByText('Đếm từ danh sách trong báo cáo: ít nhất 13')).toBeVisible();
		expect(document.querySelector('dialog q')).toBeNull();
		expect(dialog.element().textContent).not.toContain('Nguyên văn');
	});

	it('copies the citation as text and as markup by the old command where the clipboard is shut', async () => {
		const write = vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('shut'));
		const copied: string[] = [];
		const listen = (event: ClipboardEvent) =>
			copied.push(
				event.clipboardData?.getData('text/plain') ?? '',
				event.clipboardData?.getData('text/html') ?? ''
			);
		document.addEventListener('copy', listen);
		await render(EvidencePanel, { open: true, evidence, onclose: () => undefined });
		const button = page.getByRole('button', { name: 'Chép trích dẫn' });
		await button.click();
		await expect.element(page.getByText('Đã chép trích dẫn.')).toBeVisible();
		document.removeEventListener('copy', listen);
		write.mockRestore();
		const [plain, html] = copied;
		expect(plain).toBe(
			'DỮ LIỆU MINH HỌA, không phải số liệu thật.\n' +
				'Tin, bài, Trà Vinh, 6 tháng cuối năm 2020: ≥ 70.\n' +
				`Nguồn: “${HOSTILE}”, Báo cáo số 227/BC-STTTT.`
		);
		expect(html).toContain('&lt;b onclick=&quot;alert(1)&quot;&gt;trên 120&lt;/b&gt;');
		expect(document.activeElement).toBe(button.element());
	});

	it('shows that it is loading while the evidence is being fetched', async () => {
		await render(EvidencePanel, { open: true, evidence: null, onclose: () => undefined });
		await expect.element(page.getByRole('status')).toHaveTextContent('Đang tải số liệu');
	});
});
