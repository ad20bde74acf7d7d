import type { Handle } from '@sveltejs/kit';

/** Pages ask first for what they are painted with; their scripts come behind the first picture (hooks.client.ts). */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'css' || type === 'font' });
