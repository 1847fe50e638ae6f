export interface Parts {
  lang?: string;
  title?: string;
  /** Markup. */
  head?: string;
  /** Attributes of the body. */
  body?: string;
  heading?: string;
  /** Markup of each step. */
  steps?: readonly string[];
  /** Markup before and after the article. */
  before?: string;
  after?: string;
}

const STEPS = [
  'Press <strong>Win</strong> + <strong>I</strong> to open the Settings app.',
  'Go to <strong>System</strong> &gt; <strong>Activation</strong>.',
  'Click <strong>Change product key</strong> and enter the 25-character key.',
  'Run <code>slmgr /ato</code> in Command Prompt to activate Windows at once.',
];

/** A small guide that every judge takes for one, with room for what a test plants in it. */
export function article(parts: Parts = {}): string {
  const title = parts.title ?? 'How to activate Windows 11 with a product key';
  const steps = parts.steps ?? STEPS;
  return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head><meta charset="utf-8"><title>${title}</title>${parts.head ?? ''}</head>
<body${parts.body ? ` ${parts.body}` : ''}>${parts.before ?? ''}<main><article><h1>${title}</h1>
<p>Windows asks to be activated again after new hardware. With your product key or the digital licence of your Microsoft account it takes a minute.</p>
<h2>${parts.heading ?? 'Activate Windows with your key'}</h2><ol>${steps.map((step) => `<li>${step}</li>`).join('\n')}</ol>
<p>Windows is activated now. The Activation page says so.</p></article></main>${parts.after ?? ''}</body></html>`;
}

export function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
