import { afterEach, expect, test } from 'vitest';
import { showData } from '../../src/lib/rescue/show-data';
import { WORDS } from '../../src/lib/rescue/words';
import { chooseStorage } from '../../src/lib/workspace/choose-storage';
import { deleteStored } from '../../src/lib/workspace/delete-stored';
import { makeWorkspaceId } from '../../src/lib/workspace/ids';
import { openWorkspace } from '../../src/lib/workspace/open-workspace';
import { fileOf, makeClock } from '../workspace/open-again';

const { rescue, workspace: words } = WORDS.vi;
const clickReal = HTMLAnchorElement.prototype.click;
const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
	HTMLAnchorElement.prototype.click = clickReal;
	document.body.replaceChildren();
	for (const end of ends.splice(0)) await end();
});

test('a backup that is taken without the application can be stopped: no file is made, and it can be taken again', async () => {
	const storage = await chooseStorage();
	const id = makeWorkspaceId();
	const workspace = await openWorkspace(storage, id, { now: makeClock() });
	await workspace.append([{ type: 'workspace_named', name: 'Cứu' }], [fileOf('a.csv'), fileOf('b.csv')]);
	await workspace.close();
	ends.push(() => deleteStored(storage, id));
	const files: string[] = [];
	HTMLAnchorElement.prototype.click = function () {
		files.push(this.download);
	};

	const part = showData('vi');
	document.body.append(part);
	const itemOf = () => [...part.querySelectorAll('li')].find((item) => item.textContent.includes('Cứu'));
	await expect.poll(itemOf).toBeDefined();
	const item = itemOf();
	const button = (name: string) =>
		[...(item?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent === name);
	const said = () => item?.querySelector('[role=status]')?.textContent ?? '';

	button(rescue.data.save)?.click();
	expect(said()).toBe(rescue.data.saving);
	expect(item?.querySelector('progress')).not.toBeNull();
	button(words.backup.cancel)?.focus();
	button(words.backup.cancel)?.click();
	await expect.poll(said).toBe(words.backup.cancelled.saving);
	expect([files, item?.querySelector('progress'), button(words.backup.cancel)]).toEqual([
		[],
		null,
		undefined
	]);
	expect(document.activeElement).toBe(button(rescue.data.save));

	button(rescue.data.save)?.click();
	await expect.poll(() => files).toHaveLength(1);
	expect(files[0]).toMatch(/^toan-canh Cứu .+\.zip$/);
	await expect.poll(said).toContain(files[0]);
});
