import { CONTENT_TYPES, type HeaderRule, headersByName, patternOf, UNSERVED } from './headers.ts';

/** Where the site lies and where it answers. */
export interface ServedFrom {
  /** Absolute path of the built site. */
  site: string;
  /** Address to listen on, such as `80` or `127.0.0.1:8080`. */
  listen: string;
  /** Host name, such as `partners.example.com`; `_` for any in nginx. */
  host: string;
  /** What is sent with its files. */
  rules: readonly HeaderRule[];
}

const COMPRESSED = ['text/css', 'text/javascript', 'application/javascript', 'application/json', 'image/svg+xml', 'text/markdown', 'text/plain', 'text/xml', 'application/xml'];

/** A site for nginx, as a file for `/etc/nginx/conf.d/`. The content types of nginx have to be included, as they are in its packages. */
export function formatNginx({ site, listen, host, rules }: ServedFrom): string {
  const names = [...headersByName(rules)];
  const maps = names.filter(([, { values }]) => values.length > 0).map(([name, { fallback, values }]) => {
    const lines = values.map(({ path, value }) => `  "~${patternOf(path).source}" "${value}";`);
    return `map $uri ${variableOf(name)} {\n  default "${fallback}";\n${lines.join('\n')}\n}`;
  });
  const headers = names.map(([name, { fallback, values }]) => `  add_header ${name} ${values.length > 0 ? variableOf(name) : `"${fallback}"`} always;`);
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `  location ~ \\.${ending}$ { default_type "${type}"; try_files $uri =404; }`);
  return `${maps.join('\n')}
server {
  listen ${listen};
  server_name ${host};
  root "${site}";
  index index.html;
  absolute_redirect off;
  server_tokens off;
  charset utf-8;
  charset_types ${COMPRESSED.join(' ')};
  gzip on;
  gzip_vary on;
  gzip_types ${COMPRESSED.join(' ')};
${headers.join('\n')}
  error_page 404 /404.html;
  location / { try_files $uri $uri/ =404; }
  location = ${UNSERVED} { return 404; }
${types.join('\n')}
}
`;
}

/** A site for Caddy, as a Caddyfile. */
export function formatCaddy({ site, listen, host, rules }: ServedFrom): string {
  const names = [...headersByName(rules)];
  const general = names.filter(([, { fallback }]) => fallback !== '').map(([name, { fallback }]) => `    ${name} "${fallback}"`);
  const typed = Object.entries(CONTENT_TYPES).map(([ending, value]) => ({ path: `/*.${ending}`, name: 'Content-Type', value }));
  const special = names.flatMap(([name, { values }]) => values.toReversed().map(({ path, value }) => ({ path, name, value })));
  // Within a route, lines count in the order in which they stand: the general ones first. Removing a header would put off its whole block.
  const lines = [...special, ...typed].map(({ path, name, value }, index) => `  @m${index} path ${caddyPath(path)}\n  header @m${index} ${name} "${value}"`);
  return `(waymark-headers) {
  header {
${general.join('\n')}
  }
${lines.join('\n')}
}
${host === '_' ? '' : host}:${listen} {
  root * "${site}"
  encode gzip
  route {
    import waymark-headers
    error ${UNSERVED} 404
    file_server
  }
  handle_errors {
    route {
      rewrite * /404.html
      import waymark-headers
      file_server
    }
  }
}
`.replaceAll('  ', '\t');
}

function variableOf(name: string): string {
  return `$waymark_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** Caddy knows a star at one end of a path, and takes it for everything, slashes included. */
function caddyPath(path: string): string {
  return path.startsWith('/*.') ? path.slice(1) : path;
}
