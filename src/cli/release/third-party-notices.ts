import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { licenceOf } from './allowed-licences';
import type { LockedPackage } from './read-lockfile';

const HEAD = `Toàn Cảnh được làm từ các gói phần mềm dưới đây. Mỗi gói giữ giấy phép riêng, ghi ở phần sau.
Toàn Cảnh is made with the packages below. Each keeps its own licence, whose text follows the list.
`;

const LICENCE_FILE = /^(licen[cs]es?|notice|copying|copyrightnotice)(\.|$)/i;

/** Texts that a package leaves out of what it publishes, as its source states them. */
const TEXT_OF_SOURCE: ReadonlyMap<string, string> = new Map([
	[
		'@duckdb/duckdb-wasm',
		`Copyright 2021 DuckDB WASM Contributors

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

The compiled module holds DuckDB (MIT, Stichting DuckDB Foundation) and libraries that DuckDB's source carries in its folder third_party, where their licences are kept.`
	]
]);

function licenceFiles(folder: string): string[] {
	return readdirSync(folder)
		.filter((name) => LICENCE_FILE.test(name))
		.sort()
		.flatMap((name) => {
			const path = join(folder, name);
			if (statSync(path).isFile()) return [path];
			return readdirSync(path)
				.sort()
				.map((inner) => join(path, inner));
		});
}

function tidy(text: string): string {
	return text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.replace(/[ \t]+$/gm, '')
		.trim();
}

function textOf(root: string, { name, path }: LockedPackage): string {
	const files = licenceFiles(join(root, path)).map((file) => tidy(readFileSync(file, 'utf8')));
	const text = files.length > 0 ? files.join('\n\n') : TEXT_OF_SOURCE.get(name);
	if (text === undefined) throw new Error(`${name} brings no licence text, and none is kept for it.`);
	return text;
}

function titleOf({ name, version }: LockedPackage): string {
	return `${name} ${version}`;
}

/**
 * The notices for packages that are installed below `root`: a list of name, version and licence, then each
 * licence's text once, with those that it holds for. The same packages give the same text on any machine. Throws
 * where a package has no licence or no text.
 */
export function thirdPartyNotices(root: string, packages: readonly LockedPackage[]): string {
	const holders = new Map<string, string[]>();
	const list = packages.map((entry) => {
		const licence = licenceOf(entry);
		if (licence === null) throw new Error(`${entry.name} states no licence.`);
		const text = textOf(root, entry);
		holders.set(text, [...(holders.get(text) ?? []), titleOf(entry)]);
		return `- ${titleOf(entry)}: ${licence}`;
	});
	const rule = '='.repeat(80);
	const texts = [...holders].map(([text, titles]) => `${rule}\n${titles.join('\n')}\n\n${text}\n`);
	return [HEAD, `${list.join('\n')}\n`, ...texts].join('\n');
}
