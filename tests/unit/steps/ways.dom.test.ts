import { expect, test } from 'vitest';
import { proceduresOf, stepsOf } from './support/page.ts';

const OPEN = 'Open the Settings app.';
const CHOOSE = 'Choose System.';
const ENTER = 'Enter the product key.';
const ALL = [OPEN, CHOOSE, ENTER];

test.each([
  ['an ordered list', `<ol><li>${OPEN}</li><li>${CHOOSE}</li><li>${ENTER}</li></ol>`],
  [
    'a list that an advertisement breaks, counting on',
    `<ol><li>${OPEN}</li><li>${CHOOSE}</li></ol><p>A word from our sponsor</p><ol start="3"><li>${ENTER}</li></ol>`,
  ],
  [
    'a list of its own for every item, each beginning again at one',
    `<ol><li>${OPEN}</li></ol><img src="1.png"><ol><li>${CHOOSE}</li></ol><pre>slmgr /dli</pre><ol><li>${ENTER}</li></ol>`,
  ],
  [
    'numbers of items set by value',
    `<ol><li value="1">${OPEN}</li></ol><p>Picture</p><ol><li value="2">${CHOOSE}</li><li>${ENTER}</li></ol>`,
  ],
  [
    'a list that goes on by its own count after a box with a heading',
    `<ol><li>${OPEN}</li><li>${CHOOSE}</li></ol><div><h4>The best tool</h4><ul><li>Fast</li><li>Safe</li></ul></div><ol start="3"><li>${ENTER}</li></ol>`,
  ],
  [
    'boxes whose numbers a style puts before them',
    [OPEN, CHOOSE, ENTER]
      .map(
        (step, index) =>
          `<div><div><span style="--before--content: '${index + 1}.'"></span></div><div><div>${step}</div></div></div>`,
      )
      .join(''),
  ],
  [
    'numbers in elements of their own, without a sign',
    [OPEN, CHOOSE, ENTER]
      .map((step, index) => `<div><span class="num">${index + 1}</span>${step}</div>`)
      .join(''),
  ],
  ['numbers of an outline', `<p>3.1. ${OPEN}</p><p>3.2. ${CHOOSE}</p><p>3.3. ${ENTER}</p>`],
  [
    'a table that also says who does it',
    `<table><tr><th>No.</th><th>Who</th><th>What</th></tr>${ALL.map((step, index) => `<tr><td>${index + 1}</td><td>User</td><td>${step}</td></tr>`).join('')}</table>`,
  ],
  [
    'bullets after a colon, all of them orders about the screen',
    `<p>It goes like this:</p><ul><li>Open the <b>Settings</b> app.</li><li>Choose <b>System</b>.</li><li>Enter the product key.</li></ul>`,
  ],
  [
    'digits of another script in boxes of their own',
    `<div>۱</div><div>${OPEN}</div><div>۲</div><div>${CHOOSE}</div><div>۳</div><div>${ENTER}</div>`,
  ],
  [
    'a text file in one block',
    `<pre>=====================================\n HOW IT IS DONE\n=====================================\n\nThe key is on the label of the case.\nIt has been there since the first day.\n\n 1) ${OPEN}\n 2) ${CHOOSE}\n\n 3) ${ENTER}\n\nWrite to me if there is more to say,\nor come by in the evening.\nThe bell is on the left.</pre>`,
  ],
  ['numbers typed into paragraphs', `<p>1. ${OPEN}</p><p>2. ${CHOOSE}</p><p>3. ${ENTER}</p>`],
  [
    'typed numbers with pictures between',
    `<p>1) ${OPEN}</p><p><img src="a.png"></p><p>2) ${CHOOSE}</p><p>3) ${ENTER}</p>`,
  ],
  ['escaped typed numbers', `<p>1\\. ${OPEN}</p><p>2\\. ${CHOOSE}</p><p>3\\. ${ENTER}</p>`],
  ['lines between breaks', `<p>1. ${OPEN}<br>2. ${CHOOSE}<br>3. ${ENTER}</p>`],
  [
    'a list that goes on in typed paragraphs',
    `<ol><li>${OPEN}</li><li>${CHOOSE}</li></ol><p><img src="a.png"> 3. ${ENTER}</p>`,
  ],
  [
    'typed paragraphs that go on in a list',
    `<p>1. ${OPEN}</p><ol start="2"><li>${CHOOSE}</li><li>${ENTER}</li></ol>`,
  ],
  [
    'typed numbers in elements with a line of detail beneath',
    `<p>1. ${OPEN}</p><p>It is blue.</p><p>2. ${CHOOSE}</p><p>3. ${ENTER}</p>`,
  ],
  ['a word for step', `<p>Step 1: ${OPEN}</p><p>Step 2: ${CHOOSE}</p><p>Step 3: ${ENTER}</p>`],
  [
    'a bold word for step',
    `<p><b>Step 1.</b> ${OPEN}</p><p><b>Step 2.</b> ${CHOOSE}</p><p><b>Step 3.</b> ${ENTER}</p>`,
  ],
  [
    'a word for step that gives way to bare numbers',
    `<p>Step 1. ${OPEN}</p><p>2. ${CHOOSE}</p><p>3. ${ENTER}</p>`,
  ],
  ['circled numbers', `<p>① ${OPEN}</p><p>② ${CHOOSE}</p><p>③ ${ENTER}</p>`],
  [
    'numbers in elements of their own',
    `<div><span>1</span><p>${OPEN}</p></div><div><span>2</span><p>${CHOOSE}</p></div><div><span>3</span><p>${ENTER}</p></div>`,
  ],
  [
    'headings',
    `<h2>Step 1: ${OPEN}</h2><p>Press Win + I.</p><h2>Step 2: ${CHOOSE}</h2><p>It is at the top.</p><h2>Step 3: ${ENTER}</h2><p>Type all of it.</p>`,
  ],
  [
    'headings of a word for step alone',
    `<h3>Step 1</h3><p>${OPEN}</p><h3>Step 2</h3><p>${CHOOSE}</p><h3>Step 3</h3><p>${ENTER}</p>`,
  ],
  [
    'numbered headings',
    `<h3>1. ${OPEN}</h3><p>Press <kbd>Win</kbd>.</p><h3>2. ${CHOOSE}</h3><p>It is <b>first</b>.</p><h3>3. ${ENTER}</h3><p>Type it.</p>`,
  ],
  [
    'bullets that are announced',
    `<p>To do this, follow these steps:</p><ul><li>${OPEN}</li><li>${CHOOSE}</li><li>${ENTER}</li></ul>`,
  ],
  ['typed numbers in bullets', `<ul><li>1. ${OPEN}</li><li>2. ${CHOOSE}</li><li>3. ${ENTER}</li></ul>`],
  [
    'definitions',
    `<dl><dt>Step 1</dt><dd>${OPEN}</dd><dt>Step 2</dt><dd>${CHOOSE}</dd><dt>Step 3</dt><dd>${ENTER}</dd></dl>`,
  ],
  [
    'rows of a table',
    `<table><tr><th>Step</th><th>Action</th></tr><tr><td>1</td><td>${OPEN}</td></tr><tr><td>2</td><td>${CHOOSE}</td></tr><tr><td>3</td><td>${ENTER}</td></tr></table>`,
  ],
  [
    'rows that say step',
    `<table><tr><td>Step 1</td><td>${OPEN}</td></tr><tr><td>Step 2</td><td>${CHOOSE}</td></tr><tr><td>Step 3</td><td>${ENTER}</td></tr></table>`,
  ],
  [
    'numbers apart from their headings',
    `<div><div>1</div><div><h4>${OPEN}</h4><p>Press Win.</p></div></div><div><div>2</div><div><h4>${CHOOSE}</h4><p>It is first.</p></div></div><div><div>3</div><div><h4>${ENTER}</h4><p>Type it.</p></div></div>`,
  ],
  ['bold lines', `<p><b>1. ${OPEN}</b></p><p><b>2. ${CHOOSE}</b></p><p><b>3. ${ENTER}</b></p>`],
  [
    'a folded section',
    `<details><summary>Windows 11</summary><ol><li>${OPEN}</li><li>${CHOOSE}</li><li>${ENTER}</li></ol></details>`,
  ],
  [
    'a hidden panel',
    `<div role="tabpanel" hidden style="display:none"><ol><li>${OPEN}</li><li>${CHOOSE}</li><li>${ENTER}</li></ol></div>`,
  ],
  [
    'schema.org microdata',
    `<div itemscope itemtype="https://schema.org/HowTo"><div itemprop="step" itemscope itemtype="https://schema.org/HowToStep"><p>${OPEN}</p></div><div itemprop="step" itemscope itemtype="https://schema.org/HowToStep"><p>${CHOOSE}</p></div><div itemprop="step" itemscope itemtype="https://schema.org/HowToStep"><p>${ENTER}</p></div></div>`,
  ],
  [
    'paragraphs that each tell what to do',
    `<p>Open the <b>Settings</b> app.</p><p>Choose <b>System</b>.</p><p>Enter the <b>product key</b>.</p>`,
  ],
])('reads steps written as %s', (_, body) => {
  expect(stepsOf(`<h1>Activate</h1>${body}`)).toEqual([ALL]);
});

test.each([
  [
    'bullets that nothing announces',
    '<p>Thank you for your order!</p><ul><li>Open <b>Settings</b>.</li><li>Choose System &gt; Activation.</li><li>Click “Change” and enter the key.</li></ul>',
    ['Open Settings.', 'Choose System > Activation.', 'Click “Change” and enter the key.'],
  ],
  [
    'a paragraph of orders that begins with an explanation',
    '<p>That happens a lot. Setup wants two things at once. Go offline first. Then open Settings, click Change and enter the key.</p>',
    ['Go offline first.', 'Then open Settings, click Change and enter the key.'],
  ],
  [
    'a paragraph in Romanian',
    '<p>Deschide Setări, mergi la Sistem și apoi la Activare. Apasă pe Adăugați un cont, scrie parola și apasă Conectare.</p>',
    [
      'Deschide Setări, mergi la Sistem și apoi la Activare.',
      'Apasă pe Adăugați un cont, scrie parola și apasă Conectare.',
    ],
  ],
  [
    'a single sentence in Romanian',
    '<p>Deschide Setări, mergi la Sistem > Activare, apasă pe Adăugați un cont și scrie parola.</p>',
    ['Deschide Setări', 'mergi la Sistem > Activare', 'apasă pe Adăugați un cont', 'scrie parola.'],
  ],
  [
    'paragraphs of one sentence each',
    '<p>Press Windows + R, type wf.msc and press Enter.</p><p>Click <b>Inbound Rules</b>, choose <b>Port</b>, click <b>Next</b> and enter 1688.</p>',
    [
      'Press Windows + R, type wf.msc and press Enter.',
      'Click Inbound Rules, choose Port, click Next and enter 1688.',
    ],
  ],
  [
    'a paragraph of several sentences',
    '<p>Press Windows + R, type winver and press Enter. This opens a small window. Go to <b>Settings > System</b>, click <b>Activation</b> and check the state.</p>',
    [
      'Press Windows + R, type winver and press Enter.',
      'Go to Settings > System, click Activation and check the state.',
    ],
  ],
])('where an article writes no steps in another way: %s', (_name, body, steps) => {
  expect(stepsOf(body)).toEqual([steps]);
});

test('reads one sentence with a click path as several steps', () => {
  const body =
    '<p>Go to <b>Settings &gt; System &gt; Activation</b>, click <b>Change</b>, and then enter the key.</p>';
  expect(stepsOf(body)).toEqual([['Go to Settings > System > Activation', 'click Change', 'enter the key.']]);
});

test('a list without words does not keep prose from being read', () => {
  const body = `<ol><li><img src="a.png"></li><li><img src="b.png"></li></ol><p>Go to <b>Settings &gt; System</b>, click <b>Activation</b>.</p>`;
  expect(stepsOf(body)).toEqual([['Go to Settings > System', 'click Activation.']]);
});

test('keeps what only sends an input with the input', () => {
  const body =
    '<p>Press <b>Win</b> + <b>R</b>, type <code>slmgr /xpr</code> and press Enter, then read the line and confirm.</p>';
  expect(stepsOf(body)).toEqual([
    ['Press Win + R', 'type slmgr /xpr and press Enter', 'read the line and confirm.'],
  ]);
});

test('takes HowTo data where the page says the same', () => {
  const data = JSON.stringify({
    '@graph': [{ '@type': 'HowTo', step: ALL.map((text) => ({ '@type': 'HowToStep', name: 'x', text })) }],
  });
  const head = `<script type="application/ld+json">${data}</script>`;
  const said = `<div>${OPEN}</div><div>Some more words about it here.</div><div>${CHOOSE}</div><div>${ENTER}</div>`;
  expect(stepsOf(`<p>Nothing to do with it.</p>${said}`, head)).toEqual([ALL]);
  expect(stepsOf('<p>Nothing to do with it.</p>', head)).toEqual([]);
});

test.each([
  ['Schritt', 'Öffnen Sie die Einstellungen.', 'Wählen Sie System aus.'],
  ['Étape', 'Ouvrez les paramètres.', 'Sélectionnez Système.'],
  ['Paso', 'Abre Configuración.', 'Selecciona Sistema.'],
  ['Passaggio', 'Apri Impostazioni.', 'Seleziona Sistema.'],
  ['Passo', 'Abra as Configurações.', 'Selecione Sistema.'],
  ['Stap', 'Open Instellingen.', 'Selecteer Systeem.'],
  ['Krok', 'Otwórz Ustawienia.', 'Wybierz pozycję System.'],
  ['Шаг', 'Откройте Параметры.', 'Выберите Система.'],
  ['Adım', 'Ayarlar’ı açın.', 'Sistem’i seçin.'],
  ['手順', '設定を開きます。', 'システムを選択します。'],
  ['ステップ', '設定を開きます。', 'システムをクリックします。'],
  ['단계', '설정을 엽니다.', '시스템을 선택합니다.'],
  ['步骤', '打开设置。', '选择系统。'],
  ['Langkah', 'Buka Pengaturan.', 'Pilih Sistem.'],
])('reads steps that are called %s, and those that are only numbered', (word, first, second) => {
  const expected = [[first, second]];
  expect(stepsOf(`<p>${word} 1: ${first}</p><p>${word} 2: ${second}</p>`)).toEqual(expected);
  expect(stepsOf(`<p>1. ${first}</p><p>2. ${second}</p>`)).toEqual(expected);
  expect(stepsOf(`<ol><li>${first}</li><li>${second}</li></ol>`)).toEqual(expected);
});

const FOREIGN = [
  ['Czech', 'Rozbal nabídku vlevo nahoře.', 'Zaškrtni políčko Tmavý.', 'Hotovo potvrď tlačítkem OK.'],
  ['Finnish', 'Sulje kaikki ikkunat ensin.', 'Valikosta löytyy kohta Teema.', 'Hyväksy lopuksi muutos.'],
  ['Hebrew', 'הורידו את הקובץ מהאתר.', 'הריצו אותו כמנהל.', 'המתינו לסיום ההתקנה.'],
  ['Georgian', 'გახსენით პარამეტრები.', 'აირჩიეთ სისტემა.', 'დააჭირეთ ღილაკს.'],
] as const;

test.each(FOREIGN)('numbers typed by the author make a list without a known verb: %s', (_, ...steps) => {
  const numbered = steps.map((text, index) => `${index + 1}. ${text}`);
  expect(stepsOf(numbered.map((text) => `<p>${text}</p>`).join(''))).toEqual([steps]);
  expect(stepsOf(`<p>${numbered.join('<br>')}</p>`)).toEqual([steps]);
});

test.each(['2 Answers', '1 Antwort', '3 件の回答', 'Replies (4)', '7'])(
  'a heading %j gives way to the one above it',
  (count) => {
    const list = `<ol><li>${OPEN}</li><li>${CHOOSE}</li></ol>`;
    const [found] = proceduresOf(`<h1>How to dim the screen</h1><p>Anyone?</p><h2>${count}</h2>${list}`);
    expect(found?.heading).toBe('How to dim the screen');
    expect(found?.headingElement?.localName).toBe('h1');
  },
);

test.each([
  ['after a greeting', '<p>Hello, no need. Go to Settings > Display and choose Dark.</p>'],
  [
    'in a section of a name like "info"',
    '<section class="article-info"><p>Go to Settings > Display and choose Dark.</p></section>',
  ],
  [
    'in a message of a forum',
    '<div class="thread-message"><p>Go to Settings > Display and choose Dark.</p></div>',
  ],
])('prose with a path is steps %s', (_, body) => {
  expect(stepsOf(body)).toEqual([['Go to Settings > Display', 'choose Dark.']]);
});

test('another path for another case stays with the acts', () => {
  const other = 'Otherwise, open Control Panel > Colours and choose Dark.';
  const [found] = proceduresOf(`<p>Go to Settings > Display and choose Dark.</p><p>${other}</p>`);
  expect(found?.steps.at(-1)?.notes).toEqual([{ kind: 'note', text: other }]);
});

test('a path between corner brackets is one', () => {
  expect(stepsOf('<p>開啟「設定」>「個人化」,點選「色彩」。</p>')).toEqual([
    ['開啟「設定」>「個人化」', '點選「色彩」。'],
  ]);
});

test('a remark after the acts stays whole', () => {
  const [found] = proceduresOf(
    '<p>設定 > 個人用設定を開き、「色」をクリックします。だめなら設定を開き、もう一度押してください。</p>',
  );
  expect(found?.steps.map(({ text }) => text)).toEqual([
    '設定 > 個人用設定を開き',
    '「色」をクリックします。',
  ]);
  expect(found?.steps[1]?.notes.map(({ text }) => text)).toEqual([
    'だめなら設定を開き、もう一度押してください。',
  ]);
});

test.each([
  [
    'after words that end in a colon',
    `<p>The first thing is to get rid of the old key:</p><pre>slmgr /upk</pre><p>The new key comes next:</p><pre>slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX</pre>`,
    ['The first thing is to get rid of the old key:', 'The new key comes next:'],
  ],
  [
    'after orders',
    `<p>Remove the old key.</p><pre>slmgr /upk</pre><p>Activate Windows over the internet:</p><pre>slmgr /ato</pre>`,
    ['Remove the old key.', 'Activate Windows over the internet:'],
  ],
  [
    'beneath titles that are orders',
    `<h3>Remove the old key</h3><pre>slmgr /upk</pre><h3>Activate Windows</h3><pre>slmgr /ato</pre><p>It may take a minute.</p>`,
    ['Remove the old key', 'Activate Windows'],
  ],
])('code to run %s is steps', (_, body, expected) => {
  const procedures = proceduresOf(`<h2>Change the key</h2>${body}`);
  expect(procedures).toHaveLength(1);
  expect(procedures[0]?.heading).toBe('Change the key');
  expect(procedures[0]?.steps.map(({ text }) => text)).toEqual(expected);
  expect(procedures[0]?.steps.map(({ code }) => code.length)).toEqual([1, 1]);
});

test.each([
  [
    'output',
    `<p>The answer looks like this:</p><pre>Name: Windows(R), Professional edition\nLicense Status: Licensed</pre><p>Or like that:</p><pre>Error: product not found.</pre>`,
  ],
  [
    'data',
    `<p>The settings are these:</p><pre>{ "server": "kms.example" }</pre><p>The other file is this:</p><pre>&lt;key&gt;1&lt;/key&gt;</pre>`,
  ],
  ['a single example', `<p>An example:</p><pre>slmgr /dli</pre><p>That was all.</p>`],
  [
    'titles that name things',
    `<h3>slmgr /dli</h3><pre>slmgr /dli</pre><h3>The other one</h3><pre>slmgr /xpr</pre>`,
  ],
])('code that is %s is none', (_, body) => {
  expect(proceduresOf(`<h2>About keys</h2>${body}`)).toEqual([]);
});

test.each([
  [
    'a bulleted list that code and pictures cut into several',
    `<ul><li>Open <b>Terminal (Admin)</b>.</li><li>Paste the command:</li></ul><pre>slmgr /dli</pre><ul><li>Read the <b>licence status</b>.</li></ul><p><img src="a.png"></p><ul><li>Press <b>OK</b>.</li></ul>`,
    ['Open Terminal (Admin).', 'Paste the command:', 'Read the licence status.', 'Press OK.'],
  ],
  [
    'bullets with the command beneath each',
    `<ul><li>Look at the edition: <pre>slmgr /dli</pre></li><li>Remove the old key: <pre>slmgr /upk</pre></li><li>Activate Windows: <pre>slmgr /ato</pre></li></ul>`,
    ['Look at the edition:', 'Remove the old key:', 'Activate Windows:'],
  ],
  [
    'terms and what is to be done',
    `<dl><dt>Receipt</dt><dd>Find the invoice with the “service code”.</dd><dt>Request</dt><dd>Open the form “Licence” of the portal.</dd><dt>Restart</dt><dd>Switch the computer off and on again.</dd></dl>`,
    ['Receipt', 'Request', 'Restart'],
  ],
  [
    'paragraphs that each begin with what is to be done in bold',
    `<p><b>Sign in.</b> Go to the page of your account.</p><p><b>Find the order.</b> It is in the list.</p><p><b>Get the key.</b> Click the name of the product.</p>`,
    [
      'Sign in. Go to the page of your account.',
      'Find the order.',
      'Get the key. Click the name of the product.',
    ],
  ],
  [
    'paragraphs of which one begins with when',
    `<p>Open the <i>Settings</i> app.</p><p>After the restart you select <i>System</i>.</p><p>Click <i>Activation</i>.</p>`,
    ['Open the Settings app.', 'After the restart you select System.', 'Click Activation.'],
  ],
  [
    'lines that begin with a word of order in bold, and turn the verb around',
    `<p><b>Först</b> kopplar du in sladden.</p><p><b>Sedan</b> trycker du på knappen.</p><p><b>Till sist</b> drar du ut sladden.</p>`,
    ['Först kopplar du in sladden.', 'Sedan trycker du på knappen.', 'Till sist drar du ut sladden.'],
  ],
  [
    'number words before a reflexive verb, with a caption between',
    `<p><b>Za prvé</b> si opište klíč.</p><table><tr><td><img src="a.png"></td></tr><tr><td>Obrázek krabičky</td></tr></table><p><b>Za druhé</b> klikněte na <i>Start</i>.</p><p><b>A nakonec</b> spusťte <i>slmgr</i>.</p>`,
    ['Za prvé si opište klíč.', 'Za druhé klikněte na Start.', 'A nakonec spusťte slmgr.'],
  ],
  [
    'one paragraph with words of order and of place before the acts',
    `<p>Primeiro entre no Windows. Depois abra <b>Configurações &gt; Sistema</b>. Na mesma tela, clique em <b>Ativação</b>. Por fim, marque o computador.</p>`,
    [
      'Primeiro entre no Windows.',
      'Depois abra Configurações > Sistema.',
      'Na mesma tela, clique em Ativação.',
      'Por fim, marque o computador.',
    ],
  ],
  [
    'typed numbers in elements of their own, with code and the button that copies it between',
    `<div><span>1.</span></div><div>Abrir la consola</div><div>ssh pi@server</div><div role="button">Copiar</div><div><span>2.</span></div><div>Reservarle la dirección fija</div><div><span>3.</span></div><div>Copiar el archivo</div>`,
    ['Abrir la consola', 'Reservarle la dirección fija', 'Copiar el archivo'],
  ],
  [
    'paragraphs that point at the screen in quotation marks',
    '<p>Look at “Activation state”.</p><p>Press ‘Add an account’ and sign in.</p><p>Wait a minute.</p>',
    ['Look at “Activation state”.', 'Press ‘Add an account’ and sign in.', 'Wait a minute.'],
  ],
  [
    'paragraphs that end in the verb',
    '<p>먼저 와이파이를 다시 연결합니다.</p><p>같은 화면에서 <b>제품 키 변경</b>을 누르고, 구입하신 키를 입력하세요.</p><p>창이 나오면 <b>정품 인증</b> 버튼을 누릅니다.</p>',
    [
      '먼저 와이파이를 다시 연결합니다.',
      '같은 화면에서 제품 키 변경을 누르고, 구입하신 키를 입력하세요.',
      '창이 나오면 정품 인증 버튼을 누릅니다.',
    ],
  ],
  [
    'paragraphs of which one waits for something',
    '<p>Click <i>Troubleshoot</i>.</p><p>When the message appears, choose <i>I changed hardware</i>.</p><p>Click <i>Activate</i>.</p>',
    ['Click Troubleshoot.', 'When the message appears, choose I changed hardware.', 'Click Activate.'],
  ],
])('%s is a procedure', (_, body, expected) => {
  expect(stepsOf(`<h2>So it is done</h2>${body}`)).toEqual([expected]);
});

test.each([
  'How to move your chats',
  '2. Cara backup chat',
  'So sichern Sie Ihre Chats',
  'チャットを移す方法',
  'Sohbetler nasıl taşınır?',
])('a list of nothing but orders right beneath %j is a procedure', (title) => {
  const list = '<ul><li>Open the app</li><li>Tap the three dots</li><li>Wait for the end</li></ul>';
  const numbered = `<h2>Else</h2><ol><li>${OPEN}</li><li>${CHOOSE}</li></ol>`;
  expect(stepsOf(`<h2>${title}</h2>${list}${numbered}`)).toEqual([
    ['Open the app', 'Tap the three dots', 'Wait for the end'],
    [OPEN, CHOOSE],
  ]);
});

test('three titles in a row with code beneath are a procedure beside numbered steps, orders or not in between', () => {
  const part = (title: string, code: string) => `<h3>${title}</h3><p>So it goes.</p><pre>${code}</pre>`;
  const parts = `${part('Stop the server', 'systemctl stop web')}${part('Cold copy', 'rsync -a a b')}${part('Start it again', 'systemctl start web')}${part('Check it', 'systemctl status web')}${part('Example', 'port = 80')}`;
  const numbered = `<h2>Rolling back</h2><ol><li>${OPEN}</li><li>${CHOOSE}</li></ol>`;
  expect(stepsOf(`<h2>Moving</h2>${parts}${numbered}`)).toEqual([
    ['Stop the server', 'Cold copy', 'Start it again', 'Check it'],
    [OPEN, CHOOSE],
  ]);
});

test('a list that counts on in a section of its own is a procedure of its own', () => {
  const [first, second] = proceduresOf(
    `<h2>Old computer</h2><ol><li>${OPEN}</li><li>${CHOOSE}</li></ol><h2>New computer</h2><ol start="3"><li>${OPEN}</li><li>${ENTER}</li></ol>`,
  );
  expect([first?.heading, second?.heading]).toEqual(['Old computer', 'New computer']);
});

test('boxes that number methods are the titles of what follows', () => {
  const list = `<div>1. ${OPEN}</div><div>2. ${CHOOSE}</div>`;
  const [first, second] = proceduresOf(
    `<div>Method one: by key</div>${list}<div>Method two: by phone</div>${list}`,
  );
  expect([first?.heading, second?.heading]).toEqual(['Method one: by key', 'Method two: by phone']);
});

test('a button that unfolds what follows it is its title', () => {
  const list = `<ol><li>${OPEN}</li><li>${CHOOSE}</li></ol>`;
  const [first, second] = proceduresOf(
    `<h2>Questions</h2><button aria-expanded="true">With a key</button><div>${list}</div><button class="accordion">Without one</button><div hidden>${list}</div>`,
  );
  expect([first?.heading, second?.heading]).toEqual(['With a key', 'Without one']);
});

test('bold lines set apart by empty ones are titles', () => {
  const [first, second] = proceduresOf(
    `<font>All about keys.<br><br><b>Old computer</b><br><br>1) ${OPEN}<br>2) ${CHOOSE}<br><br><b>New computer</b><br><br>1) ${OPEN}<br>2) ${ENTER}<br></font>`,
  );
  expect([first?.heading, second?.heading]).toEqual(['Old computer', 'New computer']);
});

test('the link to edit a section is no part of its title', () => {
  const [procedure] = proceduresOf(
    `<h2>With a key<span class="mw-editsection">[<a href="?edit">edit</a>]</span></h2><ol><li>${OPEN}</li><li>${CHOOSE}</li></ol>`,
  );
  expect(procedure?.heading).toBe('With a key');
});

test('a word that explains itself when it is clicked stays in its sentence', () => {
  const body = `<ol><li>Open <span role="button" tabindex="0">Settings</span> first.</li><li>${CHOOSE}</li></ol>`;
  expect(stepsOf(body)).toEqual([['Open Settings first.', CHOOSE]]);
});

test('terms that are orders are steps, beside a list too', () => {
  const terms = (orders: readonly string[]) =>
    `<ol><li>Press Win.</li><li>Click Update.</li></ol><h2>Then</h2><dl>${orders.map((order) => `<dt>${order}</dt><dd>It is there.</dd>`).join('')}</dl>`;
  expect(stepsOf(terms(ALL))).toEqual([['Press Win.', 'Click Update.'], ALL]);
  expect(stepsOf(terms(['Licence', 'Product key', 'Open source']))).toEqual([
    ['Press Win.', 'Click Update.'],
  ]);
});
