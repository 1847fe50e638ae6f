import { CANARY } from '../support/trial.ts';
import type { Hostile } from './arena.ts';
import { article } from './article.ts';

/** Replaces everything callable of an object so that a call leaves the canary set. */
const SABOTAGE = `const sabotage = (target, names) => {
  const { getOwnPropertyDescriptor, defineProperty } = Object;
  for (const name of names ?? Object.getOwnPropertyNames(target)) {
    const found = getOwnPropertyDescriptor(target, name);
    if (!found?.configurable || name === 'constructor') continue;
    const mark = function () { globalThis.${CANARY} = name; throw new Error('sabotage'); };
    defineProperty(target, name, found.value ? { ...found, value: mark } : { ...found, get: mark });
  }
};`;

/** What a page may spoil in its own world; nothing of the extension may run through it. */
const SPOILT: Readonly<Record<string, string>> = {
  'Array.prototype': 'sabotage(Array.prototype)',
  'Array iteration': 'Array.prototype[Symbol.iterator] = () => { throw new Error() }',
  'Document.prototype': 'sabotage(Document.prototype)',
  'Element.prototype': 'sabotage(Element.prototype)',
  'EventTarget.prototype': 'sabotage(EventTarget.prototype)',
  'HTMLElement and frames': 'sabotage(HTMLElement.prototype); sabotage(HTMLIFrameElement.prototype)',
  JSON: 'sabotage(JSON)',
  'Map and Set': 'sabotage(Map.prototype); sabotage(Set.prototype); sabotage(WeakMap.prototype)',
  'MutationObserver and timers':
    "for (const name of ['MutationObserver', 'setTimeout', 'setInterval', 'CSSStyleSheet', 'Highlight', 'Range', 'AbortController']) globalThis[name] = function () { globalThis.pwned = name }",
  'Node.prototype': 'sabotage(Node.prototype)',
  'Object and Reflect':
    "sabotage(Object, ['keys', 'entries', 'values', 'fromEntries', 'assign']); sabotage(Reflect)",
  'Object.prototype':
    "for (const name of ['id', 'text', 'uri', 'then', 'analysis']) Object.prototype.__defineSetter__(name, function () { globalThis.pwned = name })",
  'Promise.prototype': 'sabotage(Promise.prototype)',
  'String and RegExp': 'sabotage(String.prototype); sabotage(RegExp.prototype)',
  attachShadow: "sabotage(Element.prototype, ['attachShadow', 'append', 'shadowRoot'])",
};

const FIELDS =
  'addEventListener adoptedStyleSheets append attributes body childNodes children cloneNode closest createElement createTreeWalker defaultView documentElement firstChild getAttribute getElementsByTagName head id innerText isConnected localName location nodeName nodeType ownerDocument parentElement parentNode prerendering querySelector querySelectorAll remove style textContent title URL'.split(
    ' ',
  );

/** Names that hide properties of document, forms and window. */
const CLOBBERED: Readonly<Record<string, string>> = {
  'form fields': article({
    before: `<form id=f>${FIELDS.map((name) => `<input type=hidden name="${name}">`).join('')}`,
    after: '</form>',
  }),
  'forms and images': article({
    before: FIELDS.map((name) => `<form name="${name}"></form><img name="${name}" alt="">`).join(''),
  }),
  'frames by name': article({
    before: FIELDS.map((name) => `<iframe name="${name}" hidden></iframe>`).join(''),
  }),
  globals: article({
    before: ['chrome', 'browser', 'document', 'navigation', 'Node', 'CSS', 'globalThis', 'URL']
      .map((name) => `<a id="${name}"></a><a id="${name}" name="runtime" href="x:y"></a>`)
      .join(''),
  }),
};

export const WORLDS: readonly Hostile[] = [
  ...Object.entries(SPOILT).map(([name, code]) => ({
    name: `spoils ${name}`,
    page: article({ head: `<script>${SABOTAGE}${code}</script>` }),
    shows: 4,
  })),
  ...Object.entries(CLOBBERED).map(([name, page]) => ({ name: `clobbers by ${name}`, page, shows: 4 })),
  {
    name: 'defines every custom element, to be given shadow trees',
    page: article({
      head: `<script>
        const define = customElements.define.bind(customElements);
        for (const name of ['plainsteps-guide', 'plainsteps-panel', 'plain-steps']) define(name, class extends HTMLElement {
          constructor() { super(); this.inside = this.attachInternals(); }
          connectedCallback() { setTimeout(() => { if (this.inside.shadowRoot) globalThis.${CANARY} = 'shadow'; }, 200) }
        });
        new MutationObserver((records) => {
          for (const { addedNodes } of records) for (const node of addedNodes) {
            if (node.localName?.includes('-') || node.shadowRoot) globalThis.${CANARY} = 'host';
            if (node.getHTML?.({ serializableShadowRoots: true }).includes('iframe')) globalThis.${CANARY} = 'markup';
          }
        }).observe(document, { childList: true, subtree: true });
      </script>`,
    }),
    shows: 4,
  },
  {
    name: 'looks for the frame wherever frames can be found',
    page: article({
      after: `<script>setInterval(() => {
        const entries = performance.getEntries().map(({ name }) => name).join(' ');
        if (length > 0 || frames[0] || document.querySelector('iframe') || entries.includes('extension:')) globalThis.${CANARY} = 'frame';
      }, 100)</script>`,
    }),
    shows: 4,
  },
  {
    name: 'forges messages and events',
    page: article({
      after: `<script>
        const forged = ['analysis', 'gone', 'ads', 'select', 'restore', 'close', 'reader/open', 'tab/open-guide', 'preferences/change'];
        const extension = globalThis.chrome?.runtime;
        if (extension?.connect || extension?.sendMessage) globalThis.${CANARY} = 'runtime';
        setInterval(() => {
          for (const type of forged) {
            const message = { type, step: 'x', index: 'all', hidden: false, request: { tab: 1 }, analysis: { procedures: [] } };
            postMessage(message, '*');
            for (const target of [window, document, document.documentElement, document.documentElement.lastElementChild]) {
              for (const event of [type, 'plainsteps', 'wxt:content-script-started', 'message', 'prerenderingchange', 'pagehide'])
                target.dispatchEvent(new CustomEvent(event, { detail: message, bubbles: true, composed: true }));
              target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 1270, clientY: 450 }));
            }
            new BroadcastChannel('plainsteps').postMessage(message);
          }
        }, 300);
      </script>`,
    }),
    shows: 4,
  },
];
