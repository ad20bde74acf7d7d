import './rescue.css';
import { makeElement } from './make-element';
import { showData } from './show-data';
import { showProgram } from './show-program';
import { chooseLanguage, WORDS } from './words';

/*
 * The page for when the application does not open: rescue.html, rescue.js and rescue.css, built apart from the
 * application into these three alone, so that nothing else that is broken can stop it.
 */
const language = chooseLanguage();
const words = WORDS[language].rescue;
document.documentElement.lang = language;
document.title = words.title;

const home = makeElement('a', words.home);
home.href = './';
const other = makeElement('a', words.other);
other.lang = language === 'vi' ? 'en' : 'vi';
other.href = `?lang=${other.lang}`;
const links = makeElement('nav', home, ' ', other);

document
	.querySelector('main')
	?.replaceChildren(
		links,
		makeElement('h1', words.title),
		makeElement('p', words.lead),
		showData(language),
		showProgram(language)
	);
