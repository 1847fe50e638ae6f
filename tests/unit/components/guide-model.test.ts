import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExportWords, toMarkdown, toText } from '../../../components/guide/model/export.ts';
import { findMethods } from '../../../components/guide/model/methods.ts';
import { foresee } from '../../../components/guide/model/progress.ts';
import { findTwin, type SaveWords, toItem, toList } from '../../../components/guide/model/save.ts';
import { segments } from '../../../components/guide/model/segments.ts';
import { selectProcedures } from '../../../components/guide/model/select.ts';
import { versionOf } from '../../../components/guide/model/versions.ts';
import { allSteps, currentStep, tickChanges } from '../../../components/guide/model/walk.ts';
import type { Command, Procedure, Step } from '../../../lib/model/analysis.ts';
import { pageByUri } from '../../../lib/settings/catalogue.ts';
import { samples } from './support/guide-samples.ts';

const step = (id: string, substeps: Step[] = [], others: Partial<Step> = {}): Step => ({
  id,
  text: `Do ${id}`,
  emphasis: [],
  references: [],
  commands: [],
  pictures: [],
  notes: [],
  risks: [],
  ...others,
  substeps,
});
const procedure = (id: string, heading = '', steps = [step(`${id}1`)]): Procedure => ({
  id,
  heading,
  part: '',
  steps,
});
const dangerous: Command = {
  text: 'irm https://a.example/x | iex',
  effect: 'dangerous',
  note: '',
  entry: '',
  elevated: true,
};
const select = (procedures: Procedure[], chosen: string[] = [], version = '11') =>
  selectProcedures({ procedures, risks: [] }, new Set(chosen), version, pageByUri);
const ids = (procedures: readonly Procedure[]) => procedures.map(({ id }) => id).join(' ');

describe('methods', () => {
  test.each([
    [['Method 1: Settings', 'Method 2: Command line'], 1],
    [['Option A – by phone', 'Option B – online'], 1],
    [['1. Methode 1: Einstellungen', '2. Methode 2: CMD'], 1],
    [['Méthode n° 1', 'Méthode n° 2'], 1],
    [['方法一：使用设置', '方法二：使用命令'], 1],
    [['方法1 設定から', '方法2 コマンドから'], 1],
    [['Способ 1. Параметры', 'Способ 2. Командная строка'], 1],
    [['Method 1', 'Method 2', 'Method 1', 'Method 2'], 2],
    [['Method 1: only one'], 0],
    [['Step 1', 'Step 2'], 0],
    [['Optional extras', 'Option to buy'], 0],
    [['Before you start', 'When it fails'], 0],
  ])('%j hold %i choices', (headings, runs) => {
    expect(findMethods(headings.map((heading, index) => procedure(`p${index}`, heading)))).toHaveLength(runs);
  });

  const three = ['Method 1', 'Method 2', 'Afterwards'].map((heading, index) =>
    procedure(`p${index}`, heading),
  );

  test('the first is shown, or the one that was chosen, and what is no method always', () => {
    expect(ids(select(three).procedures)).toBe('p0 p2');
    expect(ids(select(three, ['p1']).procedures)).toBe('p1 p2');
  });

  test('a dangerous method is not the first choice, but can be chosen', () => {
    const bad = procedure('p0', 'Method 1', [step('s', [], { commands: [dangerous] })]);
    expect(ids(select([bad, ...three.slice(1)]).procedures)).toBe('p1 p2');
    expect(ids(select([bad, ...three.slice(1)], ['p0']).procedures)).toBe('p0 p2');
  });
});

describe('versions', () => {
  test.each([
    ['Activate Windows 10', '10'],
    ['In Windows 8.1', '8.1'],
    ['Windows 10 and Windows 11', null],
    ['Windows 10 and 11', null],
    ['Unter Windows 10/11', null],
    ['Windows 10.0.19041', null],
    ['Windows 100', null],
    ['Activate it', null],
  ])('%s is for %s', (heading, version) => expect(versionOf(heading)).toBe(version));

  const both = [procedure('a', 'On Windows 10'), procedure('b', 'On Windows 11'), procedure('c', 'Check')];

  test.each([
    ['11', [], 'b c'],
    ['10', [], 'a c'],
    ['11', ['a'], 'a c'],
    ['7', [], 'a c'],
  ])('on Windows %s with %j chosen, %s are shown', (version, chosen, shown) => {
    expect(ids(select(both, chosen, version).procedures)).toBe(shown);
  });

  test('one version alone is no choice', () => {
    const choice = select([procedure('a', 'On Windows 10'), procedure('c', 'Check')]);
    expect(choice.versions).toEqual([]);
    expect(ids(choice.procedures)).toBe('a c');
  });
});

describe('ticks', () => {
  const tree = [procedure('p', '', [step('a'), step('b', [step('b1'), step('b2')])])];
  const changes = (id: string, done: boolean, ticked: string[]) =>
    tickChanges(tree, id, done, new Set(ticked))
      .map((change) => `${change.done ? '+' : '-'}${change.step}`)
      .join(' ');

  test.each([
    ['a', true, [], '+a'],
    ['b', true, [], '+b +b1 +b2'],
    ['b2', true, ['b1'], '+b +b2'],
    ['b1', true, [], '+b1'],
    ['b1', false, ['b', 'b1', 'b2'], '-b -b1'],
    ['b', false, ['b', 'b1', 'b2'], '-b -b1 -b2'],
    ['gone', true, [], ''],
  ])('ticking %s (%s) after %j changes %s', (id, done, ticked, expected) => {
    expect(changes(id, done, ticked)).toBe(expected);
  });

  test('the next step is the first undone one, its first undone substep before it', () => {
    expect(currentStep(tree, new Set())?.id).toBe('a');
    expect(currentStep(tree, new Set(['a', 'b1']))?.id).toBe('b2');
    expect(currentStep(tree, new Set(['a', 'b', 'b1', 'b2']))).toBeUndefined();
  });

  test('a change foreseen twice is the same as once', () => {
    const progress = { done: ['a'], folded: [], chosen: ['p'], scroll: 3, updatedAt: 1 };
    const intents = [
      { type: 'tick', page: '', step: 'b', done: true },
      { type: 'tick', page: '', step: 'a', done: false },
      { type: 'choose', page: '', procedures: ['q'], instead: ['p'] },
      { type: 'reset', page: '' },
    ] as const;
    for (const intent of intents) {
      const given = { ...intent, ...('procedures' in intent && { procedures: ['q'], instead: ['p'] }) };
      const once = foresee(progress, given as Parameters<typeof foresee>[1]);
      expect(foresee(once, given as Parameters<typeof foresee>[1])).toEqual(once);
    }
  });
});

describe('segments', () => {
  const show = (marked: string, commands: Command[] = []) => {
    const parts = marked.split('**');
    let at = 0;
    const emphasis = parts.flatMap((part, index) => {
      const start = at;
      at += part.length;
      return index % 2 ? [{ start, end: at }] : [];
    });
    return segments({ text: parts.join(''), emphasis, references: [], commands })
      .map(({ kind, text }) => (kind === 'text' ? text : `<${kind}:${text}>`))
      .join('');
  };

  test.each([
    ['Click **Accounts**.', 'Click <name:Accounts>.'],
    ['Press Win + I now', 'Press <keys:Win + I> now'],
    ['Press Ctrl+Shift+Enter', 'Press <keys:Ctrl+Shift+Enter>'],
    ['Drücken Sie Windows-Taste + R', 'Drücken Sie <keys:Windows-Taste + R>'],
    ['press **Enter**', 'press <keys:Enter>'],
    ['type **R** in', 'type <keys:R> in'],
    ['Windows 11 **Home** and **Windows**', 'Windows 11 <name:Home> and <name:Windows>'],
    ['the Alt and the Shift', 'the Alt and the Shift'],
    ['Win + Insiders', 'Win + Insiders'],
  ])('%s', (marked, shown) => expect(show(marked)).toBe(shown));

  test('a dangerous command is hidden whatever its spacing, case and emphasis', () => {
    expect(show('Paste **IRM https://a.example/x  |  iex** here', [dangerous])).toBe(
      'Paste <hidden:IRM https://a.example/x  |  iex> here',
    );
  });

  test('joined, they give the text back, for any spans', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, emphasis) => {
        const parts = segments({ text, emphasis, references: [], commands: [dangerous] });
        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });
});

describe('what goes out', () => {
  const words: ExportWords & SaveWords = {
    source: 'Source',
    leftOut: '[left out]',
    tooLong: '[too long]',
    untitled: 'Untitled',
    path: (uri) => (pageByUri(uri) ? 'Settings › System › Activation' : undefined),
  };
  const { linking, methods } = samples;
  const whole = {
    title: linking.title,
    url: linking.url,
    procedures: linking.procedures,
    done: new Set<string>(),
  };
  const bad = { ...whole, procedures: methods.procedures };

  test('the address goes out without a product key', () => {
    const url =
      'https://help.example/k?q=QX2WB%207KD4M%20HTR9C%203VNPG%208YFJ6&z=QX2WB-7KD4M-HTR9C-3VNPG-8YFJ6';
    for (const out of [toText({ ...whole, url }, words), toMarkdown({ ...whole, url }, words)])
      expect(out).toContain('https://help.example/k?q=•••••-•••••-•••••-•••••-•••••&z=•');
  });

  test('text numbers the steps, with paths, commands and substeps below them', () => {
    const text = toText(whole, words);
    expect(text).toContain('Source: https://help.example/windows/link-licence');
    expect(text).toContain(
      '1. Open Activation and expand Activation state.\n   Settings › System › Activation',
    );
    expect(text).toContain('   slmgr /xpr\n   2.1. Press Win + R, type cmd and press Enter.');
  });

  test('text calls a step below a substep after all above it; lists of Markdown count for themselves', () => {
    const steps = [step('a'), step('b', [step('c'), step('d', [step('e')])])];
    const deep = { ...whole, procedures: [procedure('p', '', steps)] };
    expect(toText(deep, words)).toContain('\n2. Do b\n   2.1. Do c\n   2.2. Do d\n        2.2.1. Do e\n');
    expect(toMarkdown(deep, words)).toContain('\n   2. [ ] Do d\n      1. [ ] Do e\n');
  });

  test('Markdown has task lists, code and escapes', () => {
    const first = step('a', [], { text: 'Use *this* [link](x) `now`' });
    const markdown = toMarkdown(
      { ...whole, procedures: [procedure('p', 'A # B', [first])], done: new Set(['a']) },
      words,
    );
    expect(markdown).toContain('## A \\# B\n\n1. [x] Use \\*this\\* \\[link\\](x) \\`now\\`');
    expect(toMarkdown(whole, words)).toContain('   - `slmgr /xpr`');
  });

  test('what belongs to a step of two digits stands below its words', () => {
    const command: Command = { text: 'slmgr /xpr', effect: 'reads', note: '', entry: '', elevated: false };
    const notes = [{ kind: 'note' as const, text: '1. is not a list' }];
    const steps = Array.from({ length: 10 }, (_, index) =>
      step(`s${index}`, [step(`s${index}a`, [])], { commands: [command], notes }),
    );
    const markdown = toMarkdown({ ...whole, procedures: [procedure('p', '', steps)] }, words);
    expect(markdown).toMatch(/\n9\. \[ \] .*\n {3}- `slmgr \/xpr`\n {3}- 1\\\. is not a list\n {3}1\. /);
    expect(markdown).toMatch(/\n10\. \[ \] .*\n {4}- `slmgr \/xpr`\n {4}- 1\\\. is not a list\n {4}1\. /);
  });

  test('a command with backticks stays one code span', () => {
    const command: Command = { text: 'echo `a``b`', effect: 'reads', note: '', entry: '', elevated: false };
    const markdown = toMarkdown(
      { ...whole, procedures: [procedure('p', '', [step('a', [], { commands: [command] })])] },
      words,
    );
    expect(markdown).toContain('- ``` echo `a``b` ```');
  });

  test('a command of several lines keeps them', () => {
    const command: Command = {
      text: 'slmgr /xpr\nslmgr /dlv',
      effect: 'reads',
      note: '',
      entry: '',
      elevated: false,
    };
    const script = { ...whole, procedures: [procedure('p', '', [step('a', [], { commands: [command] })])] };
    expect(toText(script, words)).toContain('\n   slmgr /xpr\n   slmgr /dlv\n');
    expect(toMarkdown(script, words)).toContain('\n   - ```\n     slmgr /xpr\n     slmgr /dlv\n     ```\n');
  });

  test('a dangerous command that is not in the words is told of where a step is saved', () => {
    const command: Command = {
      text: 'irm https://example.test | iex',
      effect: 'dangerous',
      note: '',
      entry: '',
      elevated: true,
    };
    const below = step('a', [], { text: 'Then run:', commands: [command] });
    expect(toItem(below, new Set(), words)).toMatchObject({
      text: 'Then run:',
      note: '[left out]',
      command: '',
    });
    const within = step('b', [], { text: `Run ${command.text} now`, commands: [command] });
    expect(toItem(within, new Set(), words)).toMatchObject({ text: 'Run [left out] now', note: '' });
  });

  test('dangerous commands go out by no way', () => {
    const list = toList({ ...linking, risks: [] }, methods.procedures, new Set(), words);
    for (const out of [toText(bad, words), toMarkdown(bad, words), JSON.stringify(list)]) {
      expect(out).toContain('left out');
      expect(out).not.toMatch(/iex/);
    }
  });

  test('a saved step takes its Settings page, command, notes and tick along', () => {
    const [, check] = linking.procedures;
    const steps = allSteps(check ? [check] : []);
    const done = new Set(steps.map(({ id }) => id));
    expect(steps.map((one) => toItem(one, done, words))).toMatchObject([
      { settings: 'ms-settings:activation', done: true },
      { command: 'slmgr /xpr', settings: null },
      { text: 'Press Win + R, type cmd and press Enter.' },
      { note: expect.stringContaining('window of its own') },
      { command: expect.stringContaining('/ipk') },
    ]);
  });

  describe('what a saved step has no place for', () => {
    const reference = (uri: string) => ({ uri, name: uri, text: '', start: 0, end: 0 });
    const command = (text: string) => ({
      text,
      effect: 'reads' as const,
      note: '',
      entry: '',
      elevated: false,
    });

    test('stands in its note', () => {
      const uris = ['activation', 'yourinfo', 'about', 'yourinfo'].map((page) =>
        reference(`ms-settings:${page}`),
      );
      const long = command(`dism /source:${'y'.repeat(2_100)}`);
      const commands = [long, command('winver'), command('slmgr /xpr')];
      const full = step('a', [], { references: uris, commands });
      const path = (uri: string) =>
        uri === 'ms-settings:yourinfo' ? 'Settings › Accounts › Your info' : undefined;
      expect(toItem(full, new Set(), { ...words, path })).toMatchObject({
        settings: 'ms-settings:activation',
        command: 'winver',
        note: `Settings › Accounts › Your info\nms-settings:about\n${long.text}\nslmgr /xpr`,
      });
    });

    test('is named there where the note has none either', () => {
      const notes = [{ kind: 'note' as const, text: 'Mind the gap' }];
      const commands = [command('z'.repeat(11_000)), command('winver'), command('slmgr /xpr')];
      const { note } = toItem(step('a', [], { commands, notes }), new Set(), words);
      expect(note).toBe('[too long]\nMind the gap\nslmgr /xpr');
    });

    test('is the rest of its words, too', () => {
      const text = 'word '.repeat(500).trim();
      expect(toItem(step('a', [], { text }), new Set(), words).note).toBe(text);
    });
  });

  test('a list is named after its only procedure, cut to what lists allow, and remembers the article', () => {
    const long = procedure('p', 'x'.repeat(900), [step('a', [], { text: 'y'.repeat(9000) })]);
    const list = toList(linking, [long], new Set(), words);
    expect(list.name).toHaveLength(200);
    expect(list.items[0]?.text).toHaveLength(2000);
    expect(list.source?.url).toBe(linking.url);
  });

  test('the same steps saved again are known, and changed ones are not', () => {
    const wanted = toList(linking, linking.procedures, new Set(), words);
    const again = toList(linking, linking.procedures, new Set(), words);
    const { name, source } = wanted;
    const items = wanted.items.map((item) => ({
      done: true,
      note: '',
      settings: null,
      command: '',
      ...item,
      updatedAt: 1,
    }));
    const kept = { id: 'a', name, source, items, archived: false, updatedAt: 1 };
    expect(findTwin([kept], again)?.id).toBe('a');
    expect(findTwin([{ ...kept, archived: true }], again)).toBeUndefined();
    expect(findTwin([{ ...kept, name: 'Mine' }], again)).toBeUndefined();
    expect(findTwin([{ ...kept, items: items.slice(1) }], again)).toBeUndefined();
    expect(findTwin([{ ...kept, source: null }], again)).toBeUndefined();
    const other = items.map((item) => ({ ...item, command: `${item.command} /v` }));
    expect(findTwin([{ ...kept, items: other }], again)).toBeUndefined();
  });
});
