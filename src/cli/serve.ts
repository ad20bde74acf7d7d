import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { contentPolicy } from './deploy/content-policy';
import { createStaticServer } from './static-server';

const FIRST_PORT = 4173;
/** How many ports above the first are tried before giving up; a taken port is common, twenty are not. */
const PORTS_TRIED = 20;
/** Only this machine: what the reader loads must not be offered to the network by accident. */
const HOST = '127.0.0.1';

function listen(server: Server, port: number): Promise<boolean> {
	return new Promise((done, fail) => {
		const onError = (error: NodeJS.ErrnoException) => {
			if (error.code === 'EADDRINUSE') done(false);
			else fail(error);
		};
		server.once('error', onError);
		server.listen(port, HOST, () => {
			server.off('error', onError);
			done(true);
		});
	});
}

async function listenSomewhere(server: Server, wanted: string | undefined): Promise<number> {
	if (wanted) {
		if (await listen(server, Number(wanted))) return Number(wanted);
		throw new Error(`Cổng ${wanted} đang được dùng. · Port ${wanted} is in use.`);
	}
	for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TRIED; port++) {
		if (await listen(server, port)) return port;
	}
	throw new Error(`Không có cổng trống từ ${FIRST_PORT}. · No free port from ${FIRST_PORT}.`);
}

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } });
	const base = `/${values.base}/`.replace(/\/+/g, '/');
	const folder = fileURLToPath(new URL('../../build', import.meta.url));
	if (!existsSync(folder)) {
		throw new Error('Chưa có thư mục build, hãy chạy npm run build. · No build folder yet: npm run build.');
	}
	const server = createStaticServer({ folder, base, policy: contentPolicy() });
	const port = await listenSomewhere(server, process.env['PORT']);
	const address = `http://localhost:${port}${base}`;
	console.log(`Toàn Cảnh đang chạy tại · is running at ${address}`);
	console.log('Nhấn Ctrl+C để dừng. · Press Ctrl+C to stop.');
}

main().catch((error: Error) => {
	console.error(error.message);
	process.exitCode = 1;
});
