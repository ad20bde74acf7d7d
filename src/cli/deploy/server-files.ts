import { contentPolicy } from './content-policy';
import { ASK_AGAIN, HASHED_FOLDER, KEEP_FOR_EVER, RESPONSE_HEADERS } from './response-headers';

/** Types that servers of today still miss in their own lists. */
const MANIFEST_TYPE = 'application/manifest+json';
const WASM_TYPE = 'application/wasm';

const SECONDS_OF_KEEPING = Number(/max-age=(\d+)/.exec(KEEP_FOR_EVER)?.[1]);

type Header = readonly [name: string, value: string];

function headers(): readonly Header[] {
	return [['Content-Security-Policy', contentPolicy()], ...RESPONSE_HEADERS];
}

function linesOf(write: (header: Header) => string): string {
	return headers().map(write).join('\n');
}

function nginx(): string {
	return `# nginx, from 1.18: copy to conf.d/toan-canh.conf, set server_name and root, then: nginx -t && nginx -s reload
# In a sub-path of a host that is there already: put the map where it is, and the lines from "index" on into
# location /toan-canh/ { root /srv; ... } with the files in /srv/toan-canh.
map $uri $toan_canh_caching {
	~${HASHED_FOLDER} "${KEEP_FOR_EVER}";
	default "${ASK_AGAIN}";
}

server {
	listen 80;
	server_name toan-canh.example;
	root /srv/toan-canh;

	index index.html;
	absolute_redirect off;
	charset utf-8;
	charset_types text/css text/javascript application/javascript application/json ${MANIFEST_TYPE} text/plain text/csv;
	gzip on;
	gzip_types text/css text/javascript application/javascript application/json ${MANIFEST_TYPE} text/plain text/csv image/svg+xml ${WASM_TYPE};

	# A location with an add_header line of its own loses all of these: repeat them there.
${linesOf(([name, value]) => `	add_header ${name} "${value}" always;`)}
	add_header Cache-Control $toan_canh_caching;

	location ~ \\.wasm$ {
		types { }
		default_type ${WASM_TYPE};
	}
	location ~ \\.webmanifest$ {
		types { }
		default_type ${MANIFEST_TYPE};
	}
	location ~ \\.csv$ {
		types { }
		default_type text/csv;
	}
}
`;
}

function apache(): string {
	return `# Apache, from 2.4.10, with mod_headers: save as .htaccess in the folder of the application, where the host says
# AllowOverride All, or put the lines into its <Directory>. Works in a sub-path as it is.
DirectoryIndex index.html
DirectorySlash On
Options -Indexes
AddType ${WASM_TYPE} .wasm
AddType ${MANIFEST_TYPE} .webmanifest
AddType text/csv .csv
AddCharset utf-8 .html .js .css .csv .json .txt .webmanifest

${linesOf(([name, value]) => `Header always set ${name} "${value}"`)}
Header set Cache-Control "${ASK_AGAIN}"
Header set Cache-Control "${KEEP_FOR_EVER}" "expr=%{REQUEST_URI} =~ m#${HASHED_FOLDER}#"

<IfModule mod_deflate.c>
	<IfModule mod_filter.c>
		AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript application/json ${MANIFEST_TYPE} text/plain text/csv image/svg+xml ${WASM_TYPE}
	</IfModule>
</IfModule>
`;
}

function caddy(): string {
	return `# Caddy, from 2.5: set the address and the folder, then: caddy run --config Caddyfile
# In a sub-path: put the lines into handle_path /toan-canh/* { ... }, after: redir /toan-canh /toan-canh/
:80 {
	root * /srv/toan-canh
	encode gzip {
		match {
			header Content-Type text/*
			header Content-Type application/*
			header Content-Type image/svg+xml
		}
	}

	# The file server's own redirect would lose what stands after the question mark.
	@folder {
		path_regexp [^/]$
		file {path}/index.html
	}
	redir @folder {http.request.orig_uri.path}/?{http.request.orig_uri.query} 308

	header {
${linesOf(([name, value]) => `		${name} "${value}"`)}
	}

	@hashed {
		path *${HASHED_FOLDER}*
		file
	}
	@named not path *${HASHED_FOLDER}*
	@wasm path *.wasm
	@manifest path *.webmanifest
	@csv path *.csv
	header @hashed Cache-Control "${KEEP_FOR_EVER}"
	header @named Cache-Control "${ASK_AGAIN}"
	header @wasm Content-Type "${WASM_TYPE}"
	header @manifest Content-Type "${MANIFEST_TYPE}"
	header @csv Content-Type "text/csv; charset=utf-8"

	file_server
}
`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['"', '&quot;']
]);

function attribute(value: string): string {
	return value.replace(/[&<"]/g, (sign) => ESCAPES.get(sign) ?? sign);
}

function iisType(extension: string, type: string): string {
	return `			<remove fileExtension="${extension}" />
			<mimeMap fileExtension="${extension}" mimeType="${type}" />`;
}

function iis(): string {
	const types = [
		['.css', 'text/css; charset=utf-8'],
		['.csv', 'text/csv; charset=utf-8'],
		['.html', 'text/html; charset=utf-8'],
		['.js', 'text/javascript; charset=utf-8'],
		['.json', 'application/json; charset=utf-8'],
		['.svg', 'image/svg+xml'],
		['.txt', 'text/plain; charset=utf-8'],
		['.wasm', WASM_TYPE],
		['.webmanifest', `${MANIFEST_TYPE}; charset=utf-8`],
		['.woff2', 'font/woff2']
	] as const;
	const days = SECONDS_OF_KEEPING / 86_400;
	const hashed = HASHED_FOLDER.replace(/^\/|\/$/g, '');
	const custom = KEEP_FOR_EVER.split(', ')
		.filter((part) => !part.startsWith('max-age'))
		.join(', ');
	return `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS, from 8 (Windows Server 2012, Windows 10): copy to the folder of the application. Works in a sub-path as it is. -->
<configuration>
	<system.webServer>
		<defaultDocument enabled="true">
			<files>
				<clear />
				<add value="index.html" />
			</files>
		</defaultDocument>
		<directoryBrowse enabled="false" />
		<httpProtocol>
			<customHeaders>
				<remove name="X-Powered-By" />
${linesOf(([name, value]) => `				<remove name="${name}" />\n				<add name="${name}" value="${attribute(value)}" />`)}
			</customHeaders>
		</httpProtocol>
		<staticContent>
			<clientCache cacheControlMode="DisableCache" />
${types.map(([extension, type]) => iisType(extension, type)).join('\n')}
		</staticContent>
	</system.webServer>
	<location path="${hashed}">
		<system.webServer>
			<staticContent>
				<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${custom}" />
			</staticContent>
		</system.webServer>
	</location>
</configuration>
`;
}

/** The ready-made configuration of each server, by its file's name in `deploy/`. */
export function serverFiles(): ReadonlyMap<string, string> {
	return new Map([
		['nginx.conf', nginx()],
		['apache.htaccess', apache()],
		['Caddyfile', caddy()],
		['web.config', iis()]
	]);
}
