import { describe, expect, test } from 'vitest';
import { proceduresOf, stepsOf } from './support/page.ts';

const STEPS = ['Open the Settings app.', 'Choose “System”.', 'Click “Change” and enter the product key.'];

const paragraphs = (marks: readonly string[], steps: readonly string[] = STEPS) =>
  steps.map((text, index) => `<p>${marks[index]}${text}</p>`).join('');
const lines = (marks: readonly string[], steps: readonly string[] = STEPS) =>
  `<p>${steps.map((text, index) => `${marks[index]}${text}`).join('<br>')}</p>`;
const headings = (marks: readonly string[]) =>
  STEPS.map((text, index) => `<h3>${marks[index]}${text}</h3><p>It is <b>there</b>.</p>`).join('');

describe.each([
  ['a hash', ['#1 ', '#2 ', '#3 ']],
  ['Chinese numerals', ['一、', '二、', '三、']],
  ['Chinese numerals in brackets', ['（一）', '（二）', '（三）']],
  ['a word for step and Chinese numerals', ['第一步：', '第二步：', '第三步：']],
  ['the word in front of a digit', ['第1步，', '第2步，', '第3步，']],
  ['numbers in brackets', ['(1) ', '(2) ', '(3) ']],
  ['wide numbers in brackets', ['（１）', '（２）', '（３）']],
  ['wide numbers', ['１．', '２．', '３．']],
  ['Korean numbers', ['1) ', '2) ', '3) ']],
  ['Korean letters', ['가. ', '나. ', '다. ']],
  ['Arabic digits', ['١. ', '٢. ', '٣. ']],
  ['Persian digits', ['۱) ', '۲) ', '۳) ']],
  ['Devanagari digits', ['१. ', '२. ', '३. ']],
  ['Roman numerals', ['I. ', 'II. ', 'III. ']],
  ['small Roman numerals', ['i) ', 'ii) ', 'iii) ']],
  ['letters', ['a) ', 'b) ', 'c) ']],
  ['capital letters', ['A. ', 'B. ', 'C. ']],
  ['Russian letters', ['а) ', 'б) ', 'в) ']],
  ['ordinal signs', ['1º ', '2º ', '3º ']],
  ['strokes', ['1/ ', '2/ ', '3/ ']],
  ['a hand before the number', ['👉 1. ', '👉 2. ', '👉 3. ']],
  ['number words', ['Step one: ', 'Step two: ', 'Step three: ']],
  ['ordinal number words', ['First step: ', 'Second step: ', 'Third step: ']],
  ['a count of all steps', ['Step 1/3: ', 'Step 2/3: ', 'Step 3/3: ']],
])('steps counted with %s', (_name, marks) => {
  test('in paragraphs', () => expect(stepsOf(paragraphs(marks))).toEqual([STEPS]));
  test('in lines', () => expect(stepsOf(lines(marks))).toEqual([STEPS]));
  test('in headings', () => expect(stepsOf(headings(marks))).toEqual([STEPS]));
});

describe.each([...'➡▶✅👉→•◆✔🔹»-–*'])('steps after a typed %s', (sign) => {
  const marks = STEPS.map(() => `${sign} `);
  test('in paragraphs', () => expect(stepsOf(paragraphs(marks))).toEqual([STEPS]));
  test('in lines', () => expect(stepsOf(lines(marks))).toEqual([STEPS]));
  test('announced, beside a list', () => {
    const body = `<ol><li>Press Win.</li><li>Choose Update.</li></ol><h2>B</h2><p>Follow these steps:</p>${lines(marks)}`;
    expect(stepsOf(body)).toEqual([['Press Win.', 'Choose Update.'], STEPS]);
  });
});

test('typed bullets beneath a typed number are its sub-steps, without their signs', () => {
  const body = `<p>1. ${STEPS[0]}<br>- Click Start.<br>- Choose the gear.<br>2. ${STEPS[1]}<br>3. ${STEPS[2]}</p>`;
  const [found] = proceduresOf(body);
  expect(found?.steps.map(({ text }) => text)).toEqual(STEPS);
  expect(found?.steps[0]?.substeps.map(({ text }) => text)).toEqual(['Click Start.', 'Choose the gear.']);
});

test.each([
  ['en', 'First, open Settings.', 'Then click “System”.', 'Finally, enter the “key”.'],
  ['en', 'First: Open Settings.', 'Second: Click “System”.', 'Third: Enter the “key”.'],
  ['en', 'First of all, open Settings.', 'Next, click “System”.', 'After that, enter the “key”.'],
  [
    'de',
    'Zuerst öffnen Sie „Einstellungen“.',
    'Dann klicken Sie auf „System“.',
    'Zum Schluss geben Sie den „Key“ ein.',
  ],
  [
    'fr',
    'Tout d’abord, ouvrez « Paramètres ».',
    'Ensuite, cliquez sur « Système ».',
    'Enfin, saisissez la « clé ».',
  ],
  ['es', 'Primero, abre «Configuración».', 'Luego haz clic en «Sistema».', 'Por último, escribe la «clave».'],
  ['it', 'Per prima cosa apri «Impostazioni».', 'Poi seleziona «Sistema».', 'Infine digita il «codice».'],
  ['pt', 'Primeiro, abra “Configurações”.', 'Em seguida, clique em “Sistema”.', 'Por fim, digite a “chave”.'],
  ['nl', 'Ten eerste: open “Instellingen”.', 'Ten tweede: klik op “Systeem”.', 'Tot slot: typ de “code”.'],
  ['pl', 'Najpierw otwórz „Ustawienia”.', 'Następnie kliknij „System”.', 'Na koniec wpisz „klucz”.'],
  ['ru', 'Сначала откройте «Параметры».', 'Затем нажмите «Система».', 'Наконец, введите «ключ».'],
  ['ru', 'Во-первых, откройте «Параметры».', 'Во-вторых, нажмите «Система».', 'В-третьих, введите «ключ».'],
  ['tr', 'Önce “Ayarlar”ı açın.', 'Ardından “Sistem”e tıklayın.', 'Son olarak “anahtarı” girin.'],
  [
    'ja',
    'まず、「設定」を開きます。',
    '次に、「システム」をクリックします。',
    '最後に「キー」を入力します。',
  ],
  ['ko', '먼저 “설정”을 엽니다.', '다음으로 “시스템”을 클릭합니다.', '마지막으로 “키”를 입력합니다.'],
  ['zh-Hans', '首先，打开“设置”。', '其次，点击“系统”。', '最后，输入“密钥”。'],
  ['zh-Hant', '首先，開啟「設定」。', '接著，點選「系統」。', '最後，輸入「金鑰」。'],
  ['ar', 'أولاً، افتح «الإعدادات».', 'ثانيًا، انقر «النظام».', 'أخيرًا، أدخل «المفتاح».'],
])('steps in the order of words, in %s: %s', (_language, ...steps) => {
  const other = '<h2>A</h2><ol><li>Press Win.</li><li>Choose Update.</li></ol><h2>B</h2><p>It is easy.</p>';
  const bare = steps.map((text) => text.replace(/^[^:]{1,12}: /, ''));
  expect(stepsOf(`${other}${steps.map((text) => `<p>${text}</p>`).join('')}<p>That is all.</p>`)[1]).toEqual(
    bare,
  );
  expect(stepsOf(`${other}<p>${steps.join('<br>')}</p>`)[1]).toEqual(bare);
});

test.each([
  ['<p>The key is on the box. Then:</p>', '<ul><li>Restart the router.</li><li>Wait for a minute.</li></ul>'],
  ['<p>La clé est sur la boîte. Ensuite :</p>', '<p>- cliquez sur Suivant<br>- tapez la clé</p>'],
])('a word of order announces what is to be done: %s', (lead, list) => {
  expect(stepsOf(`${lead}${list}`)[0]).toHaveLength(2);
});

test('two labelled orders are steps without anything to point at', () => {
  expect(stepsOf('<p>First: Restart the router.</p><p>Finally: Wait for a minute.</p>')).toEqual([
    ['Restart the router.', 'Wait for a minute.'],
  ]);
});

test.each([
  [
    'a story in order',
    '<p>First, I tried to restart it.</p><p>Then I called them.</p><p>Finally, it worked.</p>',
  ],
  [
    'arguments in order',
    '<p>First, the price is fair.</p><p>Second, the “support” is good.</p><p>Third, it is fast.</p>',
  ],
  [
    'labelled arguments',
    '<p>First: The price is fair.</p><p>Second: The support is good.</p><p>Third: It is fast.</p>',
  ],
  ['ticks before benefits', '<p>✅ Fast delivery</p><p>✅ Support day and night</p><p>✅ Money back</p>'],
  [
    'arrows before links',
    '<p>➡ <a href="/a">Open a port</a></p><p>➡ <a href="/b">Choose a theme</a></p><p>➡ <a href="/c">Enter a code</a></p>',
  ],
  ['dashes of a talk', '<p>– Did you try it?</p><p>– Yes, it failed.</p><p>– Strange.</p>'],
  [
    'numbers of a chart',
    '<p>#1 The Alpha phone</p><p>It is big.</p><p>It is red.</p><p>It is here.</p><p>#2 The Beta phone</p>',
  ],
  ['chapters', '<h2>一、什么是系统</h2><p>很好。</p><h2>二、历史</h2><p>很长。</p>'],
  ['dashes before advice', '<p>- Keep it clean.</p><p>- Use a strong password.</p><p>- Make backups.</p>'],
])('%s make no steps', (_name, body) => {
  expect(stepsOf(body)).toEqual([]);
});
