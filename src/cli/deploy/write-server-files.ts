import { writeFileSync } from 'node:fs';
import { serverFiles } from './server-files';

for (const [name, text] of serverFiles()) {
	writeFileSync(`deploy/${name}`, text);
	console.log(`deploy/${name}`);
}
