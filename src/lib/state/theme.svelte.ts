import { MediaQuery } from 'svelte/reactivity';
import { recall, remember } from './memory';

/** What the user may ask for, in the order offered; `system` follows the device. */
export const THEME_CHOICES = ['system', 'light', 'dark'] as const;
type ThemeChoice = (typeof THEME_CHOICES)[number];

const deviceIsDark = new MediaQuery('prefers-color-scheme: dark', false);
const deviceSetsColours = new MediaQuery('forced-colors: active', false);
let current = $state<ThemeChoice>('system');

/** The look of the interface, remembered on this machine and set on the document. */
export const theme = {
	get current(): ThemeChoice {
		return current;
	},
	/** What is on the screen: the choice, or what the device asks for; always that where it sets the colours itself. */
	get shown(): 'light' | 'dark' {
		if (current !== 'system' && !deviceSetsColours.current) return current;
		return deviceIsDark.current ? 'dark' : 'light';
	},
	choose(choice: ThemeChoice): void {
		remember('theme', choice);
		show(choice);
	},
	/** Shows the look chosen last. */
	recall(): void {
		const remembered = recall('theme');
		if (remembered === 'light' || remembered === 'dark') show(remembered);
	}
};

function show(choice: ThemeChoice): void {
	current = choice;
	if (choice === 'system') delete document.documentElement.dataset['theme'];
	else document.documentElement.dataset['theme'] = choice;
}
