import { beforeEach, expect, test, vi } from 'vitest';
import { SampleArticle } from '../../../components/welcome/SampleArticle.tsx';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import { pathTo } from '../../../entrypoints/sample/path.ts';
import { analyzePage } from '../../../lib/index.ts';
import { button, expectAccessible, one, stage } from './support/stage.tsx';

const messages = import.meta.glob<Record<string, { message: string }>>(
  '../../../public/_locales/*/messages.json',
  { eager: true, import: 'default' },
);
const ofLocale = (locale: string) => messages[`../../../public/_locales/${locale}/messages.json`] ?? {};
const locales = Object.keys(messages).map((path) => path.split('/').at(-2) ?? '');
const words = vi.hoisted(() => ({ getMessage: (key: string) => key }));

vi.mock('wxt/browser', () => ({
  browser: { i18n: { getUILanguage: () => 'en', getMessage: (key: string) => words.getMessage(key) } },
}));

function speak(locale: string): void {
  words.getMessage = (key) => ofLocale(locale)[key]?.message ?? '';
}

beforeEach(() => speak('en'));

const show = (shortcut = 'Alt+Shift+S') => {
  const deeds: string[] = [];
  stage(
    <Welcome
      shortcut={shortcut}
      onShortcuts={() => deeds.push('shortcuts')}
      onClose={() => deeds.push('close')}
    />,
  );
  return deeds;
};

test('is accessible, in the dark too', async () => {
  show();
  await expectAccessible();
  document.documentElement.style.colorScheme = 'dark';
  await expectAccessible();
  document.documentElement.style.colorScheme = '';
});

test('offers the sample, the options, the shortcut and its own end', () => {
  const deeds = show();
  expect(button('Try it on a sample article').getAttribute('href')).toBe('/sample.html');
  expect(button('Options').getAttribute('href')).toBe('/options.html');
  expect(one('kbd').textContent).toBe('Alt+Shift+S');
  button('Change: Keyboard shortcuts').click();
  button('Close').click();
  expect(deeds).toEqual(['shortcuts', 'close']);
});

test('says where there is no shortcut', () => {
  show('');
  expect(document.querySelector('kbd')).toBeNull();
  expect(document.body.textContent).toContain('not set');
});

test('asks for nothing', () => {
  show();
  expect(document.querySelectorAll('input, select, textarea, form')).toHaveLength(0);
});

test.each(locales)('the sample article is a guide in %s', async (locale) => {
  speak(locale);
  const language = locale.replace('_', '-');
  stage(<SampleArticle pathTo={(uri) => pathTo(uri, language)} />);
  document.documentElement.lang = language;
  await expectAccessible();
  const { verdict, procedures, risks, adBlocks } = analyzePage(document);
  const steps = procedures.flatMap((procedure) => procedure.steps);
  expect(verdict).toBe('guide');
  expect(steps.map(({ references }) => references.map(({ uri }) => uri))).toEqual([
    ['ms-settings:activation'],
    ['ms-settings:yourinfo'],
    ['ms-settings:about'],
    [],
    [],
  ]);
  expect(steps.map(({ commands }) => commands.map(({ effect }) => effect))).toEqual([
    [],
    [],
    [],
    ['reads'],
    ['dangerous'],
  ]);
  expect(risks.map(({ level }) => level)).toEqual(['danger']);
  expect(adBlocks).toHaveLength(2);
});
