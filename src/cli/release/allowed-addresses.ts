/** An address that the built files may hold though nothing ever asks for it. */
export interface AllowedAddress {
	/** How the address begins; one that ends in `//` stands alone, as the scheme of an address put together later. */
	readonly start: string;
	/** The files that may hold it, by their path in the build. */
	readonly files: RegExp;
	/** Why it is there. */
	readonly reason: string;
}

const SCRIPT = /\.js$/;
const PART_OF_WORKER = /\/workers\/chunks\/[^/]+\.js$/;
const ENGINE = /\/duckdb-eh\.[^/]+\.wasm$/;
const ENGINE_SCRIPT = /\/duckdb-browser-eh\.worker\.[^/]+\.js$/;

function all(reason: string, files: RegExp, starts: readonly string[]): readonly AllowedAddress[] {
	return starts.map((start) => ({ start, files, reason }));
}

/** Every allowed address, one by one. What the build no longer holds has to go from here. */
export const ALLOWED_ADDRESSES: readonly AllowedAddress[] = [
	...all('namespace of markup, by which elements and attributes are made', SCRIPT, [
		'http://www.w3.org/1999/xhtml',
		'http://www.w3.org/1999/xlink',
		'http://www.w3.org/2000/xmlns/',
		'http://www.w3.org/XML/1998/namespace'
	]),
	...all('namespace of pictures', /\.(js|svg)$/, ['http://www.w3.org/2000/svg']),
	...all('namespace of the parts of an Office file', PART_OF_WORKER, [
		'http://www.w3.org/2001/XMLSchema',
		'http://www.w3.org/2001/XMLSchema-instance',
		'http://schemas.openxmlformats.org/',
		'http://schemas.microsoft.com/office/',
		'http://purl.org/dc/dcmitype/',
		'http://purl.org/dc/elements/1.1/',
		'http://purl.org/dc/terms/'
	]),
	...all(
		'namespace of a stricter or older kind of Office file, which is read and not written',
		PART_OF_WORKER,
		[
			'http://purl.oclc.org/ooxml/',
			'http://sheetjs.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
		]
	),
	...all('relation of a picture in a cell, as WPS Office names it', PART_OF_WORKER, [
		'http://www.wps.cn/officeDocument/2017/relationships/cellimage'
	]),
	...all('home of a library, in the notice at the head of its code', ENGINE_SCRIPT, [
		'https://github.com/emn178/js-sha256'
	]),
	...all('home of the engine, in the manifest that it brings along', SCRIPT, [
		'https://github.com/duckdb/duckdb-wasm.git'
	]),
	...all('what a fault is called: the words of an error are shown, not fetched', SCRIPT, [
		'https://svelte.dev/e/'
	]),
	...all('what a fault is called: the words of an error are shown, not fetched', PART_OF_WORKER, [
		'https://answers.microsoft.com/en-us/msoffice/forum/all/does-word-support-more-than-9-list-levels/'
	]),
	...all("in the words of the engine's errors and plans", ENGINE, [
		'https://duckdb.org',
		'https://unpkg.com/treeflex/dist/css/treeflex.css'
	]),
	...all('where the engine would ask for extensions, were it not locked before it sees data', ENGINE, [
		'https://extensions.duckdb.org',
		'https://community-extensions.duckdb.org',
		'https://nightly-extensions.duckdb.org'
	]),
	...all('how an address begins that the engine would read from, were it not locked', ENGINE, [
		'http://',
		'https://'
	]),
	...all('how an address begins that the engine would read from, were it not locked', ENGINE_SCRIPT, [
		'https://',
		'ws://',
		'wss://'
	])
];
