import { answerPage } from './answer-page';
import type { WriteRequest } from './export-messages';
import { writeDocument } from './write-document';

answerPage(({ document, format, options }: WriteRequest) => writeDocument(document, format, options));
