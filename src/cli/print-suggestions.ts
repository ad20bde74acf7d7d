import { measureSuggestions } from './measure-suggestions';
import { wordConfusion } from './word-confusion';

process.stdout.write(wordConfusion(measureSuggestions()));
