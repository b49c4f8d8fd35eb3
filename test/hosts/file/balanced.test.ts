import { expect, test } from '@jest/globals';
import { isBalanced } from '../../../src/hosts/file/balanced';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
  '<a/>', '<a></a>', '<?xml version="1.0"?>\n<a b="1 > 0"><b/><c></c></a>\n', "<x:a x:b='/>'><x:b>1 > 0</x:b></x:a>", '<a><!-- <b> --><![CDATA[<c>]]></a>', '<a><a></a></a>', '<a ><b\n/></a >', '<a>中文</a><!-- end -->',
])('whole: %s', (text) => {
  expect(isBalanced(bytes(text))).toBe(true);
});

test.each([
  '', 'text', '<a>', '</a>', '<a></b>', '<a><b></a></b>', '<a></a></a>', '<a/><b/>', '<a', '<a><b</a>', '<a b="<c/>"/>', '<a><!-- </a>', '<a></ab>', '<ab></a>', '< a></a>', '<></>', '<a><![CDATA[</a>', '<a b="1></a>',
])('not whole: %s', (text) => {
  expect(isBalanced(bytes(text))).toBe(false);
});
