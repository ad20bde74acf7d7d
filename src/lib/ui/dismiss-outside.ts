import type { Attachment } from 'svelte/attachments';

/**
 * Calls `close` when the pointer goes down or the focus moves outside the element (`away`), or when Escape is
 * pressed inside it (`escape`); the caller then gives the focus back. Opening is the caller's business.
 */
export function dismissOutside(close: (reason: 'away' | 'escape') => void): Attachment<HTMLElement> {
	return (element) => {
		const controller = new AbortController();
		const { signal } = controller;
		const isOutside = (target: EventTarget | null) => target instanceof Node && !element.contains(target);

		document.addEventListener('pointerdown', (event) => isOutside(event.target) && close('away'), { signal });
		element.addEventListener('focusout', (event) => isOutside(event.relatedTarget) && close('away'), {
			signal
		});
		element.addEventListener(
			'keydown',
			(event) => {
				if (event.key !== 'Escape') return;
				event.stopPropagation();
				close('escape');
			},
			{ signal }
		);
		return () => controller.abort();
	};
}
