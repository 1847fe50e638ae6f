import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeCommand, findCommands } from '../../../lib/risks/commands.ts';

test.each([
  ['Type slmgr /xpr and press Enter.', ['slmgr /xpr']],
  ['type slmgr.vbs -ipk your-key, then slmgr.vbs -ato.', ['slmgr.vbs -ipk your-key', 'slmgr.vbs -ato']],
  ['Run `slmgr.vbs /ipk <key>` as administrator', ['slmgr.vbs /ipk <key>']],
  [
    'Enter slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX into the prompt',
    ['slmgr /ipk XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'],
  ],
  ['Run cscript //nologo slmgr.vbs /dlv in the folder', ['cscript //nologo slmgr.vbs /dlv']],
  ['Press Win + R, type slui 3 and click OK.', ['slui 3']],
  ['Enter “slui.exe 4”.', ['slui.exe 4']],
  ['Type slui.exe 0x2a 0xC004F074 and press Enter', ['slui.exe 0x2a 0xC004F074']],
  [
    'Type wmic path softwarelicensingservice get OA3xOriginalProductKey and press Enter.',
    ['wmic path softwarelicensingservice get OA3xOriginalProductKey'],
  ],
  [
    'Run changepk.exe /ProductKey XXXXX-XXXXX-XXXXX-XXXXX-XXXXX now.',
    ['changepk.exe /ProductKey XXXXX-XXXXX-XXXXX-XXXXX-XXXXX'],
  ],
  ['run sfc /scannow.', ['sfc /scannow']],
  [
    'Then run DISM /Online /Cleanup-Image /RestoreHealth and wait.',
    ['DISM /Online /Cleanup-Image /RestoreHealth'],
  ],
  ['Type winver in the search box.', ['winver']],
  ['Type services.msc and press Enter', ['services.msc']],
  ['Type cmd, then run it as administrator', ['cmd']],
  ['Run net stop sppsvc and then net start sppsvc', ['net stop sppsvc', 'net start sppsvc']],
  ['Run net stop sppsvc && net start sppsvc', ['net stop sppsvc && net start sppsvc']],
  ['Geben Sie slmgr /dlv ein.', ['slmgr /dlv']],
  ['Tapez slmgr /ato puis appuyez sur Entrée', ['slmgr /ato']],
  ['コマンド プロンプトで「slmgr /xpr」と入力します。', ['slmgr /xpr']],
  ['输入slmgr /ato并回车', ['slmgr /ato']],
  ['Use ipconfig /flushdns or w32tm /resync.', ['ipconfig /flushdns', 'w32tm /resync']],
  [
    "Type (Get-WmiObject -query 'select * from SoftwareLicensingService').OA3xOriginalProductKey there",
    ["(Get-WmiObject -query 'select * from SoftwareLicensingService').OA3xOriginalProductKey"],
  ],
  [
    'Run Get-CimInstance SoftwareLicensingProduct in PowerShell.',
    ['Get-CimInstance SoftwareLicensingProduct'],
  ],
  ['Paste irm https://example.com/get | iex and press Enter', ['irm https://example.com/get | iex']],
  ['Exécutez irm https://example.com/get | iex avec PowerShell.', ['irm https://example.com/get | iex']],
  ['Esegui irm https://example.com/get | iex nella finestra.', ['irm https://example.com/get | iex']],
  ['Run curl -o a.cmd https://example.com/a.cmd now', ['curl -o a.cmd https://example.com/a.cmd']],
  ['Run slmgr /skms kms.corp.example.com:1688, then wait', ['slmgr /skms kms.corp.example.com:1688']],
  ['sc config sppsvc start= auto', ['sc config sppsvc start= auto']],
  ['Open Settings and click Activation.', []],
  ['Open the Control Panel, then Services.', []],
  ['The .NET Framework and the net result', []],
  ['PowerShell is a shell. The cmd window closes.', []],
  ['slmgr.vbs is the tool for licences.', []],
  ['ms-settings:activation opens the page', []],
  ['Ping me when you start.', []],
])('finds the commands of %j', (text, expected) => {
  expect(findCommands(text).map((command) => command.text)).toEqual(expected);
});

test('whatever the text, commands are found without fail, and the same when asked again', () => {
  const words = fc.constantFrom(
    'slmgr',
    '/ipk',
    '-x',
    '"',
    '|',
    '&&',
    'net',
    'stop',
    'type',
    '`',
    '\n',
    '(',
    'cscript',
    '<k>',
    'PS C:\\>',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(words).map((list) => list.join(' ')),
      ),
      (text) => {
        for (const command of findCommands(text))
          expect(describeCommand(command.text)?.effect).toBe(command.effect);
        describeCommand(text);
      },
    ),
  );
});

test.each(['slmgr /dlv ', 'cscript ', '"', '| ', 'net stop ', 'C:\\a\\', 'PS C:\\', 'irm x | '])(
  'a megabyte of %j is worked through',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(() => [describeCommand(text), findCommands(text)]).not.toThrow();
  },
);
