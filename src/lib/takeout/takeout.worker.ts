import { answerPage } from '../export/answer-page';
import { bundledReference } from '../reference/bundled';
import type { Takeout } from './takeout';
import { writeTakeout } from './write-takeout';

answerPage(
	async (takeout: Takeout, onProgress) =>
		new Uint8Array(await writeTakeout(takeout, bundledReference(), onProgress)),
	(bytes) => [bytes.buffer]
);
