import { ALLOWED_ADDRESSES, type AllowedAddress } from './allowed-addresses';
import { findAddresses } from './find-addresses';
import type { Files } from './folder-files';

/** Notices quote licences, which name where they come from; the file is text and is only shown. */
const NOTICES = 'third-party-notices.txt';

/** What is packed already, so that its bytes spell no text. */
const PACKED = /\.(png|woff2)$/;

/** Data are shown as text, and cite where they were found. */
const DATA = /\.csv$/;

function allows({ start, files }: AllowedAddress, path: string, address: string): boolean {
	if (!files.test(path) || !address.startsWith(start)) return false;
	if (start.endsWith('://')) return address === start;
	// In compiled code one text follows the other without a gap.
	return start.endsWith('/') || path.endsWith('.wasm') || !/^[\w.:@-]/.test(address.slice(start.length));
}

/**
 * What is wrong with the addresses in a build, as `file: address` and, for an allowance that nothing needs any
 * more, as its start. `sources` are the files of `data/public`: the only ones whose addresses data may show.
 */
export function checkAddresses(site: Files, sources: Files): readonly string[] {
	const cited = new Set([...sources.values()].flatMap(findAddresses));
	const needed = new Set<AllowedAddress>();
	const wrong: string[] = [];
	for (const [path, bytes] of site) {
		if (path === NOTICES || PACKED.test(path)) continue;
		for (const address of findAddresses(bytes)) {
			if (DATA.test(path) && cited.has(address)) continue;
			const allowance = ALLOWED_ADDRESSES.find((allowed) => allows(allowed, path, address));
			if (allowance) needed.add(allowance);
			else wrong.push(`${path}: ${address}`);
		}
	}
	const stale = ALLOWED_ADDRESSES.filter((allowed) => !needed.has(allowed));
	return [...wrong, ...stale.map(({ start, files }) => `allowed, but in no file like ${files}: ${start}`)];
}
