import { spawnSync } from 'node:child_process';

/** A program with its parameters. */
export type Command = readonly [program: string, ...parameters: string[]];

/** Ways into a network of its own, for root and for anybody whom the system lets be root there. */
const WAYS: readonly Command[] = [
	['unshare', '--net'],
	['unshare', '--map-root-user', '--net']
];

/** Turns on the one interface that such a network has, then becomes the program that is named behind it. */
const ENTER = 'ip link set lo up && exec "$@"';

/** Lists the interfaces that there are, each before its colon. */
const LIST = ['cat', '/proc/net/dev'];

/** A command inside a network that reaches nothing but this machine, by one of `WAYS`. */
function inside(way: Command, command: readonly string[]): Command {
	return [...way, 'sh', '-c', ENTER, 'sh', ...command];
}

function holdsOnlyLoopback(way: Command): boolean {
	const [program, ...parameters] = inside(way, LIST);
	const { status, stdout } = spawnSync(program, parameters, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore']
	});
	if (status !== 0) return false;
	const interfaces = [...stdout.matchAll(/^\s*([^\s:]+):/gm)].map(([, name]) => name);
	return interfaces.length === 1 && interfaces[0] === 'lo';
}

/**
 * How to run a program where only this machine itself can be reached, so that what asks elsewhere fails whatever it asks
 * by; `null` where the system has no such networks or lets nobody make one. It is tried, not assumed.
 */
export function closeNetwork(): ((command: readonly string[]) => Command) | null {
	if (process.platform !== 'linux') return null;
	const way = WAYS.find(holdsOnlyLoopback);
	return way ? (command) => inside(way, command) : null;
}
