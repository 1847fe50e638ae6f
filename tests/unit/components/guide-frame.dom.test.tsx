import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import de from '../../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../../public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import it from '../../../public/_locales/it/messages.json' with { type: 'json' };
import ja from '../../../public/_locales/ja/messages.json' with { type: 'json' };
import pt from '../../../public/_locales/pt_BR/messages.json' with { type: 'json' };
import zh from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' };
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import '../../../components/guide/guide.css';

type Messages = Record<string, { message: string }>;

const world = vi.hoisted(() => ({ messages: {} as Messages }));

vi.mock('wxt/browser', () => {
  const getMessage = (key: string) => world.messages[key]?.message ?? '';
  return { browser: { i18n: { getMessage, getUILanguage: () => 'en' } } };
});

let root: HTMLElement;

beforeEach(() => {
  world.messages = en;
  root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.style.fontSize = '';
});

function show(width: number, height: number, title = samples.linking.title): void {
  root.style.cssText = `inline-size: ${width}px; block-size: ${height}px`;
  const state = guideState({ ...samples.linking, title });
  act(() => render(<GuideView state={state} services={guideServices()} />, root));
}

const heightOf = (selector: string) => root.querySelector(selector)?.getBoundingClientRect().height ?? 0;
const heading = () => root.querySelector('h1') as HTMLElement;

describe('a title that does not end', () => {
  const endless = `Activate Windows 11 ${'with a very long title that goes on and on '.repeat(18)}`;

  test('leaves room for the steps, and can be read where it is asked for', () => {
    show(379, 600, endless);
    expect(heightOf('.guide-main')).toBeGreaterThan(300);
    expect(heading().title).toBe(endless);
    heading().focus();
    expect(heightOf('h1')).toBeGreaterThan(200);
    expect(heightOf('.guide-main')).toBeGreaterThan(100);
  });

  test.each([
    [379, 500, 100],
    [379, 900, 200],
  ])(
    'is whole where all of the guide scrolls: %i by %i pixels, text of %i percent',
    (width, height, size) => {
      document.documentElement.style.fontSize = `${size}%`;
      show(width, height, endless);
      expect(heading().scrollHeight).toBe(heading().clientHeight);
      expect(heightOf('h1')).toBeGreaterThan(300);
    },
  );
});

test('a title of a few lines is neither cut nor in the way of the keyboard', () => {
  show(
    379,
    600,
    'How to activate Windows 11 with a product key, a digital licence or by telephone, step by step',
  );
  expect(heading().tabIndex).toBe(-1);
  expect(heading().scrollHeight).toBe(heading().clientHeight);
});

test.each(Object.entries({ de, en, es, fr, it, ja, pt, zh }))(
  'the footer is one calm row in %s',
  (_, messages) => {
    world.messages = messages;
    show(379, 700);
    expect(heightOf('.guide-footer')).toBeLessThan(48);
    expect(root.querySelector('.guide-footer')?.scrollWidth).toBeLessThanOrEqual(379);
  },
);

test('where there is room the footer names the shortcut', () => {
  show(520, 700);
  expect(root.querySelector('.shortcut kbd')?.checkVisibility()).toBe(true);
  expect(heightOf('.guide-footer')).toBeLessThan(48);
});
