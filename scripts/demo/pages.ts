import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ServedPage } from '../support/server.ts';

const SAMPLES = 'tests/fixtures/sample';

/** What is served, and the path of the article in it. */
export interface DemoPages {
  article: string;
  pages: Record<string, ServedPage>;
}

/** A page of one's own. @throws Error where the file cannot be read */
export async function ownPage(file: string): Promise<DemoPages> {
  const article = `/notes/${encodeURIComponent(basename(file))}`;
  return { article, pages: { [article]: { body: await readFile(file) } } };
}

/** The sample article with its pictures, by path. */
export async function samplePages(): Promise<DemoPages> {
  const article = '/notes/link-licence.html';
  const pages = {
    [article]: { body: await readFile(`${SAMPLES}/link-licence.html`) },
    '/pictures/sign-in.svg': picture('Sign in', 'someone@example.com'),
    '/pictures/activation.svg': picture('Activation', 'Activation state: Active'),
  };
  return { article, pages };
}

function picture(title: string, line: string): ServedPage {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 520 220" font-family="Segoe UI, sans-serif">
<rect width="520" height="220" rx="8" fill="#f3f3f3" stroke="#ccc"/><text x="28" y="48" font-size="22" font-weight="600" fill="#1a1a1a">${title}</text>
<rect x="28" y="72" width="464" height="56" rx="6" fill="#fff" stroke="#ddd"/><text x="44" y="106" font-size="16" fill="#444">${line}</text>
<rect x="392" y="160" width="100" height="34" rx="4" fill="#005fb8"/><text x="422" y="182" font-size="15" fill="#fff">Next</text></svg>`;
  return { body, type: 'image/svg+xml' };
}
