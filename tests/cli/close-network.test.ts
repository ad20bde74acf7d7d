import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { closeNetwork } from '../../src/cli/close-network';

const close = closeNetwork();

/** Tells what becomes of a connection to an address, then of one to a server of its own. */
const TRY = `
	const { connect, createServer } = require('node:net');
	const reach = (port, host) => new Promise((done) => {
		connect(port, host).on('connect', () => done('connected')).on('error', ({ code }) => done(code));
	});
	const server = createServer().listen(0, '127.0.0.1', async () => {
		const told = [await reach(Number(process.argv[1]), '127.0.0.1'), await reach(9, '192.0.2.1')];
		console.log([...told, await reach(server.address().port, '127.0.0.1')].join(' '));
		process.exit();
	});
`;

describe.skipIf(close === null)('a closed network (where the system lets one be made)', () => {
	test('reaches what is started inside it, and nothing outside', async () => {
		const outside = createServer().listen(0, '127.0.0.1');
		await new Promise((done) => outside.once('listening', done));
		const { port } = outside.address() as AddressInfo;
		const [program = '', ...parameters] = close?.([process.execPath, '-e', TRY, String(port)]) ?? [];
		const { stdout, status } = spawnSync(program, parameters, { encoding: 'utf8' });
		outside.close();
		expect(stdout.trim()).toBe('ECONNREFUSED ENETUNREACH connected');
		expect(status).toBe(0);
	});

	test('hands on how a program ended', () => {
		const [program = '', ...parameters] = close?.([process.execPath, '-e', 'process.exit(3)']) ?? [];
		expect(spawnSync(program, parameters).status).toBe(3);
	});
});
