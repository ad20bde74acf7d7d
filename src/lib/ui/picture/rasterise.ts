import { AppError } from '../../domain/app-error';
import { tellDensity } from './png-density';

/** Three pixels for one: sharp on paper and on a projector, and still a small file. */
export const SCALE = 3;
const DOTS_AN_INCH = 96;

function load(address: string): Promise<HTMLImageElement> {
	return new Promise((resolve, reject) => {
		const image = new Image();
		image.onload = () => resolve(image);
		image.onerror = () => reject(new AppError('export', 'the picture could not be drawn'));
		image.src = address;
	});
}

/**
 * An SVG file as PNG of three pixels for one, with its density told. Sizes in CSS px. Rejects with an `AppError` where
 * the browser can't draw it or has no room for it.
 */
export async function rasterise(picture: {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}): Promise<Uint8Array<ArrayBuffer>> {
	const address = URL.createObjectURL(new Blob([picture.svg], { type: 'image/svg+xml' }));
	try {
		const image = await load(address);
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(picture.width * SCALE);
		canvas.height = Math.round(picture.height * SCALE);
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (blob === null)
			throw new AppError('export', `no room for ${String(canvas.width)} × ${String(canvas.height)}`);
		return tellDensity(new Uint8Array(await blob.arrayBuffer()), DOTS_AN_INCH * SCALE);
	} finally {
		URL.revokeObjectURL(address);
	}
}
