/** The SHA-256 of what an answer holds, in hexadecimal digits. Reads the answer to its end. */
export async function sumOf(response: Response): Promise<string> {
	const sum = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
	return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
