/*
 * Stops a page that another page holds in a frame, of whatever origin, before anything of it is shown or run: who holds
 * it could lay something over its buttons. A server's frame-ancestors does the same; this is for hosts that send no
 * headers, where a page's own markup cannot forbid it.
 */
(function () {
	if (window.top === window.self) return;
	/* Nothing after this script is read any more. */
	window.stop();

	function add(parent, name, text, language) {
		var element = document.createElement(name);
		element.textContent = text;
		if (language) element.lang = language;
		parent.appendChild(element);
		return element;
	}

	function addWords(body, text, link, language) {
		var paragraph = add(body, 'p', text + ' ', language);
		var anchor = add(paragraph, 'a', link);
		anchor.href = location.href;
		anchor.target = '_blank';
		anchor.rel = 'noopener';
	}

	var old = document.body;
	var body = document.createElement('body');
	body.style.font = '16px/1.5 sans-serif';
	addWords(
		body,
		'Toàn Cảnh không chạy bên trong một trang khác, để không ai đặt được gì che lên các nút của ứng dụng.',
		'Mở Toàn Cảnh ở cửa sổ riêng',
		'vi'
	);
	addWords(
		body,
		'Toàn Cảnh does not run inside another page, so that nobody can lay anything over its buttons.',
		'Open Toàn Cảnh in a window of its own',
		'en'
	);
	if (old) old.remove();
	document.documentElement.appendChild(body);
})();
