import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keepFocus } from '../../src/lib/ui/keep-focus';

let end: () => void;
beforeEach(() => {
	end = keepFocus(document);
});
afterEach(() => {
	end();
	document.body.replaceChildren();
});

const find = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const focused = (): string => document.activeElement?.id ?? '';
const settled = () => new Promise((done) => setTimeout(done, 100));

function make(tag: string, id: string, ...inside: readonly Node[]): HTMLElement {
	const element = document.createElement(tag);
	element.id = id;
	element.append(...inside);
	return element;
}

function show(at: string, ...shown: readonly Node[]): void {
	document.body.replaceChildren(...shown);
	find(at).focus();
	expect(focused()).toBe(at);
}

const row = (id: string, button: string) => make('li', id, make('button', button));
const list = () => [
	make('button', 'before'),
	make('ul', 'list', row('one', 'a'), row('two', 'b'), row('three', 'c')),
	make('button', 'after')
];

test('goes on to the next row, from the last one to the one before, and from none to what follows', async () => {
	show('b', ...list());
	find('two').remove();
	await expect.poll(focused).toBe('c');
	find('three').remove();
	await expect.poll(focused).toBe('a');
	find('one').remove();
	await expect.poll(focused).toBe('after');
});

test('stays with what is moved, and comes back to what was switched off or inert for a while', async () => {
	show('b', ...list());
	find('list').append(find('two'));
	await expect.poll(focused).toBe('b');
	find('b').toggleAttribute('disabled', true);
	await settled();
	expect(focused()).not.toBe('c');
	find('b').toggleAttribute('disabled', false);
	await expect.poll(focused).toBe('b');
	find('list').inert = true;
	await settled();
	find('list').inert = false;
	await expect.poll(focused).toBe('b');
});

test('goes back to the heading of what is folded over it', async () => {
	const folded = make('details', 'details', make('summary', 'summary'), make('button', 'in'));
	folded.toggleAttribute('open');
	show('in', folded, make('button', 'next'));
	find('details').removeAttribute('open');
	await expect.poll(focused).toBe('summary');
});

test('stays inside an open dialog', async () => {
	const dialog = make('dialog', 'dialog', make('p', 'p', make('button', 'x')), make('button', 'y'));
	document.body.replaceChildren(dialog, make('button', 'outside'));
	(find('dialog') as HTMLDialogElement).showModal();
	find('x').focus();
	find('p').remove();
	await expect.poll(focused).toBe('y');
});

test('stays inside the dialog that is on top, wherever the one under it stands', async () => {
	const top = make('dialog', 'top', make('p', 'p', make('button', 'x')), make('button', 'y'));
	document.body.replaceChildren(top, make('dialog', 'under', make('button', 'z')));
	for (const id of ['under', 'top']) (find(id) as HTMLDialogElement).showModal();
	find('x').focus();
	find('p').remove();
	await expect.poll(focused).toBe('y');
});

test('leaves alone who put the focus elsewhere, or laid it down by a click beside everything', async () => {
	show('b', ...list(), make('p', 'text', new Text('text')));
	find('two').remove();
	find('before').focus();
	await settled();
	expect(focused()).toBe('before');
	await userEvent.click(find('text'));
	expect(document.activeElement).toBe(document.body);
	find('before').remove();
	await settled();
	expect(document.activeElement).toBe(document.body);
});
