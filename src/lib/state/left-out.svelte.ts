import { hashAtOnce } from '../work/hash-bytes';
import { openLeaseCalls } from '../workspace/database-lease';
import { randomHex, type FileId, type WorkspaceId } from '../workspace/ids';
import type { WorkspaceFile } from '../workspace/state';
import { findEndedStarts } from './find-ended-starts';
import { recall, remember } from './memory';

/** Starts in a row that ended with the page: one may be a power cut, two are what is loaded. */
const UNFINISHED_STARTS = 2;

/** Where it is remembered. */
const NAME = 'left-out';

interface Remembered {
	/** Which files of which workspace it is about. */
	readonly of: string;
	/** How many of them are left out. */
	readonly count: number;
	/** Starts since the last that came to an end, each by a name of its own; other windows may be in the middle of theirs. */
	readonly begun: readonly string[];
}

function recalled(of: string): Remembered {
	const [key, count = '', begun = ''] = (recall(NAME) ?? '').split(' ');
	if (key !== of || !/^\d+$/.test(count)) return { of, count: 0, begun: [] };
	return { of, count: Number(count), begun: begun.split(',').filter((start) => /^[0-9a-f]{8}$/.test(start)) };
}

/**
 * The files that are kept but not loaded, because the memory of this machine does not suffice: the largest first, one
 * more each time it does not. What is left out is remembered as long as the same files are in use, so that neither a
 * failure nor a page that ends with it meets the user at every start.
 */
export class LeftOut {
	ids = $state.raw<readonly FileId[]>([]);
	#files: readonly WorkspaceFile[] = [];
	#remembered: Remembered = { of: '', count: 0, begun: [] };
	#stopListening: (() => void) | null = null;
	readonly #openCalls: () => ReturnType<typeof openLeaseCalls>;

	/** `openCalls` opens the way by which windows that start hear of each other, on plain http too. */
	constructor(openCalls = () => openLeaseCalls('toan-canh starts')) {
		this.#openCalls = openCalls;
	}

	/** Whether files are being loaded. */
	get isLoading(): boolean {
		return this.#stopListening !== null;
	}

	/**
	 * Begins to load files; `isStart` where nothing is loaded yet. Until `end` a second call changes nothing but the files.
	 * Resolves once it is known what is left out: where starts did not come to an end, other windows are asked whether
	 * they are in the middle of them.
	 */
	async begin(
		workspace: WorkspaceId | null,
		files: readonly WorkspaceFile[],
		isStart: boolean
	): Promise<void> {
		const ids = [workspace, ...files.map(({ id }) => id)].join(' ');
		const of = hashAtOnce(new TextEncoder().encode(ids)).slice(0, 16);
		if (this.#remembered.of !== of) this.#remembered = recalled(of);
		this.#files = files;
		if (!this.isLoading) await this.#listen(isStart && files.length > 0);
		this.#choose();
	}

	/** Notes that loading came to an end, whatever came of it. */
	end(): void {
		this.#stopListening?.();
		this.#stopListening = null;
		this.#keep({ begun: [] });
	}

	/** Leaves one more file out; false where none is left. */
	leaveOutAnother(): boolean {
		if (this.#remembered.count >= this.#files.length) return false;
		this.#keep({ count: this.#remembered.count + 1 });
		this.#choose();
		return true;
	}

	/** Leaves nothing out the next time. */
	forget(): void {
		this.#keep({ count: 0 });
	}

	async #listen(isStart: boolean): Promise<void> {
		const calls = isStart ? this.#openCalls() : null;
		// A page that is left or closed says so; one that is ended by the browser does not.
		const leave = (): void => this.end();
		addEventListener('pagehide', leave);
		this.#stopListening = () => {
			removeEventListener('pagehide', leave);
			calls?.close();
		};
		if (calls !== null) await this.#noteStart(calls);
	}

	async #noteStart(calls: ReturnType<typeof openLeaseCalls>): Promise<void> {
		const me = randomHex(4);
		// Before it is known to others, who ask for it then.
		calls.answer(me, () => undefined);
		const { of } = this.#remembered;
		const { begun: others } = recalled(of);
		const isDoubtful = others.length >= UNFINISHED_STARTS;
		const silent = isDoubtful ? await findEndedStarts(calls, others, UNFINISHED_STARTS) : [];
		if (!this.isLoading) return;
		// Others have gone on meanwhile.
		this.#remembered = recalled(of);
		const { begun, count } = this.#remembered;
		const ended = begun.filter((start) => silent.includes(start));
		if (ended.length < UNFINISHED_STARTS) this.#keep({ begun: [...begun, me] });
		else {
			const going = begun.filter((start) => !ended.includes(start));
			this.#keep({ count: Math.min(count + 1, this.#files.length), begun: [...going, me] });
		}
	}

	#choose(): void {
		const largest = [...this.#files].sort((one, other) => other.size - one.size);
		this.ids = largest.slice(0, this.#remembered.count).map(({ id }) => id);
	}

	#keep(change: Partial<Remembered>): void {
		const write = ({ of, count, begun }: Remembered): string => [of, count, begun.join(',')].join(' ');
		const former = write(this.#remembered);
		this.#remembered = { ...this.#remembered, ...change };
		const next = write(this.#remembered);
		// Nothing is written where there is nothing of the user's.
		if (this.#files.length > 0 && next !== former) remember(NAME, next);
	}
}
