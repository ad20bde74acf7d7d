import { joinSentences, writeSentence } from '../summary/write-sentences';

/** What is spoken of, in the order in which it is said. */
const SUBJECTS = ['filters', 'verdict', 'answer', 'calendar'] as const;

/** Ms without a change after which it is said: one choice moves several parts of a screen, one after the other. */
const PAUSE = 400;

/**
 * Says aloud, once for all parts of a screen, what a choice has changed. A part tells its words whenever they change;
 * of words that follow each other fast only the last are said, and none while an answer is on its way. What a screen
 * has when it opens is read, not said.
 */
export class Voice {
	readonly #say: (words: string) => void;
	/** The words of each part that were said, or there when the screen opened. */
	readonly #known = new Map<string, string>();
	readonly #told = new Map<string, string>();
	#holds = 0;
	#isOpening = true;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(say: (words: string) => void) {
		this.#say = say;
	}

	/** Another screen opens. */
	open(): void {
		this.#isOpening = true;
		this.#known.clear();
		this.#told.clear();
		this.#say('');
		this.#wait();
	}

	/** Something was chosen: what follows is said, also where the screen is still opening; what it has already is not. */
	choose(): void {
		if (this.#isOpening && this.#holds === 0) this.#learn();
		this.#isOpening = false;
	}

	/** The words of a part now; `''` where there is nothing to say of it. */
	tell(subject: (typeof SUBJECTS)[number], words: string): void {
		this.#told.set(subject, words);
		this.#wait();
	}

	/** Says nothing until what is returned is called: an answer is on its way. */
	hold(): () => void {
		this.#holds += 1;
		clearTimeout(this.#timer);
		return () => {
			this.#holds -= 1;
			this.#wait();
		};
	}

	#wait(): void {
		clearTimeout(this.#timer);
		if (this.#holds === 0) this.#timer = setTimeout(() => this.#speak(), PAUSE);
	}

	#speak(): void {
		const news = SUBJECTS.filter((subject) => {
			const words = this.#told.get(subject);
			return words !== undefined && words !== this.#known.get(subject);
		});
		const sentences = news
			.map((subject) => writeSentence([this.#told.get(subject) ?? '']))
			.filter((sentence) => sentence !== '');
		this.#learn();
		if (!this.#isOpening && sentences.length > 0) this.#say(joinSentences(sentences));
		this.#isOpening = false;
	}

	/** From here on the words told so far are no news. */
	#learn(): void {
		for (const [subject, words] of this.#told) this.#known.set(subject, words);
		this.#told.clear();
	}
}
