/** Every text below an object of messages; of one that takes values, the words it is made of. */
export function textsIn(messages: unknown): readonly string[] {
	if (typeof messages === 'string') return [messages];
	if (typeof messages === 'function') return [String(messages)];
	if (typeof messages !== 'object' || messages === null) return [];
	return Object.values(messages).flatMap(textsIn);
}
