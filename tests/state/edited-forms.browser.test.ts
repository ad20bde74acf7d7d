import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EditedForms } from '../../src/lib/state/edited-forms';

let forms: EditedForms;
let stop: () => void;

/** A form with a field of text, a choice and a box to tick, and a button beside it. */
function putForm(...attributes: readonly (readonly [string, string])[]): HTMLFormElement {
	const form = document.createElement('form');
	for (const [name, value] of attributes) form.setAttribute(name, value);
	form.addEventListener('submit', (event) => event.preventDefault());
	const [text, box, send] = ['text', 'checkbox', 'submit'].map((type) =>
		Object.assign(document.createElement('input'), { type })
	);
	const choice = document.createElement('select');
	choice.append(new Option('một'), new Option('hai'));
	form.append(text ?? '', choice, box ?? '', send ?? '');
	document.body.append(form);
	return form;
}

const text = () => document.querySelector<HTMLInputElement>('input[type=text]') ?? document.body;

beforeEach(() => {
	forms = new EditedForms();
	stop = forms.watch(document, () => undefined);
});

afterEach(() => {
	stop();
	document.body.replaceChildren();
});

test('a form counts from the first change to its being as before, or gone', async () => {
	const form = putForm();
	expect(forms.isAny()).toBe(false);
	await userEvent.click(text());
	expect(forms.isAny()).toBe(false);
	await userEvent.type(text(), 'a');
	expect(forms.isAny()).toBe(true);
	await userEvent.clear(text());
	expect(forms.isAny()).toBe(false);
	await userEvent.selectOptions(form.querySelector('select') ?? form, 'hai');
	expect(forms.isAny()).toBe(true);
	await userEvent.selectOptions(form.querySelector('select') ?? form, 'một');
	await userEvent.click(form.querySelector('[type=checkbox]') ?? form);
	expect(forms.isAny()).toBe(true);
	form.remove();
	expect(forms.isAny()).toBe(false);
});

test('what is sent may be refused, and counts until it is gone', async () => {
	const form = putForm();
	await userEvent.type(text(), 'a');
	form.requestSubmit();
	expect(forms.isAny()).toBe(true);
});

test('what only asks counts until it is sent', async () => {
	const form = putForm(['data-asks', '']);
	await userEvent.type(text(), 'SELECT 1');
	expect(forms.isAny()).toBe(true);
	form.requestSubmit();
	expect(forms.isAny()).toBe(false);
});

test('what keeps by itself counts until it is left', async () => {
	const form = putForm(['data-keeps', '']);
	const beside = document.createElement('button');
	document.body.append(beside);
	await userEvent.type(text(), 'a');
	form.querySelector('select')?.focus();
	expect(forms.isAny()).toBe(true);
	beside.focus();
	expect(forms.isAny()).toBe(false);
});

test('a search never counts', async () => {
	putForm(['role', 'search']);
	await userEvent.type(text(), 'dong thap');
	expect(forms.isAny()).toBe(false);
});
