import { answerPage } from '../export/answer-page';
import { bundledReference } from '../reference/bundled';
import type { Takeout } from './takeout';
import { writeTakeout } from './write-takeout';

answerPage((takeout: Takeout, onProgress) => writeTakeout(takeout, bundledReference(), onProgress));
