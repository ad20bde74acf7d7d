import type { exportWords as source } from '../vi/export-words';

export const exportWords: typeof source = {
	chart: 'Chart',
	notes: 'Notes',
	source: 'Source',
	filters: 'Chosen',
	summary: 'Summary',
	measure: 'Measure',
	period: 'Period',
	evidence: 'Evidence',
	madeOn: 'Made on',
	sentence: (label, text) => `${label}: ${text}`
};
