/** How much longer the longer text is. */
const TIMES = 8;
/** Linear work costs about eight times as much there, quadratic 64 times. */
const MOST = 24;
const LEAST_ROUNDS = 2;
const MOST_ROUNDS = 10;
/** Microseconds of work after which nothing more is hoped for. */
const ENOUGH = 4_000_000;

/** The time that the processor spent, which waiting for others does not lengthen. */
function costOf(work: () => void): number {
	const since = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(since);
	return user + system;
}

/**
 * Whether work on a text eight times as long costs clearly less than it would if it were quadratic. Both lengths are
 * taken in turns and the least of each counts: a busy machine makes for more rounds, and only what stays out of
 * proportion in all of them is `false`.
 */
export function costsInProportion(
	make: (length: number) => string,
	length: number,
	work: (text: string) => void
): boolean {
	const [short, long] = [make(length), make(length * TIMES)];
	let [ofShort, ofLong] = [Infinity, Infinity];
	// The first time also compiles what is run.
	work(short);
	let spent = 0;
	for (let round = 1; round <= MOST_ROUNDS && spent < ENOUGH; round += 1) {
		ofShort = Math.min(
			ofShort,
			costOf(() => work(short))
		);
		const cost = costOf(() => work(long));
		ofLong = Math.min(ofLong, cost);
		spent += cost;
		if (round >= LEAST_ROUNDS && ofLong < ofShort * MOST) return true;
	}
	return false;
}
