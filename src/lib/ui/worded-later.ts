/** Something that is put into words when it is first read: there may be hundreds of thousands of it. */
export class WordedLater<Item, Row> {
	readonly id: number;
	readonly #item: Item;
	readonly #word: (item: Item, id: number) => Row;
	#row: Row | undefined;

	constructor(item: Item, id: number, word: (item: Item, id: number) => Row) {
		this.id = id;
		this.#item = item;
		this.#word = word;
	}

	/** Its words, the same each time. */
	row(): Row {
		return (this.#row ??= this.#word(this.#item, this.id));
	}
}
