import type { delivery as chinese } from '../zh-CN/delivery';

/** What whoever installs the add-in on a server reads. */
export const delivery: Readonly<Record<keyof typeof chinese, string>> = {
  'delivery.usage': 'Usage: npm run package -- --base https://server/folder -o output-folder [--office-js address-or-folder] [--languages zh-CN,en]',
  'delivery.building': 'Building, about half a minute…',
  'delivery.done': 'Made {folder}: put the folder “site” at {base}, give manifest.xml to Excel, set the server up as in nginx.conf or site/web.config. The steps are in docs/deploy.md.',
  'delivery.manifest': 'Made {file}, with all addresses at {base}',
  'delivery.fault.unknown': 'Unknown option “{given}”',
  'delivery.fault.base': '“{given}” cannot be the address of the add-in: Excel takes add-ins from https addresses only, and there may be no ? or # in it. Give it with --base, such as --base https://addin.example.gov.cn/check.',
  'delivery.fault.office-js': '“{given}” is neither an https address nor a folder with office.js in it. Give one of them with --office-js; without it, the address is Microsoft’s.',
  'delivery.fault.languages': '“{given}” names a language that is not there. There are zh-CN and en; put commas between them, the first is the usual one.',
  'delivery.fault.output': 'It was not said which folder to write to; give it with -o',
};
