import type { ReportId, StatementId } from '../domain/brand';
import type { Statement } from '../domain/statement';
import { isPlain, tellingWords } from './telling-words';

/** What statements have in common with a text. */
export interface Wording {
	/** 0 for none to 1 for all of the text's telling words in a statement that is no longer. */
	share(id: StatementId): number;
	/** The words that both have, the rarest first; without accents where one of them has none. */
	words(id: StatementId): readonly string[];
}

/** Statements found by the words they share with a text. */
export interface WordIndex {
	/** Among the statements of the given documents; nothing for any other. */
	search(text: string, reports: readonly ReportId[]): Wording;
}

/** The usual constants of BM25: how soon a longer statement counts for less. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/**
 * Indexes statements by their telling words, weighed as BM25 does: rare words count more, words of longer statements
 * less. Texts typed without accents are held against others with theirs taken off. Statements without a document
 * are left out.
 */
export function indexWords(statements: readonly Statement[]): WordIndex {
	const accented = buildIndex(statements, false);
	const plainOnes = new Set(statements.filter(({ text }) => isPlain(text)).map(({ id }) => id));
	let built: WordIndex | null = null;
	const plain = () => (built ??= buildIndex(statements, true));
	return {
		search(text, reports) {
			if (isPlain(text)) return plain().search(text, reports);
			const found = accented.search(text, reports);
			if (plainOnes.size === 0) return found;
			const foundPlain = plain().search(text, reports);
			const of = (id: StatementId) => (plainOnes.has(id) ? foundPlain : found);
			return { share: (id) => of(id).share(id), words: (id) => of(id).words(id) };
		}
	};
}

/** A statement in the index; `weight` is what each of its words counts for, by its length. */
interface Entry {
	readonly at: number;
	readonly words: ReadonlySet<string>;
	readonly weight: number;
}

/** By word, then by document, so that a search touches only the documents it is about. */
type Postings = Map<string, { count: number; readonly in: Map<ReportId, Entry[]> }>;

function buildIndex(statements: readonly Statement[], plain: boolean): WordIndex {
	const read = statements.flatMap(({ id, report, text }) =>
		report === null ? [] : [{ id, report, words: tellingWords(text, plain) }]
	);
	const lengths = read.reduce((sum, { words }) => sum + words.size, 0);
	const weigh = weighLength(Math.max(1, lengths / Math.max(1, read.length)));
	const entries = new Map<StatementId, Entry>();
	const postings: Postings = new Map();
	for (const { id, report, words } of read) {
		const entry = { at: entries.size, words, weight: weigh(words.size) };
		entries.set(id, entry);
		for (const word of words) post(postings, word, report, entry);
	}
	return {
		search(text, reports) {
			const asked = weighWords(tellingWords(text, plain), postings, read.length);
			const whole = asked.reduce((sum, { weight }) => sum + weight, 0) * weigh(asked.length);
			const sums = sumShares(asked, reports, postings, entries.size);
			return {
				share(id) {
					const at = entries.get(id)?.at;
					return at === undefined ? 0 : Math.min(1, (sums[at] ?? 0) / (whole || 1));
				},
				words(id) {
					const entry = entries.get(id);
					if (entry === undefined || (sums[entry.at] ?? 0) === 0) return [];
					return asked.filter(({ word }) => entry.words.has(word)).map(({ word }) => word);
				}
			};
		}
	};
}

function weighLength(average: number): (length: number) => number {
	return (length) =>
		(SATURATION + 1) / (1 + SATURATION * (1 - LENGTH_WEIGHT + (LENGTH_WEIGHT * length) / average));
}

function post(postings: Postings, word: string, report: ReportId, entry: Entry): void {
	const posting = postings.get(word) ?? { count: 0, in: new Map<ReportId, Entry[]>() };
	posting.count += 1;
	const ofReport = posting.in.get(report);
	if (ofReport) ofReport.push(entry);
	else posting.in.set(report, [entry]);
	postings.set(word, posting);
}

interface AskedWord {
	readonly word: string;
	readonly weight: number;
}

/** The rarest first. */
function weighWords(words: ReadonlySet<string>, postings: Postings, size: number): readonly AskedWord[] {
	return [...words]
		.map((word) => {
			const count = postings.get(word)?.count ?? 0;
			return { word, weight: Math.log(1 + (size - count + 0.5) / (count + 0.5)) };
		})
		.sort((one, other) => other.weight - one.weight);
}

/** By the place of each entry. */
function sumShares(
	asked: readonly AskedWord[],
	reports: readonly ReportId[],
	postings: Postings,
	size: number
): Float64Array {
	const sums = new Float64Array(size);
	for (const { word, weight } of asked) {
		const posting = postings.get(word);
		if (posting === undefined) continue;
		for (const report of reports) {
			for (const entry of posting.in.get(report) ?? []) {
				sums[entry.at] = (sums[entry.at] ?? 0) + weight * entry.weight;
			}
		}
	}
	return sums;
}
