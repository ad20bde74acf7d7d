/** Messages of the board on which limitations stand beside directions. Counts and names arrive worded. */
export const board = {
	links: {
		limitations: 'Limitations',
		directions: 'Directions',
		answeredBy: 'Answered by',
		answers: 'Answers',
		noneAnswering: 'No direction answers it',
		noneAnswered: 'Answers no stated limitation',
		direct: 'directly',
		partial: 'in part',
		suggested: 'suggestion, not accepted',
		legend: 'What the lines mean'
	}
};
