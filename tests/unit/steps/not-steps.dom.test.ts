import { expect, test } from 'vitest';
import { stepsOf } from './support/page.ts';

test.each([
  [
    'a table of errors and what to do about each',
    '<table><tr><th>Message</th><th>What it means</th></tr><tr><td>0xC004F050</td><td>Enter the <b>key</b> again.</td></tr><tr><td>0xC004C008</td><td>Call the <b>support</b>.</td></tr><tr><td>0x8007007B</td><td>Check the <b>name</b>.</td></tr></table>',
  ],
  [
    'a sentence with a quotation between pointed marks',
    "<p>Un message « Activez Windows » s'affiche en bas de l'écran ? Pas de panique, on vous explique tout.</p>",
  ],
  [
    'the offer of a program that repairs everything',
    '<ol><li><a href="https://tools.example/get">Download the repair tool</a> (rated excellent)</li><li>Click Start Scan to find the problems.</li><li>Click Repair All to fix them.</li></ol>',
  ],
  [
    'the same without a link',
    '<ol><li>Download the repair tool.</li><li>Click Start Scan to find the problems.</li><li>Click Repair All to fix them.</li></ol>',
  ],
  [
    'definitions that explain before they say what to do',
    '<dl><dt><code>0xC004F038</code></dt><dd>The count is too low. Wait for more.</dd><dt><code>0xC004F074</code></dt><dd>The host is away. Test the <b>port</b>.</dd><dt><code>0x8007232B</code></dt><dd>No record. Set the <b>host</b> by hand.</dd></dl>',
  ],
  [
    'a size and a speed',
    '<p>1.1 GB of space is needed.</p><p>1.2 GHz is fast enough for it.</p><p>1.3 GB is better.</p>',
  ],
  [
    'a table of contents',
    '<ol><li><a href="#a">Open the settings</a></li><li><a href="#b">Enter the key</a></li></ol>',
  ],
  [
    'an overview of the headings to come',
    '<p>This covers:</p><ol><li>Find the key.</li><li>Enter the key.</li></ol><h2>Find the key</h2><p>It is on the box.</p><h2>Enter the key</h2><p>It is long.</p>',
  ],
  ...[
    [
      'What causes error 0xC004F074?',
      'Clock skew. The clocks differ by hours.',
      'Blocked port. A firewall drops it.',
    ],
    [
      'Mögliche Ursachen',
      'Falsche Uhrzeit. Die Uhren gehen auseinander.',
      'Gesperrter Port. Die Firewall verwirft ihn.',
    ],
    [
      'Causas del error',
      'Hora incorrecta. Los relojes difieren.',
      'Puerto bloqueado. Lo cierra el cortafuegos.',
    ],
  ].map(([heading, first, second]): [string, string] => [
    `a numbered list beneath "${heading}"`,
    `<h2>${heading}</h2><ol><li>${first}</li><li>${second}</li></ol>`,
  ]),
  [
    'advice in bullets',
    '<ul><li>Use a strong password.</li><li>Keep your system up to date.</li><li>Make backups every week.</li></ul>',
  ],
  [
    'bullets of links',
    '<ul><li><a href="/a">Open <b>Settings</b></a></li><li><a href="/b">Click <b>Change</b></a></li><li><a href="/c">Press Win + R</a></li></ul>',
  ],
  [
    'a breadcrumb trail',
    '<ol><li><a href="/">Home</a> &gt;</li><li><a href="/w">Windows</a> &gt;</li><li>Activate Windows</li></ol>',
  ],
  ['marked breadcrumbs', '<ol class="breadcrumb-list"><li>Open help</li><li>Choose a topic</li></ol>'],
  [
    'a comment thread',
    '<ol class="comment-list"><li>Click it and it works.</li><li>Open it? It fails.</li></ol>',
  ],
  [
    'a comment thread of articles',
    '<div class="comments-area"><ol class="comment-list"><li class="comment"><article>Works well here, thank you.</article></li><li class="comment"><article>It did not on mine.</article></li></ol></div>',
  ],
  [
    'numbered cards that lead to articles',
    '<p>1. <a href="/a">Open a port</a> Open the settings first, then …</p><p>2. <a href="/b">Choose a theme</a> Click here and …</p><p>3. <a href="/c">Enter a code</a> Type it in...</p>',
  ],
  [
    'numbered causes, each named and explained',
    '<p>1. Worn cable: The picture may flicker.</p><p>2. Old driver: It may be from another age.</p><p>3. Heat: The fan may be full of dust.</p>',
  ],
  [
    'announced causes whose bold names and words are those of actions',
    '<h3>What caused the fault?</h3><p><b>1. Failed Update</b>: What you install too early may restart.</p><p><b>2. Copied Disks</b>: If you open one on another PC, it fails.</p><p><b>3. New Board</b>: Any change may reset it.</p>',
  ],
  ['typed names', '<p>1. Alpha 13</p><p>2. Beta Pro</p><p>3. Gamma Air</p>'],
  [
    'related links',
    '<h3>Related posts</h3><ol><li><a href="/a">Open a port</a></li><li><a href="/b">Close a port</a></li></ol>',
  ],
  [
    'benefits',
    '<h2>Benefits of a licence</h2><ol><li>Faster support</li><li>Personal themes</li><li>Peace of mind</li></ol>',
  ],
  [
    'requirements',
    '<p>Requirements:</p><ol><li>A PC with Windows 11.</li><li>A Microsoft account.</li></ol>',
  ],
  ['products', '<h2>Best laptops</h2><ol><li>Alpha 13</li><li>Beta Pro</li><li>Gamma Air</li></ol>'],
  [
    'a listicle',
    '<h2>1. Alpha Player</h2><p>It plays films. It is free.</p><h2>2. Beta Player</h2><p>It is not free.</p>',
  ],
  ['questions', '<p>1. Is it legal?</p><p>Yes, it is.</p><p>2. Can I change it?</p><p>No.</p>'],
  [
    'pagination',
    '<ul><li><a href="/1">1</a></li><li><a href="/2">2</a></li><li><a href="/3">3</a></li></ul>',
  ],
  ['plain bullets', '<ul><li>Open windows let in air.</li><li>Doors too.</li></ul>'],
  ['bullets of features', '<p>It lets you:</p><ul><li>Convert films.</li><li>Share them.</li></ul>'],
  ['navigation', '<nav><ol><li>Open a ticket.</li><li>Contact us.</li></ol></nav>'],
  ['years', '<p>1. May was warm.</p><p>2. June was not.</p>'],
  ['a table of data', '<table><tr><td>1</td><td>Alpha</td></tr><tr><td>2</td><td>Beta</td></tr></table>'],
  ['advice without anything to point at', '<p>Be patient with it.</p><p>Read more about it tomorrow.</p>'],
])('%s is no procedure', (_, body) => {
  expect(stepsOf(`<h1>Windows</h1>${body}`)).toEqual([]);
});
