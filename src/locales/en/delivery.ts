import type { delivery as chinese } from '../zh-CN/delivery';

/** What whoever installs the add-in on a server reads. */
export const delivery: Readonly<Record<keyof typeof chinese, string>> = {
  'delivery.usage': 'Usage: npm run package -- --base https://server/folder -o output-folder [--office-js address-or-folder] [--languages zh-CN,en]',
  'delivery.building': 'Building, about half a minute…',
  'delivery.done': 'Made {folder}: put the folder “site” at {base}, give manifest.xml to Excel, set the server up as in nginx.conf or site/web.config. The steps are in docs/deploy.md.',
  'delivery.manifest': 'Made {file}, with all addresses at {base}',
  'delivery.no-excel': 'There is no Excel on this computer (it is for Windows and macOS only), so there is nothing to put the add-in into. The workbench opens instead: the same pane in a browser.',
  'delivery.nothing-to-stop': 'There is no Excel on this computer, so no add-in is there to be stopped. The workbench ends with Ctrl+C in its own window.',
  'delivery.start-usage': 'Usage: npm start [-- --record | -- --record=blank], npm run stop. --record keeps the messages between Excel and the add-in in dist/records; blank leaves out what stands in cells.',
  'delivery.replay-usage': 'Usage: npm run replay -- trace.ndjson [the-workbook-that-was-open.xlsx]. Without a workbook it is the faulty sample in assets/samples.',
  'delivery.replayed': '{batches} messages, {calls} calls: the model {same, select, yes {answers as Excel did} other {answers differently in {differences} places}}',
  'delivery.fault.unknown': 'Unknown option “{given}”',
  'delivery.fault.base': '“{given}” cannot be the address of the add-in: Excel takes add-ins from https addresses only, and there may be no ? or # in it. Give it with --base, such as --base https://addin.example.gov.cn/check.',
  'delivery.fault.office-js': '“{given}” is neither an https address nor a folder with office.js in it. Give one of them with --office-js; without it, the address is Microsoft’s.',
  'delivery.fault.languages': '“{given}” names a language that is not there. There are zh-CN and en; put commas between them, the first is the usual one.',
  'delivery.fault.output': 'It was not said which folder to write to; give it with -o',
};
