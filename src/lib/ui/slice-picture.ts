/**
 * Lays a picture out in strips that paper may break between: `cuts` are the heights in px at which it may be cut,
 * `height` is that of the whole. The strips follow the picture's own element, which becomes the first of them.
 * Gives back what makes it whole again.
 */
export function slicePicture(
	picture: SVGSVGElement,
	cuts: readonly number[],
	width: number,
	height: number
): () => void {
	const sheet = picture.parentElement;
	const inside = cuts.filter((cut) => cut > 0 && cut < height);
	if (sheet === null || inside.length === 0) return () => undefined;
	const tops = [0, ...inside];
	const strips = tops.slice(1).map((top, index) => {
		const strip = document.createElement('div');
		const part = picture.cloneNode(true) as SVGSVGElement;
		// What a part refers to (patterns, clips) is found in the whole picture, which comes first.
		part.querySelectorAll('defs').forEach((defs) => {
			defs.remove();
		});
		show(part, top, (tops[index + 2] ?? height) - top, width);
		strip.append(part);
		return strip;
	});
	show(picture, 0, tops[1] ?? height, width);
	sheet.after(...strips);
	return () => {
		strips.forEach((strip) => {
			strip.remove();
		});
		show(picture, 0, height, width);
	};
}

function show(picture: SVGSVGElement, top: number, height: number, width: number): void {
	picture.setAttribute('viewBox', ['0', top, width, height].join(' '));
	picture.setAttribute('height', String(height));
}
