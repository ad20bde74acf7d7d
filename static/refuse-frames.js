/*
 * Stops a page that another page holds in a frame, of whatever origin, before anything of it is shown or run: who holds
 * it could lay something over its buttons. A server's frame-ancestors does the same; this is for hosts that send no
 * headers, where a page's own markup cannot forbid it. A page that was stopped is never painted, so the words stand in
 * one of their own.
 */
(function () {
	if (window.top === window.self) return;
	var words = new URL('framed.html', document.currentScript.src);
	/* Nothing after this script is read any more. */
	window.stop();
	location.replace(words.href);
})();
