import { cacheRules, contentTypes, folders, headers, namedFolders } from './http';

/** nginx sends a location's own headers only: each location names them all. */
function location(match: string, alias: string, cache: string, policy: string): string {
  const sent = Object.entries(headers(policy)).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  // What is not there must not be kept: it may come a minute later. Only the page's rule holds for it too.
  const kept = `    add_header Cache-Control "${cache}"${cache === cacheRules.page ? ' always' : ''};`;
  return [`  location ${match} {`, `    alias $site/${alias};`, ...sent, kept, '  }'].join('\n');
}

function types(): string {
  return Object.entries(contentTypes).map(([end, type]) => `    ${(type.split(';')[0] ?? type).padEnd(23)} ${end};`).join('\n');
}

/** A server for nginx with everything that the add-in needs. Three lines are the administrator's to set. */
export function nginxConfiguration(base: string, policy: string): string {
  const { hostname, port, pathname } = new URL(`${base}/`);
  const kept = namedFolders.map((folder) => location(`^~ ${pathname}${folder}/`, `${folder}/`, cacheRules.others, policy));
  return `# ${base}
server {
  listen ${port || '443'} ssl;
  server_name ${hostname};

  # 按自己的服务器改这三行。 Set these three lines to your own server's.
  ssl_certificate /etc/ssl/indicator-check/server.crt;
  ssl_certificate_key /etc/ssl/indicator-check/server.key;
  set $site /srv/indicator-check/site;

  index taskpane.html;
  ssl_protocols TLSv1.2 TLSv1.3;
  server_tokens off;
  charset utf-8;
  charset_types text/javascript text/css application/json text/plain;
  gzip on;
  gzip_types text/javascript text/css application/json;
  types {
${types()}
  }

${[location(`^~ ${pathname}${folders.assets}/`, `${folders.assets}/`, cacheRules.assets, policy), ...kept, location(pathname, '', cacheRules.page, policy)].join('\n\n')}

  # The configuration of the other server, for IIS.
  location = ${pathname}web.config {
    return 404;
  }
}
`;
}
