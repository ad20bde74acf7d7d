import { describe, expect, it, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import FileDrop from '../../src/lib/ui/FileDrop.svelte';

const files = ['số liệu 2020.csv', 'b.csv'].map((name) => new File(['tỉnh\n'], name, { type: 'text/csv' }));
const namesIn = (onfiles: ReturnType<typeof vi.fn<(files: File[]) => void>>) =>
	onfiles.mock.calls.map(([given]) => given.map((file) => file.name));

function dropOn(element: Element): DragEvent {
	const transfer = new DataTransfer();
	for (const file of files) transfer.items.add(file);
	const event = new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
	element.dispatchEvent(event);
	return event;
}

describe('FileDrop', () => {
	it('hands over all files that were chosen, and the same ones again', async () => {
		const onfiles = vi.fn<(files: File[]) => void>();
		await render(FileDrop, { onfiles });
		const input = page.getByLabelText('Chọn tệp');
		await userEvent.upload(input, files);
		await userEvent.upload(input, files);
		const names = files.map((file) => file.name);
		expect(namesIn(onfiles)).toEqual([names, names]);
	});

	it('hands over dropped files and keeps the browser from opening them', async () => {
		const onfiles = vi.fn<(files: File[]) => void>();
		await render(FileDrop, { onfiles });
		const event = dropOn(page.getByRole('group').element());
		expect(event.defaultPrevented).toBe(true);
		expect(namesIn(onfiles)).toEqual([files.map((file) => file.name)]);
	});

	it('takes nothing while it is busy, and says so', async () => {
		const onfiles = vi.fn<(files: File[]) => void>();
		await render(FileDrop, { onfiles, busy: true });
		await expect.element(page.getByText('Đang đọc tệp')).toBeVisible();
		const input = page.getByLabelText('Chọn tệp');
		await expect.element(input).toHaveAttribute('aria-disabled', 'true');
		const click = new MouseEvent('click', { bubbles: true, cancelable: true });
		input.element().dispatchEvent(click);
		expect(click.defaultPrevented).toBe(true);
		expect(dropOn(page.getByRole('group').element()).defaultPrevented).toBe(true);
		expect(onfiles).not.toHaveBeenCalled();
	});
});
