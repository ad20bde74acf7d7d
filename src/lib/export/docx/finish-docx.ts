import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Language } from '../../i18n/messages';
import { paintChart } from '../charts/paint-chart';
import { DOCX_CHART } from './chart-look';

const CHART = /^word\/charts\/chart\d+\.xml$/;

/** A document as the library packed it, with its charts in the document's language and colours of their own. */
export function finishDocx(bytes: Uint8Array, language: Language): Uint8Array {
	const files = unzipSync(bytes);
	for (const [path, content] of Object.entries(files)) {
		if (CHART.test(path)) files[path] = strToU8(paintChart(strFromU8(content), { ...DOCX_CHART, language }));
	}
	return zipSync(files);
}
