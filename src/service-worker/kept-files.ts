import type { Seal } from './seal';
import { sumOf } from './sum-of';

/** Which files of hashed names a version has, remembered until the next but one. */
interface Remembered {
	readonly version: string;
	readonly hashed: readonly string[];
}

/** Ways to ask for a file, until one gives what was built: what the browser kept of another time may be wrong for good. */
const HASHED_WAYS = ['default', 'reload'] as const;
const NAMED_WAYS = ['no-cache', 'reload'] as const;

/**
 * The files of one version in the browser's caches. Those with a hash of their content in their name are in one cache
 * for all versions, so that an update fetches only what changed, and the database's large module survives it. Pages and
 * static files have fixed names: one cache for each version. Nothing is kept that is not what the seal says.
 */
export class KeptFiles {
	readonly #base: string;
	readonly #seal: Seal;
	/** The base keeps two installations on one host apart. */
	readonly #own: string;

	constructor(base: string, seal: Seal) {
		this.#base = base;
		this.#seal = seal;
		this.#own = `toan-canh ${base}/ `;
	}

	/** Whether a path has a hash of the content in it, of whichever version. */
	isHashed(path: string): boolean {
		return path.startsWith(`${this.#base}/_app/immutable/`);
	}

	/** Whether a path is a file of fixed name of this version. */
	isNamed(path: string): boolean {
		return this.#seal.sums.has(path) && !this.isHashed(path);
	}

	/** Whether a path is a page of the application. */
	isPage(path: string): boolean {
		return path.endsWith('/') && this.#seal.sums.has(path);
	}

	/** Keeps every file. Rejects where one is not what was built, or can't be had; what is right is not fetched again. */
	async keepAll(): Promise<void> {
		const [hashed, named] = await Promise.all([this.#hashed(), this.#named()]);
		for (const [path, sum] of this.#seal.sums) {
			if (this.isHashed(path)) await this.#keep(hashed, path, sum, HASHED_WAYS);
			else await this.#keep(named, path, sum, NAMED_WAYS);
		}
	}

	/** Drops what no window needs: all but this version, and of the one before it what windows may still ask for. */
	async dropOthers(): Promise<void> {
		const names = [`${this.#own}versions`, `${this.#own}hashed`, this.#nameOf(this.#seal.version)];
		const others = (await caches.keys()).filter(
			(name) => name.startsWith(this.#own) && !names.includes(name)
		);
		await Promise.all(others.map((name) => caches.delete(name)));

		const memory = await caches.open(`${this.#own}versions`);
		const own: Remembered = {
			version: this.#seal.version,
			hashed: [...this.#seal.sums.keys()].filter((path) => this.isHashed(path))
		};
		const [last, before] = await Promise.all([recall(memory, 'now'), recall(memory, 'before')]);
		const former = last?.version === own.version ? before : last;
		await Promise.all([remember(memory, 'now', own), remember(memory, 'before', former)]);
		const needed = new Set([...own.hashed, ...(former?.hashed ?? [])]);
		const hashed = await this.#hashed();
		const old = (await hashed.keys()).filter(({ url }) => !needed.has(new URL(url).pathname));
		await Promise.all(old.map((request) => hashed.delete(request)));
	}

	/** Answers for a file with a hash in its name: of any version that is kept, else from the server, and only what was built. */
	async answerHashed(path: string): Promise<Response> {
		const hashed = await this.#hashed();
		const there = await hashed.match(path);
		if (there) return there;
		const sum = this.#seal.sums.get(path);
		if (sum === undefined) return fetch(path);
		const right = await fetchRight(path, sum, HASHED_WAYS).catch(() => null);
		if (right === null) return Response.error();
		// The browser dropped it, and may have no room for it now; it is right all the same.
		await hashed.put(path, right.clone()).catch(() => undefined);
		return right;
	}

	/** Answers for a page or a static file, from the server where the browser has dropped what was kept. */
	async answerNamed(path: string, request: Request): Promise<Response> {
		return (await (await this.#named()).match(path)) ?? fetch(request);
	}

	async #keep(cache: Cache, path: string, sum: string, ways: readonly RequestCache[]): Promise<void> {
		const there = await cache.match(path);
		if (there && (await sumOf(there)) === sum) return;
		await cache.put(path, await fetchRight(path, sum, ways));
	}

	#hashed(): Promise<Cache> {
		return caches.open(`${this.#own}hashed`);
	}

	#named(): Promise<Cache> {
		return caches.open(this.#nameOf(this.#seal.version));
	}

	#nameOf(version: string): string {
		return `${this.#own}named ${version}`;
	}
}

/** What the server gives for a path by the first of these ways that gives what was built. Rejects where none does. */
async function fetchRight(path: string, sum: string, ways: readonly RequestCache[]): Promise<Response> {
	for (const way of ways) {
		const response = await fetch(path, { cache: way });
		if (response.ok && !response.redirected && (await sumOf(response.clone())) === sum) return response;
	}
	throw new Error(`${path} is not what was built`);
}

async function recall(memory: Cache, which: 'now' | 'before'): Promise<Remembered | null> {
	const kept = await memory.match(which);
	return kept ? ((await kept.json()) as Remembered | null) : null;
}

function remember(memory: Cache, which: 'now' | 'before', version: Remembered | null): Promise<void> {
	return memory.put(which, Response.json(version));
}
