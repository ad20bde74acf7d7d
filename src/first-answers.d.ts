declare module 'virtual:first-answers' {
	/** What the first screen answers from the source documents; `null` where the app is not built. */
	const answers: import('./lib/query/first-answers').FirstAnswers | null;
	export default answers;
}
