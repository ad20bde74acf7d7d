import type { LeaseRow } from './browser-database';
import { randomHex, type WorkspaceId } from './ids';
import type { ClaimListener, WriterClaim, WriterLock } from './storage';

/** Where leases are kept; every call is atomic over all tabs. */
export interface LeaseTable {
	/** Sets the row to what `change` makes of it (`null`: no row) and gives it back as it is then. */
	update(workspace: WorkspaceId, change: (row: LeaseRow | null) => LeaseRow | null): Promise<LeaseRow | null>;
}

/** Lets tabs ask whether a holder lives: unlike a timer, an answer is not slowed down in a hidden tab. */
export interface LeaseCalls {
	/** Asks all others whether one of them is `holder`. */
	ask(holder: string): void;
	/** Answers for `holder` from now on and hears of every holder that has answered; gives the way to stop. */
	answer(holder: string, onAlive: (holder: string) => void): () => void;
}

/** How often a holder shows that it lives and a waiting tab looks, and how long it waits for a sign. */
export interface LeaseTimes {
	readonly everyMs: number;
	readonly patienceMs: number;
}

/** A tab that was quiet for so long was closed by force or put to sleep; its commits are refused from then on. */
const LEASE_TIMES: LeaseTimes = { everyMs: 1000, patienceMs: 5000 };

/**
 * One writer by a row in the database that its holder renews, for pages without the browser's locks (plain http). A
 * waiting tab takes over when it has seen no sign of life for a while by its own steady clock, so that a wrong date
 * can't matter. A holder that only slept finds out at its next sign or commit.
 */
export function openLease(table: LeaseTable, calls: LeaseCalls, times: LeaseTimes = LEASE_TIMES): WriterLock {
	return {
		mayBeLost: true,
		claim: async (workspace, listener) => {
			const claim = new LeaseClaim(table, calls, times, workspace, listener);
			return claim.begin();
		}
	};
}

class LeaseClaim {
	readonly #me = randomHex(8);
	#holds = false;
	#seen: LeaseRow | null = null;
	#lastSign = performance.now();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#stopAnswering = (): void => undefined;
	#isOver = false;

	constructor(
		readonly table: LeaseTable,
		readonly calls: LeaseCalls,
		readonly times: LeaseTimes,
		readonly workspace: WorkspaceId,
		readonly listener: ClaimListener
	) {}

	async begin(): Promise<WriterClaim> {
		this.#stopAnswering = this.calls.answer(this.#me, (holder) => {
			if (holder === this.#seen?.holder) this.#lastSign = performance.now();
		});
		const row = await this.table.update(this.workspace, (there) => there ?? this.#row(0));
		this.#take(row);
		this.#wait();
		return { granted: this.#holds, release: () => this.#release() };
	}

	#row(beat: number): LeaseRow {
		return { holder: this.#me, beat };
	}

	/** Notes what the row says, and whether that is a sign of life. */
	#take(row: LeaseRow | null): void {
		this.#holds = row?.holder === this.#me;
		if (row?.holder !== this.#seen?.holder || row?.beat !== this.#seen?.beat)
			this.#lastSign = performance.now();
		this.#seen = row;
	}

	#wait(): void {
		if (this.#isOver) return;
		this.#timer = setTimeout(() => {
			this.#turn()
				// A database that fails now may answer at the next turn; the right to write is not touched by that.
				.catch(() => undefined)
				.finally(() => this.#wait());
		}, this.times.everyMs);
	}

	async #turn(): Promise<void> {
		const held = this.#holds;
		const isPatient = performance.now() - this.#lastSign < this.times.patienceMs;
		if (!held && this.#seen) this.calls.ask(this.#seen.holder);
		const seen = this.#seen;
		const row = await this.table.update(this.workspace, (there) => {
			if (this.#isOver) return there;
			if (there === null) return this.#row(0);
			if (there.holder === this.#me) return this.#row(there.beat + 1);
			const isQuiet = !held && there.holder === seen?.holder && there.beat === seen.beat && !isPatient;
			return isQuiet ? this.#row(0) : there;
		});
		if (this.#isOver) return;
		this.#take(row);
		if (this.#holds && !held) this.listener.onGranted();
		if (!this.#holds && held) this.listener.onLost();
	}

	async #release(): Promise<void> {
		this.#isOver = true;
		clearTimeout(this.#timer);
		this.#stopAnswering();
		await this.table.update(this.workspace, (there) => (there?.holder === this.#me ? null : there));
	}
}
