import { expect, test } from 'vitest';
import { surveySteps } from '../../../lib/steps/find.ts';
import { page, proceduresOf } from './support/page.ts';

test('procedures stand under the heading that names them, in page order', () => {
  const list = '<ol><li>Open Settings.</li><li>Click Activation.</li></ol>';
  const found = proceduresOf(
    `<h1>Activate</h1><h2>Method 1: In Settings</h2><p>Do it there.</p>${list}
     <h2>Method 2: By telephone</h2>${list}<p><b>For Windows 10</b></p>${list}
     <details><summary>On a server</summary>${list}</details>
     <h3><button aria-expanded="false">On the road</button></h3><div hidden>${list}</div>
     <div role="tabpanel" aria-labelledby="tab">${list}</div><button id="tab">At work</button>`,
  );
  expect(found.map(({ heading }) => heading)).toEqual([
    'Method 1: In Settings',
    'Method 2: By telephone',
    'For Windows 10',
    'On a server',
    'On the road',
    'At work',
  ]);
  expect(found[1]?.headingElement?.localName).toBe('h2');
});

test('each tells the part of the article that its heading stands in', () => {
  const list = '<ol><li>Open Settings.</li><li>Enter the key.</li></ol>';
  const found = proceduresOf(
    `<h1>Activate</h1>${list}<h2>On Windows 11</h2><h3>Method 1</h3>${list}<h3>Method 2</h3><h4>3 Replies</h4>${list}
     <h2>On Windows 10</h2><p><b>Method 1</b></p><p>Open Settings.</p><p>Enter the key.</p><p>Click Activate.</p>`,
  );
  expect(found.map(({ heading, part }) => [heading, part])).toEqual([
    ['Activate', ''],
    ['Method 1', 'On Windows 11'],
    ['Method 2', 'On Windows 11'],
  ]);
});

test('two lists under one heading are two procedures when the second begins again', () => {
  const found = proceduresOf(
    '<h2>Upgrade</h2><p>With a key:</p><ol><li>Open Settings.</li><li>Enter the key.</li></ol><p>With a licence:</p><ol><li>Open Settings.</li><li>Go to the Store.</li></ol>',
  );
  expect(found.map(({ heading, steps }) => [heading, steps.length])).toEqual([
    ['Upgrade', 2],
    ['Upgrade', 2],
  ]);
});

test('numbered titles that hold lists are procedures, not steps', () => {
  const list = '<ol><li>Open Settings.</li><li>Click Activation.</li></ol>';
  const found = proceduresOf(`<h2>Step 1: Find the key</h2>${list}<h2>Step 2: Use the key</h2>${list}`);
  expect(found.map(({ heading, steps }) => [heading, steps.length])).toEqual([
    ['Step 1: Find the key', 2],
    ['Step 2: Use the key', 2],
  ]);
});

test('a list inside a step is its sub-steps', () => {
  const [found] = proceduresOf(
    `<ol><li><p>Open the command prompt:</p><ol type="a"><li>Press Win + R.<ol><li>Look up.</li></ol></li><li>Type cmd.</li></ol></li><li>Close it.</li></ol>`,
  );
  expect(found?.steps.map(({ text }) => text)).toEqual(['Open the command prompt:', 'Close it.']);
  expect(found?.steps[0]?.substeps.map(({ text }) => text)).toEqual(['Press Win + R.', 'Type cmd.']);
  expect(found?.steps[0]?.substeps[0]?.substeps.map(({ text }) => text)).toEqual(['Look up.']);
});

test('a list after a named step is its sub-steps too', () => {
  const [found, ...others] = proceduresOf(
    '<p>Step 1: Open the prompt.</p><ol><li>Press Win + R.</li><li>Type cmd.</li></ol><p>Step 2: Close it.</p>',
  );
  expect(others).toEqual([]);
  expect(found?.steps.map(({ text, substeps }) => [text, substeps.length])).toEqual([
    ['Open the prompt.', 2],
    ['Close it.', 0],
  ]);
});

test('a procedure in a bullet has the bullet for its neighbour, not for its parent', () => {
  const found = proceduresOf(
    '<h2>Accounts</h2><ul><li><p>To a local account</p><ol><li>Open Settings.</li><li>Click Accounts.</li></ol></li><li><p>To an administrator</p><ol><li>Open Settings.</li><li>Click Family.</li></ol></li></ul>',
  );
  expect(found.map(({ steps }) => steps.length)).toEqual([2, 2]);
});

test.each([
  ['<p>Note: You need the internet.</p>', 'note', 'Note: You need the internet.'],
  [
    '<p><strong>Hinweis</strong> Sie brauchen das Internet.</p>',
    'note',
    'Hinweis Sie brauchen das Internet.',
  ],
  ['<p>⚠️ Warning: All files will be lost.</p>', 'warning', '⚠️ Warning: All files will be lost.'],
  ['<p>Важно: Файлы будут удалены.</p>', 'warning', 'Важно: Файлы будут удалены.'],
  ['<p>If you see an error, restart.</p>', 'note', 'If you see an error, restart.'],
  ['<div class="callout tip">Restart the PC first.</div>', 'note', 'Restart the PC first.'],
  ['<p>Tip:</p><ul><li>A cable is faster.</li></ul>', 'note', 'Tip: A cable is faster.'],
  ['<br>Note: You need the internet.', 'note', 'Note: You need the internet.'],
])('%s is kept with its step but apart from it', (remark, kind, text) => {
  const inside = `<ol><li>Click Activate.${remark}</li><li>Click Close.</li></ol>`;
  const between = `<ol><li>Click Activate.</li></ol>${remark}<ol start="2"><li>Click Close.</li></ol>`;
  for (const body of [inside, between]) {
    const [found] = proceduresOf(body);
    expect(found?.steps.map((step) => step.text)).toEqual(['Click Activate.', 'Click Close.']);
    expect(found?.steps[0]?.notes).toEqual([{ kind, text }]);
  }
});

test('code is whole, with its lines', () => {
  const [found] = proceduresOf(
    `<ol><li>Run <code>slmgr /dlv</code> now:<pre><code>slmgr /upk\nslmgr /ipk KEY</code></pre></li></ol>
     <pre>cscript ospp.vbs</pre><ol start="2"><li>Restart with <kbd>Ctrl</kbd>.</li></ol>`,
  );
  expect(found?.steps[0]?.code).toEqual(['slmgr /dlv', 'slmgr /upk\nslmgr /ipk KEY', 'cscript ospp.vbs']);
  expect(found?.steps[0]?.text).toBe('Run slmgr /dlv now:');
  expect(found?.steps[1]?.code).toEqual([]);
});

test('a bold line after "the following command" is a command', () => {
  const [found] = proceduresOf(
    '<p>1. Open a prompt.</p><p>2. Run the following command:</p><p><strong>sfc /scannow</strong></p><p>It takes a while.</p>',
  );
  expect(found?.steps.map(({ code }) => code)).toEqual([[], ['sfc /scannow']]);
});

test('a list that code has cut in two goes on, though it counts from 1 again', () => {
  const [first, ...others] =
    proceduresOf(`<h2>Procedure</h2><ol><li>Connect to the network.</li><li>Open the prompt and run:</li></ol>
    <pre>slmgr /ato</pre><ol><li>Wait for the message.</li><li>Restart the computer.</li></ol>`);
  expect(others).toEqual([]);
  expect(first?.steps.map(({ text, code }) => [text, ...code])).toEqual([
    ['Connect to the network.'],
    ['Open the prompt and run:', 'slmgr /ato'],
    ['Wait for the message.'],
    ['Restart the computer.'],
  ]);
});

test.each(['<pre>slmgr /upk\nslmgr /ato</pre>', '<p><code>slmgr /upk</code><br><code>slmgr /ato</code></p>'])(
  'acts told in prose take the code after the last of them: %s',
  (code) => {
    const [first] = proceduresOf(
      `<h2>By command</h2><p>Open <b>Start</b>, type <b>cmd</b>, select <b>Run as administrator</b>, and then type, one after the other:</p>${code}<p>A window appears each time.</p>`,
    );
    expect(first?.steps.at(-1)?.code.join('\n')).toBe('slmgr /upk\nslmgr /ato');
  },
);

test('the sign that links a heading to itself is none of its words', () => {
  const [found] = proceduresOf(
    '<h2 id="p">Enter the key<a class="headerlink" href="#p">¶</a></h2><ol><li>Open Settings.</li><li>Enter the key.</li></ol>',
  );
  expect(found?.heading).toBe('Enter the key');
});

test('bold code after "the following command" is a command without a colon, too', () => {
  const [found] = proceduresOf(
    '<ol><li>Run the following command<p><b><code>sfc /scannow</code></b></p></li><li>Restart the computer.</li></ol>',
  );
  expect(found?.steps[0]?.code).toContain('sfc /scannow');
  expect(found?.steps[0]?.notes).toEqual([]);
});

test('a role makes a heading', () => {
  const found = proceduresOf(
    `<div role="heading" aria-level="2">Enter the key</div><ol><li>Open Settings.</li><li>Enter the key.</li></ol>
     <p role="heading">Check it</p><ol><li>Open System.</li><li>Read the state.</li></ol>`,
  );
  expect(found.map(({ heading }) => heading)).toEqual(['Enter the key', 'Check it']);
});

test('pictures belong to the step that they stand with', () => {
  const [found] = proceduresOf(
    `<ol><li>Open Settings. <img src="a.png" alt="The  Start menu"></li><li>Click System.</li></ol>
     <p><img data-src="/b.png" src="data:image/gif;base64,x" alt=""></p>
     <p><img src="https://cdn.example/c.png"> 3. Close it. <img src="javascript:alert(1)"><img src="dot.gif" width="1" height="1"></p>`,
  );
  expect(found?.steps.map(({ pictures }) => pictures)).toEqual([
    [{ url: 'https://articles.example/guide/a.png', alt: 'The Start menu' }],
    [{ url: 'https://articles.example/b.png', alt: '' }],
    [{ url: 'https://cdn.example/c.png', alt: '' }],
  ]);
});

test('names that the article sets off are slices of the text', () => {
  const [found] = proceduresOf(
    '<ol><li>1. Click <b>Change <i>product</i> key</b>,\n  then <kbd>Enter</kbd>.</li><li>Open <strong> Settings: </strong>now.</li></ol>',
  );
  const slices = found?.steps.map(({ text, emphasis }) =>
    emphasis.map(({ start, end }) => text.slice(start, end)),
  );
  expect(slices).toEqual([['Change product key', 'Enter'], ['Settings']]);
  expect(found?.steps[0]?.text).toBe('Click Change product key, then Enter.');
});

test('right-to-left steps keep their words and order', () => {
  const [found] = proceduresOf(
    '<div dir="rtl"><ol><li>افتح <b>الإعدادات</b>.</li><li>انقر فوق النظام.</li></ol></div>',
  );
  expect(found?.steps.map(({ text }) => text)).toEqual(['افتح الإعدادات.', 'انقر فوق النظام.']);
});

test('every step knows the nodes that hold its words', () => {
  const [found] = proceduresOf(
    '<p>Go to <b>Settings &gt; System</b>, click <b>Change</b>, and then enter the key.</p>',
  );
  expect(found?.steps.map(({ source }) => source.map((node) => node.textContent))).toEqual([
    ['Go to ', 'Settings > System'],
    [', click ', 'Change'],
    [', and then enter the key.'],
  ]);
});

test('what is to be ignored is not there', () => {
  const doc = page(
    '<ol><li>Open Settings. <span class="ad">Buy now!</span></li><li class="ad">Click to win.</li><li>Click System.</li></ol>',
  );
  const [found] = surveySteps(doc.body, new Set(doc.querySelectorAll('.ad'))).procedures;
  expect(found?.steps.map(({ text }) => text)).toEqual(['Open Settings.', 'Click System.']);
});

test('a list directly within a list belongs to the item before', () => {
  const found = proceduresOf(
    '<ol><li>Open Settings.</li><ol><li>Press Win + I.</li><li>Wait for it.</li></ol><li>Click System.</li></ol>',
  );
  expect(found.map(({ steps }) => steps.map(({ text, substeps }) => [text, substeps.length]))).toEqual([
    [
      ['Open Settings.', 2],
      ['Click System.', 0],
    ],
  ]);
});

test('titles that are called steps hold the list in which one of them goes into detail', () => {
  const [found, ...others] = proceduresOf(
    '<h2>Step 1. Check the date</h2><p>Look at the clock.</p><h2>Step 2. Enter the key</h2><p>Click Change.</p><h2>Step 3. Call if it fails</h2><ol><li>Press Win + R.</li><li>Type slui 4.</li></ol>',
  );
  expect(others).toEqual([]);
  expect(found?.steps.map(({ text }) => text)).toEqual([
    'Check the date',
    'Enter the key',
    'Call if it fails',
  ]);
  expect(found?.steps[2]?.substeps.map(({ text }) => text)).toEqual(['Press Win + R.', 'Type slui 4.']);
});

test('an outline counts within its own number', () => {
  const [found, ...others] = proceduresOf(
    '<p>1. Open Settings.</p><p>1.1 Press Win + I.</p><p>1.2 Wait for it.</p><p>2. Click System.</p>',
  );
  expect(others).toEqual([]);
  expect(found?.steps.map(({ text, substeps }) => [text, substeps.length])).toEqual([
    ['Open Settings.', 2],
    ['Click System.', 0],
  ]);
});

test('numbered lines within a step are its sub-steps', () => {
  const [found] = proceduresOf(
    '<ol><li>Pick a way:<br>1. Click Next.<br>2. Click Back.</li><li>Click Close.</li></ol>',
  );
  expect(found?.steps.map(({ text }) => text)).toEqual(['Pick a way:', 'Click Close.']);
  expect(found?.steps[0]?.substeps.map(({ text }) => text)).toEqual(['Click Next.', 'Click Back.']);
});
