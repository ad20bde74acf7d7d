import papaparse from 'papaparse';

self.onmessage = ({ data: files }: MessageEvent<readonly File[]>) => {
	let rows = 0;
	const next = (at: number): void => {
		const file = files[at];
		if (file === undefined) {
			self.postMessage(rows);
			return;
		}
		papaparse.parse<string[]>(file, {
			chunk: ({ data }) => (rows += data.length),
			complete: () => next(at + 1)
		});
	};
	next(0);
};
