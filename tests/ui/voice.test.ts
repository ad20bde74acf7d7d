import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Voice } from '../../src/lib/ui/voice';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A voice whose screen has opened, and what it says. */
function opened() {
	const said: string[] = [];
	const voice = new Voice((words) => said.push(words));
	voice.tell('filters', 'chưa lọc');
	voice.tell('answer', 'một');
	vi.runAllTimers();
	return { voice, said };
}

test('what a screen has when it opens is not said', () => {
	const { voice, said } = opened();
	expect(said).toEqual([]);
	voice.tell('answer', 'hai');
	vi.runAllTimers();
	expect(said).toEqual(['Hai.']);
});

test('what is chosen before a screen has opened is said, with what it has', () => {
	const said: string[] = [];
	const voice = new Voice((words) => said.push(words));
	const there = voice.hold();
	voice.tell('filters', 'chưa lọc');
	voice.choose();
	voice.tell('filters', '1 bộ lọc');
	voice.tell('answer', 'một');
	there();
	vi.runAllTimers();
	expect(said).toEqual(['1 bộ lọc. Một.']);
});

test('of a screen that was there just before something was chosen only what that changed is said', () => {
	const said: string[] = [];
	const voice = new Voice((words) => said.push(words));
	voice.tell('filters', 'chưa lọc');
	voice.tell('answer', 'một');
	voice.choose();
	voice.tell('filters', '1 bộ lọc');
	vi.runAllTimers();
	expect(said).toEqual(['1 bộ lọc.']);
});

test('the parts that one choice changes are said at once, in their order, each as a sentence', () => {
	const { voice, said } = opened();
	voice.tell('answer', 'Trà Vinh có 34.');
	voice.tell('verdict', 'không so sánh được');
	voice.tell('filters', '1 bộ lọc');
	vi.runAllTimers();
	expect(said).toEqual(['1 bộ lọc. Không so sánh được. Trà Vinh có 34.']);
});

test('of choices that follow each other fast the last is said, and one taken back is not', () => {
	const { voice, said } = opened();
	for (const words of ['hai', 'ba', 'bốn']) {
		voice.tell('answer', words);
		vi.advanceTimersByTime(100);
	}
	vi.runAllTimers();
	expect(said).toEqual(['Bốn.']);
	voice.tell('answer', 'năm');
	voice.tell('answer', 'bốn');
	vi.runAllTimers();
	expect(said).toEqual(['Bốn.']);
});

test('nothing is said before every answer on its way is there', () => {
	const { voice, said } = opened();
	const [first, second] = [voice.hold(), voice.hold()];
	voice.tell('filters', '1 bộ lọc');
	vi.advanceTimersByTime(5_000);
	first();
	vi.advanceTimersByTime(5_000);
	expect(said).toEqual([]);
	voice.tell('answer', 'hai');
	second();
	vi.runAllTimers();
	expect(said).toEqual(['1 bộ lọc. Hai.']);
});

test('a part that says the same as before, or nothing, is left out', () => {
	const { voice, said } = opened();
	voice.tell('filters', 'chưa lọc');
	voice.tell('answer', '');
	vi.runAllTimers();
	expect(said).toEqual([]);
	voice.tell('answer', 'một');
	vi.runAllTimers();
	expect(said).toEqual(['Một.']);
});

test('another screen starts anew, and nothing of the last one is left to be heard', () => {
	const { voice, said } = opened();
	voice.tell('answer', 'hai');
	voice.open();
	voice.tell('answer', 'ba');
	vi.runAllTimers();
	expect(said).toEqual(['']);
	voice.tell('answer', 'hai');
	vi.runAllTimers();
	expect(said).toEqual(['', 'Hai.']);
});
