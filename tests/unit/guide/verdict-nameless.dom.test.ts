import { expect, test } from 'vitest';
import { isCandidate } from '../../../lib/gate/candidate.ts';
import { analyzePage } from '../../../lib/guide/analyze.ts';

const page = (title: string, body: string) =>
  new DOMParser().parseFromString(
    `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
    'text/html',
  );
const list = (...items: string[]) => `<ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`;

const GUIDES: readonly [name: string, title: string, body: string][] = [
  [
    'a path',
    'Moving a product key to a new PC',
    `<p>The old PC is gone, the key is still good.</p>${list('Open Settings &gt; System &gt; Activation.', 'Click Change product key.', 'Enter the key and select Activate.')}`,
  ],
  [
    'a path, under a title of no help',
    'That text in the corner',
    `<p>It can be made to go away.</p>${list('Open Settings &gt; Update &amp; Security &gt; Activation.', 'Choose Troubleshoot.', 'Click Activate and sign in with your Microsoft account.')}`,
  ],
  [
    'a path by clicks',
    'That text in the corner',
    `<p>My licence was lost when they changed a part.</p>${list('Click Start and then the cog wheel.', 'Click Update &amp; Security and then Activation.', 'Click Troubleshoot and say that you changed the hardware.', 'Sign in with your Microsoft account and click Activate.')}`,
  ],
  [
    'a German path',
    'Grauer Text auf dem Schirm',
    `<p>So geht er weg.</p>${list('Öffnen Sie Einstellungen &gt; System &gt; Aktivierung.', 'Klicken Sie auf Product Key ändern.', 'Geben Sie den Key ein und klicken Sie auf Aktivieren.')}`,
  ],
  [
    'a Japanese path',
    '右下の文字を消す',
    `<p>消し方を説明します。</p>${list('設定 &gt; システム &gt; ライセンス認証を開きます。', 'プロダクト キーを変更するをクリックします。', 'キーを入力して、アクティブ化を選択します。')}`,
  ],
  [
    'a path with commas',
    'New board, same disk, and one very cross PC',
    `<p>The wallpaper had gone black, and a banner spoke of significant changes.</p>${list('Sign in with the Microsoft account of before.', 'Open Settings, System, Activation and press Troubleshoot.', 'Click “I changed hardware on this device recently” and choose Activate.')}`,
  ],
  [
    'an Italian path with commas',
    'A che serve questa voce?',
    `<p>Lega la licenza digitale al vostro account.</p>${list('Aprite Impostazioni, Sistema, Attivazione.', 'Premete Aggiungi un account.', 'Inserite la password.')}`,
  ],
  [
    'commands',
    'That text in the corner',
    `<p>A few commands and it is gone.</p>${list('Open Terminal as an administrator.', 'Run <code>slmgr /ipk</code> with your product key.', 'Run <code>slmgr /ato</code> and wait until activation is done.')}`,
  ],
  [
    'a command for the dialog',
    'Enter a product key by keyboard',
    `<p>No mouse is needed.</p>${list('Press Win + R.', 'Type slui 3 and press Enter.', 'Type the product key and activate it.')}`,
  ],
];

test.each(GUIDES)('a guide that never names Windows, by %s', (_name, title, body) => {
  const doc = page(title, body);
  expect(isCandidate(doc)).toBe(true);
  const { verdict, reasons } = analyzePage(doc, { url: 'https://a.example/b' });
  expect(verdict, reasons.join('\n')).toBe('guide');
});

const OTHERS: readonly [name: string, title: string, body: string][] = [
  [
    'an office program',
    'Enter a product key for Word',
    list(
      'Open File &gt; Account &gt; Activation.',
      'Click Change product key.',
      'Enter the key and select Activate.',
    ),
  ],
  [
    'an antivirus program',
    'Activate your protection',
    list('Open Menu &gt; My subscription &gt; Activation.', 'Enter the activation code.', 'Click Activate.'),
  ],
  [
    'a phone',
    'Activate an eSIM',
    list('Open Settings &gt; Mobile data &gt; Activate eSIM.', 'Scan the code.', 'Tap Activate.'),
  ],
  [
    'a photo editor',
    'How to enter the licence',
    list('Choose Help &gt; Licence &gt; Activate.', 'Paste the licence key.', 'Click Activate and restart.'),
  ],
  [
    'a camera',
    'Firmware activation',
    list('Open Menu &gt; System &gt; Activation.', 'Enter the code from the box.', 'Press OK.'),
  ],
  [
    'a feature of a server',
    'Activate the license of the appliance',
    list('Go to System &gt; Licensing &gt; Activate.', 'Enter the activation key.', 'Click Submit.'),
  ],
  [
    'a game',
    'Redeem a code',
    list('Open Library &gt; Games &gt; Activate a product.', 'Enter the product key.', 'Click Next.'),
  ],
  [
    'a shop',
    'Activation',
    list('Go to Marketing &gt; Coupons &gt; Activation.', 'Choose a coupon.', 'Click Activate.'),
  ],
];

test.each(OTHERS)('no guide, where Windows is never named either: %s', (_name, title, body) => {
  // By force, so that the verdict is asked whatever the gate says.
  const { verdict, reasons } = analyzePage(page(title, body), { url: 'https://a.example/b', force: true });
  expect(verdict, reasons.join('\n')).toBe('other');
});
