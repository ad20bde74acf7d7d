import { describe, expect, it } from 'vitest';
import { rasterise } from '../../../src/lib/ui/picture/rasterise';

const svg =
	'<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50">' +
	'<rect width="100" height="50" fill="#ffffff"/><rect width="50" height="50" fill="#00619f"/></svg>';

describe('a picture as PNG', () => {
	it('has three pixels for one, says how dense they are, and shows what the drawing does', async () => {
		const png = await rasterise({ svg, width: 100, height: 50 });
		const view = new DataView(png.buffer);
		expect([view.getUint32(16), view.getUint32(20)]).toEqual([300, 150]);
		expect(new TextDecoder().decode(png.subarray(37, 41))).toBe('pHYs');
		expect(view.getUint32(41)).toBe(Math.round(288 / 0.0254));
		const image = await createImageBitmap(new Blob([png], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(300, 150);
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		expect([...(context?.getImageData(30, 75, 1, 1).data ?? [])]).toEqual([0, 0x61, 0x9f, 255]);
		expect([...(context?.getImageData(270, 75, 1, 1).data ?? [])]).toEqual([255, 255, 255, 255]);
	});

	it('is refused in one typed failure where it can’t be drawn', async () => {
		await expect(rasterise({ svg: '<svg', width: 10, height: 10 })).rejects.toMatchObject({ kind: 'export' });
	});
});
