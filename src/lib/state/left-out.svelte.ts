import { hashAtOnce } from '../work/hash-bytes';
import type { FileId, WorkspaceId } from '../workspace/ids';
import type { WorkspaceFile } from '../workspace/state';
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
	/** Starts since the last that came to an end. */
	readonly begun: number;
}

function recalled(of: string): Remembered {
	const [key, count, begun] = (recall(NAME) ?? '').split(' ');
	const isOfThese = key === of && /^\d+ \d+$/.test(`${count} ${begun}`);
	return isOfThese ? { of, count: Number(count), begun: Number(begun) } : { of, count: 0, begun: 0 };
}

/**
 * The files that are kept but not loaded, because the memory of this machine does not suffice: the largest first, one
 * more each time it does not. What is left out is remembered as long as the same files are in use, so that neither a
 * failure nor a page that ends with it meets the user at every start.
 */
export class LeftOut {
	ids = $state.raw<readonly FileId[]>([]);
	#files: readonly WorkspaceFile[] = [];
	#remembered: Remembered = { of: '', count: 0, begun: 0 };
	#stopListening: (() => void) | null = null;

	/** Whether files are being loaded. */
	get isLoading(): boolean {
		return this.#stopListening !== null;
	}

	/** Begins to load files; `isStart` where nothing is loaded yet. Until `end` a second call changes nothing but the files. */
	begin(workspace: WorkspaceId | null, files: readonly WorkspaceFile[], isStart: boolean): void {
		const ids = [workspace, ...files.map(({ id }) => id)].join(' ');
		const of = hashAtOnce(new TextEncoder().encode(ids)).slice(0, 16);
		if (this.#remembered.of !== of) this.#remembered = recalled(of);
		this.#files = files;
		if (!this.isLoading) this.#listen(isStart);
		this.#choose();
	}

	/** Notes that loading came to an end, whatever came of it. */
	end(): void {
		this.#stopListening?.();
		this.#stopListening = null;
		this.#keep({ begun: 0 });
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

	#listen(isStart: boolean): void {
		const { begun, count } = this.#remembered;
		const isUnfinished = begun >= UNFINISHED_STARTS && count < this.#files.length;
		if (isStart) this.#keep(isUnfinished ? { count: count + 1, begun: 1 } : { begun: begun + 1 });
		// A page that is left or closed says so; one that is ended by the browser does not.
		const leave = (): void => this.end();
		addEventListener('pagehide', leave);
		this.#stopListening = () => removeEventListener('pagehide', leave);
	}

	#choose(): void {
		const largest = [...this.#files].sort((one, other) => other.size - one.size);
		this.ids = largest.slice(0, this.#remembered.count).map(({ id }) => id);
	}

	#keep(change: Partial<Remembered>): void {
		const next = { ...this.#remembered, ...change };
		const { of, count, begun } = this.#remembered;
		this.#remembered = next;
		// Nothing is written where there is nothing of the user's.
		if (this.#files.length === 0 || (next.count === count && next.begun === begun)) return;
		remember(NAME, [of, next.count, next.begun].join(' '));
	}
}
