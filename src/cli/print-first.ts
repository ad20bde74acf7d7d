import { askFirst } from './ask-first';

process.stdout.write(JSON.stringify(await askFirst()));
