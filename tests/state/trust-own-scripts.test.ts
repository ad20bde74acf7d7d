import { expect, test } from 'vitest';
import { isOwnScript } from '../../src/lib/state/trust-own-scripts';

const PAGE = 'https://so-lieu.example/toan-canh/trends/';

test.each([
	['./worker.js', true],
	['/toan-canh/service-worker.js', true],
	['https://so-lieu.example/x.js', true],
	['blob:https://so-lieu.example/2f0c', true],
	['https://so-lieu.example:8443/x.js', false],
	['http://so-lieu.example/x.js', false],
	['https://so-lieu.example.elsewhere.example/x.js', false],
	['https://so-lieu.example@elsewhere.example/x.js', false],
	['//elsewhere.example/x.js', false],
	['\\\\elsewhere.example\\x.js', false],
	['blob:https://elsewhere.example/2f0c', false],
	['blob:null/2f0c', false],
	['data:text/javascript,1', false],
	['javascript:1', false],
	['https://[', false]
])('whether %s is a script of the page: %s', (address, isOwn) => {
	expect(isOwnScript(address, PAGE)).toBe(isOwn);
});

test('a page without an origin of its own has no scripts', () => {
	expect(isOwnScript('x.js', 'data:text/html,x')).toBe(false);
	expect(isOwnScript('data:text/javascript,1', 'data:text/html,x')).toBe(false);
});
