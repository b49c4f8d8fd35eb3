import { cacheRules, contentTypes, folders, headers, namedFolders } from './http';

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A header of the same name that stands further up would be sent twice. */
function header([name, value]: readonly [string, string]): string {
  return `        <remove name="${name}"/>\n        <add name="${name}" value="${attribute(value)}"/>`;
}

function type([end, value]: readonly [string, string]): string {
  return `      <remove fileExtension=".${end}"/>\n      <mimeMap fileExtension=".${end}" mimeType="${attribute(value)}"/>`;
}

const secondsADay = 86_400;

/** How long files of a folder are kept: by the rule for files that are there, so that an answer “not found” is not kept. */
function cached(folder: string, rule: string): string {
  const [age = '', seconds = '0'] = /max-age=(\d+)/.exec(rule) ?? [];
  const more = rule.split(', ').filter((part) => part !== age).join(', ');
  return `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
          <remove name="Cache-Control"/>
        </customHeaders>
      </httpProtocol>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${Number(seconds) / secondsADay}.00:00:00" cacheControlCustom="${attribute(more)}"/>
      </staticContent>
    </system.webServer>
  </location>`;
}

/** The web.config of IIS, which lies in the site's own folder. */
export function iisConfiguration(policy: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear/>
        <add value="taskpane.html"/>
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false"/>
    <staticContent>
      <clientCache cacheControlMode="NoControl"/>
${Object.entries(contentTypes).map(type).join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By"/>
${Object.entries({ ...headers(policy), 'Cache-Control': cacheRules.page }).map(header).join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${[cached(folders.assets, cacheRules.assets), ...namedFolders.map((folder) => cached(folder, cacheRules.others))].join('\n')}
</configuration>
`;
}
