import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { ASK_AGAIN, HASHED_FOLDER, KEEP_FOR_EVER, RESPONSE_HEADERS } from './deploy/response-headers';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.map': 'application/json; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2'
};

/** What is served, and where. */
export interface StaticSite {
	/** The folder that was built. */
	readonly folder: string;
	/** Where the site lives on the host, with a slash at both ends: `/` or `/x/`. */
	readonly base: string;
	/** The Content-Security-Policy of every answer. */
	readonly policy: string;
}

type Answer = { readonly file: string; readonly etag: string } | { readonly redirect: string } | null;

async function entryAt(path: string): Promise<{ kind: 'file' | 'folder'; etag: string } | null> {
	try {
		const entry = await stat(path);
		if (!entry.isFile() && !entry.isDirectory()) return null;
		const state = `${entry.size}-${entry.mtimeMs}-${path}`;
		const etag = `"${createHash('sha256').update(state).digest('base64url').slice(0, 22)}"`;
		return { kind: entry.isFile() ? 'file' : 'folder', etag };
	} catch {
		return null;
	}
}

async function answerFor(site: StaticSite, url: URL): Promise<Answer> {
	if (`${url.pathname}/` === site.base) return { redirect: site.base + url.search };
	if (!url.pathname.startsWith(site.base)) return null;
	let path: string;
	try {
		path = decodeURIComponent(url.pathname.slice(site.base.length));
	} catch {
		return null;
	}
	const root = resolve(site.folder);
	const target = resolve(root, path);
	const staysInside = target === root || target.startsWith(root + sep);
	if (!staysInside || path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
	const entry = await entryAt(target);
	if (entry === null) return null;
	const endsInSlash = path === '' || path.endsWith('/');
	if (entry.kind === 'file') return endsInSlash ? null : { file: target, etag: entry.etag };
	const page = await entryAt(join(target, 'index.html'));
	if (page?.kind !== 'file') return null;
	if (!endsInSlash) return { redirect: `${url.pathname}/${url.search}` };
	return { file: join(target, 'index.html'), etag: page.etag };
}

function notFoundPage(base: string): string {
	return `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>404 · Toàn Cảnh</title></head>
<body>
<main>
<h1>Không tìm thấy trang</h1>
<p>Địa chỉ này không có trong Toàn Cảnh. <a href="${base}">Về trang Tổng quan</a></p>
<p lang="en">This address is not part of Toàn Cảnh. <a href="${base}">Go to the overview</a></p>
</main>
</body>
</html>
`;
}

async function send(
	answer: Exclude<Answer, null>,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	if ('redirect' in answer) {
		response.writeHead(308, { Location: answer.redirect }).end();
		return;
	}
	const type = TYPES[extname(answer.file)] ?? 'application/octet-stream';
	const isHashed = answer.file.split(sep).join('/').includes(HASHED_FOLDER);
	response.setHeader('Content-Type', type);
	response.setHeader('ETag', answer.etag);
	response.setHeader('Cache-Control', isHashed ? KEEP_FOR_EVER : ASK_AGAIN);
	if (request.headers['if-none-match'] === answer.etag) {
		response.writeHead(304).end();
		return;
	}
	response.setHeader('Content-Length', (await stat(answer.file)).size);
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(answer.file)
			.on('error', () => response.destroy())
			.pipe(response);
}

/**
 * A server of a folder of files, for GET and HEAD. Sends each file with its type, caching rule and
 * Content-Security-Policy, redirects a page's path without its slash, answers an unknown path with a page of
 * status 404, and never reads outside the folder.
 */
export function createStaticServer(site: StaticSite): Server {
	return createServer(async (request, response) => {
		for (const [name, value] of RESPONSE_HEADERS) response.setHeader(name, value);
		response.setHeader('Content-Security-Policy', site.policy);
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			response.writeHead(405, { Allow: 'GET, HEAD' }).end();
			return;
		}
		try {
			const url = new URL(`http://host${request.url ?? '/'}`);
			const answer = await answerFor(site, url);
			if (answer) return await send(answer, request, response);
			response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ASK_AGAIN });
			response.end(request.method === 'HEAD' ? undefined : notFoundPage(site.base));
		} catch {
			if (response.headersSent) response.destroy();
			else response.writeHead(400).end();
		}
	});
}
