import { goto } from '$app/navigation';
import { language } from '../i18n/language.svelte';
import type { Language } from '../i18n/messages';
import type { Reference } from '../reference/reference';
import { recall, remember } from './memory';
import { decodeView, encodeView, LONGEST_QUERY } from './view-codec';
import { DEFAULT_VIEW, type View } from './view';

let current = $state.raw<View>(DEFAULT_VIEW);
let dropped = $state.raw<readonly string[] | null>([]);
let isRead = $state(false);
let isFull = $state(false);
let refusals = $state(0);
/** The view whose address is on its way: a second change builds on it, not on the view still shown. */
let wanted: View | null = null;

/** The view the address holds. The address is the only store: every change goes through it and comes back. */
export const currentView = {
	get current(): View {
		return current;
	},
	/** False until the address was read: before that nobody knows what to load. */
	get isRead(): boolean {
		return isRead;
	},
	/** Parameters of the address that could not be understood and were dropped; `null` is all of them. */
	get dropped(): readonly string[] | null {
		return dropped;
	},
	/** Whether the last change was not made, because no address can hold all that would be chosen. */
	get isFull(): boolean {
		return isFull;
	},
	/** How many changes were not made so far. */
	get refusals(): number {
		return refusals;
	},
	/** Takes the view from an address, at the start and after each navigation. */
	follow(search: string, reference: Reference): void {
		const decoded = decodeView(search, reference);
		current = decoded.view;
		wanted = null;
		isFull = false;
		dropped = decoded.dropped;
		isRead = true;
		language.current = decoded.view.language ?? rememberedLanguage();
	},
	/**
	 * Changes the view by going to its address, which keeps focus and scroll where they are. A change that no address can
	 * hold is not made, and `isFull` says so.
	 */
	async change(next: Partial<View>): Promise<void> {
		const view = { ...(wanted ?? current), ...next };
		const address = encodeView(view);
		isFull = address.length > LONGEST_QUERY;
		if (isFull) {
			refusals += 1;
			return;
		}
		wanted = view;
		if (next.language) remember('language', next.language);
		await goto(address || '?', { keepFocus: true, noScroll: true });
	},
	/** Says no more of what was dropped, or of a change that was not made. */
	dismissNotices(): void {
		dropped = [];
		isFull = false;
	},
	/** The address of another screen that shows the same choice. */
	addressOf(path: string): string {
		return `${path}${encodeView(current)}`;
	}
};

/** The language chosen last on this machine; Vietnamese where none was. */
function rememberedLanguage(): Language {
	return recall('language') === 'en' ? 'en' : 'vi';
}
