import type { ChartLook } from '../charts/chart-look';
import { pixels, REPORT_FONT, TEXT_TWIPS } from './page';

/** Charts in a document: black on white in the typeface of the text, as wide as it. */
export const DOCX_CHART: Omit<ChartLook, 'language' | 'height'> = {
	font: REPORT_FONT,
	size: 10,
	ink: '000000',
	soft: '333333',
	rule: 'd9d9d9',
	ground: 'ffffff',
	width: pixels(TEXT_TWIPS)
};
