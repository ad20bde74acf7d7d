import { expect, it } from 'vitest';
import { bundledReference } from '../../src/lib/reference/bundled';
import { decodeView } from '../../src/lib/state/view-codec';
import { wordDropped } from '../../src/lib/ui/word-dropped';

const reference = bundledReference();
const tell = (search: string, language: 'vi' | 'en' = 'vi') =>
	wordDropped(decodeView(search, reference).dropped, language);

it('names what is dropped as the screens do, and quotes what nobody knows', () => {
	expect(tell('?province=xyz&data=1&bogus=1')).toBe(
		'Địa chỉ có phần không hiểu được nên đã bỏ qua: tỉnh, thành phố, dữ liệu, “bogus”. Hãy chọn lại nếu cần.'
	);
	expect(tell('?province=xyz&bogus=1', 'en')).toMatch(/province, “bogus”/);
});

it('says of an address that is too long that nothing of it was read', () => {
	const said = tell(`?topic=${'drugs&topic='.repeat(1000)}`);
	expect(said).toContain('quá dài');
	expect(said).not.toContain('?');
});

it('has a word for every part an address can have', () => {
	const parts = 'lang data province indicator topic channel body kind grain scale measure side'.split(' ');
	for (const part of parts) {
		expect(decodeView(`?${part}=`, reference).dropped).toEqual([part]);
		for (const language of ['vi', 'en'] as const)
			expect(tell(`?${part}=`, language)).not.toContain(`“${part}”`);
	}
});

it('fills no page with names', () => {
	const many = Array.from({ length: 300 }, (_, index) => `x${index}=1`).join('&');
	expect(tell(`?${many}`).length).toBeLessThan(150);
	expect(tell(`?${'y'.repeat(5000)}=1`).length).toBeLessThan(150);
	expect(tell('?constructor=1&__proto__=1')).toContain('“constructor”, “__proto__”');
});
