/** Why the app suggests that a direction answers a limitation, or that a limitation repeats. Lists arrive joined. */
export const suggestions = {
	why: 'Vì sao gợi ý',
	category: (direction: string, limitation: string) =>
		`phương hướng thuộc nhóm “${direction}” có thể đáp ứng hạn chế thuộc nhóm “${limitation}”`,
	sameCategory: (category: string) => `cùng thuộc nhóm “${category}”`,
	topic: (topics: string) => `cùng chủ đề: ${topics}`,
	body: (bodies: string) => `cùng nêu: ${bodies}`,
	indicator: (indicators: string) => `cùng nói đến chỉ tiêu: ${indicators}`,
	wording: (words: string) => `có từ ngữ chung: ${words}`,
	word: (word: string) => `“${word}”`,
	coder: (by: string) => `${by} đã nối nhưng chưa chắc chắn`,
	coderUnnamed: 'người đọc văn bản đã nối nhưng chưa chắc chắn',
	whole: (by: string) => `${by} đã nối trước khi tách; chưa rõ nối với phần nào`,
	wholeUnnamed: 'đã được nối trước khi tách; chưa rõ nối với phần nào',
	withNote: (reason: string, note: string) => `${reason}: ${note}`,
	across: 'phương hướng nằm ở văn bản sau'
};
