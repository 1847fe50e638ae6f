import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPage, assessRisks } from '../../../lib/risks/assess.ts';
import { NO_CONTEXT, readContext } from '../../../lib/risks/context.ts';

const KEY = 'ABC12-DEF34-GHI56-JKL78-MNO90';
const CLIENT_KEY = 'DEM22-HVYY6-BXGB8-JJV79-RYYBH';
const page = (title: string, text = '', url = 'https://example.com/') => readContext({ url, title, text });
const raised = (passages: string[], context = NO_CONTEXT) =>
  assessRisks(passages, context).map((risks) => risks.map(({ rule, level }) => `${rule}: ${level}`));

describe('a page as a whole', () => {
  test.each([
    ['Windows Activator 2.1 download', ''],
    ['Activate Windows 10 for free', ''],
    ['Windows 10 kostenlos aktivieren', ''],
    ['Guide', 'Download the Windows activator.\nOpen KMSpico.\nThat is all.'],
  ])('pushes activators: %j', (title, text) => {
    expect(page(title, text).piracy).toBe(true);
  });

  test.each([
    ['Activate Windows with a digital licence', ''],
    ['Why KMSpico is dangerous', 'Avoid KMSpico.\nNever download a Windows crack.'],
    ['Upgrade to Windows 11 for free', 'Press Start.'],
  ])('does not: %j', (title, text) => {
    expect(page(title, text).piracy).toBe(title.includes('KMSpico'));
  });

  test('of Microsoft’s documentation raises nothing', () => {
    const context = page('Activate clients', '', 'https://learn.microsoft.com/windows-server/example');
    expect(raised([`slmgr /ipk ${CLIENT_KEY}`, 'Turn off your antivirus.'], context)).toEqual([[], []]);
  });

  test('about administration speaks of its own KMS host and client keys as it may', () => {
    const context = page(
      'Activate Windows on campus',
      'Connect to the VPN first. The KMS host serves the university.',
    );
    expect(raised([`slmgr /ipk ${CLIENT_KEY}`, 'slmgr /skms kms.example.edu'], context)).toEqual([[], []]);
    expect(raised(['slmgr /skms kms.example.xyz'], context)).toEqual([['public-kms-host: danger']]);
  });

  test('may name the KMS host of its own organisation', () => {
    const step = 'slmgr /skms kms.example.ac.uk:1688';
    expect(raised([step], page('Windows', '', 'https://it.example.ac.uk/windows'))).toEqual([[]]);
    expect(raised([step], page('Windows', '', 'https://other.ac.uk/windows'))).toEqual([
      ['unknown-kms-host: caution'],
    ]);
  });

  test('that pushes activators makes mild warnings grave', () => {
    const step = 'Turn off your antivirus.';
    expect(raised([step])).toEqual([['antivirus-off: caution']]);
    expect(raised([step], page('Windows 10 activator'))).toEqual([['antivirus-off: danger']]);
  });

  test('is gathered from the passages where nothing else is known', () => {
    const risks = assessRisks(['Turn off your antivirus.', 'Run KMSpico.']);
    expect(risks.flat().map(({ level }) => level)).toEqual(['danger', 'danger']);
  });

  test.each(['', 'about:blank', 'not an address', 'file:///C:/page.html'])(
    'may have the address %j',
    (url) => {
      expect(readContext({ url, title: '', text: '' })).toEqual({ ...NO_CONTEXT, host: '' });
    },
  );

  test('lists each rule once, the grave ones first', () => {
    const risks = assessPage({
      url: 'https://example.com/',
      title: 'A guide',
      text: `Key: ${KEY}\nAgain: ${KEY}\nslmgr /skms kms.example.xyz`,
    });
    expect(risks.map(({ rule }) => rule)).toEqual(['public-kms-host', 'printed-key']);
  });
});

test('gives one list for each passage', () => {
  expect(raised(['Open Settings.', 'bcdedit /set testsigning on', ''])).toEqual([
    [],
    ['test-mode: danger'],
    [],
  ]);
  expect(assessRisks([])).toEqual([]);
});

describe('the words that raise a risk', () => {
  test('are their sentence, keys masked', () => {
    const [risks] = assessRisks([`Open Settings. Then type ${KEY} there. Restart.`], NO_CONTEXT);
    expect(risks?.[0]?.text).toBe('Then type •••••-•••••-•••••-•••••-••••• there');
  });

  test('are their line of a script', () => {
    const [risks] = assessRisks(['slmgr /xpr\nslmgr /skms kms.example.xyz\nslmgr /ato'], NO_CONTEXT);
    expect(risks?.[0]?.text).toBe('slmgr /skms kms.example.xyz');
  });

  test('stay in their own spelling', () => {
    const [risks] = assessRisks(['i`r`m https://example.com/a | i`e`x'], NO_CONTEXT);
    expect(risks?.[0]?.text).toBe('i`r`m https://example.com/a | i`e`x');
  });

  test('never show a part of a key, and are at most 200 characters', () => {
    const padding = fc.string({ unit: fc.constantFrom('a', ' ', '-', '。', '\n'), maxLength: 260 });
    fc.assert(
      fc.property(padding, padding, padding, (before, between, after) => {
        const text = `${before} ${KEY} ${between} slmgr /skms kms.example.xyz ${after} ${KEY}`;
        for (const risk of assessRisks([text], NO_CONTEXT).flat()) {
          expect(risk.text.length).toBeLessThanOrEqual(200);
          expect(risk.text).not.toMatch(/ABC12|DEF34|GHI56|JKL78|MNO90/);
          expect(risk.text).not.toBe('');
        }
      }),
    );
  });
});

test('never fails, whatever the text', () => {
  const words = fc.constantFrom(
    'slmgr',
    '/skms',
    'kms',
    '.',
    ':',
    '`',
    '^',
    '\n',
    'antivirus',
    'disable',
    'crack',
    '“',
    'é',
    '密钥',
  );
  const text = fc.oneof(
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.array(words).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(text), (passages) => {
      expect(assessRisks(passages)).toHaveLength(passages.length);
    }),
  );
});

test.each([
  'irm ',
  'kms.',
  'disable antivirus not ',
  'Set-MpPreference -D',
  'a',
  '| iex ',
  '1-800-555-',
  'set kms=',
  '激活',
  '" ',
])(
  'a megabyte of %j is worked through',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(() => assessRisks([text])).not.toThrow();
  },
  60_000,
);
