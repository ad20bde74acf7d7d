import { answerPage } from './answer-page';
import { cleanDocument } from './clean-document';
import type { ExportAnswer, ExportRequest, TemplateRequest } from './export-messages';
import { LARGEST_TEMPLATE, type TemplateRefusal } from './template/open-template';
import { writeDocument } from './write-document';

async function work(request: ExportRequest): Promise<ExportAnswer> {
	switch (request.kind) {
		case 'write': {
			const { document, format, options } = request;
			return done(await writeDocument(document, format, options));
		}
		case 'fill':
			return fill(request);
		case 'example': {
			const { writeExampleTemplate } = await import('./template/write-example-template');
			return done(await writeExampleTemplate(request.language));
		}
	}
}

async function fill({
	template,
	document,
	options
}: Extract<TemplateRequest, { kind: 'fill' }>): Promise<ExportAnswer> {
	if (template.size > LARGEST_TEMPLATE) return refuse('too_large');
	// A file that was renamed, removed or changed since it was chosen.
	const bytes = await template.arrayBuffer().catch(() => null);
	if (bytes === null) return refuse('unreadable');
	const { fillTemplate } = await import('./template/fill-template');
	const filled = await fillTemplate(new Uint8Array(bytes), cleanDocument(document), options);
	return filled.kind === 'refused' ? filled : done(filled.bytes, filled.places);
}

function refuse(why: TemplateRefusal): ExportAnswer {
	return { kind: 'refused', why, places: [] };
}

function done(
	bytes: Uint8Array,
	places: Extract<ExportAnswer, { kind: 'done' }>['places'] = []
): ExportAnswer {
	return { kind: 'done', bytes: new Uint8Array(bytes), places };
}

answerPage(work, (answer) => (answer.kind === 'done' ? [answer.bytes.buffer] : []));
