import { recall, remember } from './memory';

let name = $state('');

/** The name a user gives to what they correct and enter; free text, remembered on this machine only. */
export const author = {
	get name(): string {
		return name;
	},
	set name(next: string) {
		name = next;
		remember('author', next);
	},
	/** The name as it is kept: `null` where none was given. */
	get kept(): string | null {
		return name.trim() === '' ? null : name.trim();
	},
	/** Takes up the name given last. */
	recall(): void {
		name = recall('author') ?? '';
	}
};
