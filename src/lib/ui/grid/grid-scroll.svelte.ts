import { tick, untrack } from 'svelte';
import type { RowWindow } from './row-window.svelte';

/** How often a cell is looked for again while rows around it turn out higher than thought. */
const TRIES = 6;

/**
 * Keeps a window of rows and the element that scrolls them together. To be made while a component is set up; `drawn` is
 * read to learn when other rows stand in the page.
 */
export class GridScroll {
	host = $state<HTMLDivElement>();
	body = $state<HTMLDivElement>();
	/** The width that rows have, which says how high they are. */
	width = $state(0);
	readonly #view: RowWindow;
	/** Scrolling makes the browser lay out the whole page, even to where it is. */
	#isScrolled = false;

	constructor(view: RowWindow, drawn: () => unknown) {
		this.#view = view;
		$effect(() => {
			void [drawn(), view.height];
			untrack(() => this.#measure());
		});
		$effect(() => {
			if (this.width > 0) untrack(() => this.#begin());
		});
		$effect(() => {
			const { body } = this;
			if (body === undefined) return;
			const observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
			for (const row of body.children) observer.observe(row);
			void drawn();
			return () => observer.disconnect();
		});
	}

	/** Goes back to the first row. */
	toTop(): void {
		if (this.#isScrolled) this.host?.scrollTo({ top: 0 });
		this.#isScrolled = false;
		this.#view.top = 0;
	}

	/** Takes over where the element was scrolled to. */
	follow(): void {
		if (!this.host || !this.body) return;
		const { scrollTop } = this.host;
		this.#isScrolled = scrollTop > 0;
		this.#view.top = scrollTop - this.body.offsetTop;
	}

	/** Scrolls until a cell is in view, given by the id of its element. */
	async show(id: string): Promise<void> {
		for (let tries = 0; tries < TRIES; tries += 1) {
			await tick();
			const from = this.host?.scrollTop;
			document.getElementById(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
			this.follow();
			if (this.host?.scrollTop === from) return;
		}
	}

	/** At another width nothing is known of the rows; the first in view stays there. */
	#begin(): void {
		const first = Math.max(0, this.#view.first());
		this.#view.renew(this.#view.count);
		void tick().then(() => this.#scrollBy(this.#view.topOf(first) - this.#view.top));
	}

	/** A row may turn out higher than thought once it is drawn; what is read then stays where it is. */
	#measure(): void {
		const rows = this.body?.querySelectorAll<HTMLElement>(':scope > [data-row]') ?? [];
		const heights = [...rows].map((row) => [Number(row.dataset['row']), row.offsetHeight] as const);
		const shift = this.#view.measure(heights);
		if (shift !== null && shift !== 0) void tick().then(() => this.#scrollBy(shift));
	}

	#scrollBy(shift: number): void {
		if (!this.host || this.#view.top <= 0) return;
		this.host.scrollTop += shift;
		this.follow();
	}
}
