/*
 * What has to be settled before the page is painted, and before its scripts are there: the look chosen last, whether
 * the answers that the page was built with hold here, and what is pressed meanwhile. Marks the document with
 * data-built until they are there, and with data-unlike where the address chooses something, another language was chosen,
 * or figures of the user's may count (src/lib/state/first-answers.svelte.ts knows more).
 */
(function () {
	var root = document.documentElement;
	var query = location.search;
	var pressed = null;

	function recall(name) {
		try {
			return localStorage.getItem('toan-canh.' + name);
		} catch {
			return null;
		}
	}

	function mayHoldOwn() {
		var kept = recall('workspace');
		if (kept !== null) return kept !== 'shipped';
		return !!navigator.serviceWorker && !!navigator.serviceWorker.controller;
	}

	root.setAttribute('data-built', '');

	var theme = recall('theme');
	if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);

	var isPlain = query === '?lang=vi' || (query === '' && recall('language') !== 'en');
	if (!isPlain || mayHoldOwn()) root.setAttribute('data-unlike', '');

	/* The last thing that was pressed or chosen counts; links work by themselves. */
	function keep(event) {
		var target = event.target;
		if (event.type === 'click') target = target instanceof Element ? target.closest('button') : null;
		if (target) pressed = { type: event.type, target: target, value: target.value, checked: target.checked };
	}

	document.addEventListener('click', keep, true);
	document.addEventListener('change', keep, true);
	document.addEventListener(
		'live',
		function () {
			document.removeEventListener('click', keep, true);
			document.removeEventListener('change', keep, true);
			if (!pressed || !pressed.target.isConnected) return;
			if (pressed.type === 'click') return pressed.target.click();
			/* Chosen files are kept where they were chosen, and may not be set. */
			if (pressed.target.type !== 'file') pressed.target.value = pressed.value;
			if ('checked' in pressed.target) pressed.target.checked = pressed.checked;
			pressed.target.dispatchEvent(new Event('change', { bubbles: true }));
		},
		{ once: true }
	);
})();
