import type { Hostile } from './arena.ts';
import { article } from './article.ts';

const html = article();
const withHeaders = (headers: Record<string, string>) => ({ body: html, headers });
const policy = (text: string) => withHeaders({ 'content-security-policy': text });
const typed = (type: string, body: string | Buffer) => ({ body, type });

const XHTML = html
  .replace('<!doctype html><html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"')
  .replace('<meta charset="utf-8">', '');
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><title>How to activate Windows 11 with a product key</title>
<foreignObject width="600" height="400">${XHTML.slice(XHTML.indexOf('<html'))}</foreignObject></svg>`;
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj trailer<</Root 1 0 R>>`;
const words = html.replace(/<[^>]+>/g, ' ');

/** Policies, types, encodings and markup that are out of the ordinary. Those that let no frame in have a test of their own. */
export const DOCUMENTS: readonly Hostile[] = [
  {
    name: 'forbids everything',
    page: policy("default-src 'none'; frame-src 'none'; base-uri 'none'"),
    shows: 4,
  },
  {
    name: 'enforces Trusted Types',
    page: policy("require-trusted-types-for 'script'; trusted-types 'none'"),
    shows: 4,
  },
  { name: 'is sandboxed but for scripts', page: policy('sandbox allow-scripts allow-forms'), shows: 4 },
  {
    name: 'has a Document-Policy',
    page: withHeaders({ 'document-policy': 'document-write=?0, unsized-media=?0, js-profiling=?0' }),
    shows: 4,
  },
  {
    name: 'has a Permissions-Policy, an opener policy and no referrer',
    page: withHeaders({
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'clipboard-write=(), fullscreen=(), unload=()',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
    }),
    shows: 4,
  },
  { name: 'is XHTML', page: typed('application/xhtml+xml', XHTML), shows: 4 },
  { name: 'is broken XHTML', page: typed('application/xhtml+xml', `${XHTML}<p>`), shows: 4 },
  { name: 'is SVG', page: typed('image/svg+xml', SVG), shows: 'nothing' },
  {
    name: 'is XML',
    page: typed('text/xml', `<guide><title>Activate Windows</title></guide>`),
    shows: 'nothing',
  },
  { name: 'is JSON', page: typed('application/json', JSON.stringify({ words })), shows: 'nothing' },
  { name: 'is a PDF', page: typed('application/pdf', PDF), shows: 'nothing' },
  {
    name: 'is plain text with numbered lines',
    page: typed(
      'text/plain',
      'How to activate Windows 11 with a product key\n\nWindows asks to be activated after new hardware.\n\n1. Open Settings.\n2. Go to System > Activation.\n3. Enter the product key.\n',
    ),
    shows: 3,
  },
  {
    name: 'is a frameset',
    page: '<title>Activate Windows 11 with a product key</title><frameset cols="*,*"><frame src="about:blank"><frame src="about:blank"></frameset>',
    shows: 'nothing',
  },
  { name: 'is empty', page: '', shows: 'nothing' },
  { name: 'has no title', page: html.replace(/<title>.*?<\/title>/, ''), shows: 4 },
  {
    name: 'has no body',
    page: article({ after: '<script>document.body.remove()</script>' }),
    shows: 'nothing',
  },
  {
    name: 'has no document element',
    page: article({ after: '<script>document.documentElement.remove()</script>' }),
    shows: 'nothing',
  },
  {
    name: 'has two bodies',
    page: article({
      after: '<script>document.documentElement.append(document.createElement("body"))</script>',
    }),
    shows: 4,
  },
  { name: 'is cut off', page: html.slice(0, html.indexOf('slmgr')), shows: 4 },
  {
    name: 'closes nothing',
    page: html.replace(/<\/(?:li|p|h1|h2|strong|code|article|main|body|html|head)>/g, ''),
    shows: 4,
  },
  {
    name: 'nests what cannot be nested',
    page: article({ before: '<a><form><table><select><button><p><a><form>' }),
    shows: 'nothing',
  },
  { name: 'ends in plaintext', page: article({ after: '<plaintext><script>' }), shows: 4 },
  {
    name: 'holds characters that are none',
    page: html.replaceAll('Activation', 'Activation\u0000\u0001\ufffe\ufdd0&#xD800;'),
    shows: 4,
  },
  { name: 'is UTF-16', page: typed('text/html', Buffer.from(`\ufeff${html}`, 'utf16le')), shows: 4 },
  { name: 'says UTF-16 and is not', page: typed('text/html; charset=utf-16', html), shows: 'nothing' },
  { name: 'says Shift_JIS and is not', page: typed('text/html; charset=shift_jis', html), shows: 4 },
  {
    name: 'mixes encodings',
    page: typed(
      'text/html; charset=utf-8',
      Buffer.concat([
        Buffer.from(html.replace('</ol>', '')),
        Buffer.from([0xe9, 0xff, 0xfe, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
      ]),
    ),
    shows: 4,
  },
  {
    name: 'is UTF-7',
    page: typed('text/html; charset=utf-7', `${html}+ADw-img src=x onerror=pwned=1+AD4-`),
    shows: 4,
  },
  {
    name: 'runs from right to left',
    page: article({ lang: 'ar', body: 'dir="rtl"', before: '\u202e\u2066' }),
    shows: 4,
  },
];
