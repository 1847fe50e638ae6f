import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { OwnTime } from '../support/own-time.ts';
import { Trial } from '../support/trial.ts';
import { Arena, type Hostile } from './arena.ts';
import { article } from './article.ts';

let arena: Arena;

beforeAll(async () => {
  arena = await Arena.open();
});
afterEach(() => arena.session.closePages());
afterAll(() => arena.close());

const STEP = 'Open Settings &gt; System &gt; Activation and click Change product key.';
const numbered = (count: number) => Array.from({ length: count }, (_, index) => `${STEP} Part ${index}.`);
/** Laid out by nobody: the time for that is the page's own. */
const unseen = (markup: string) => article({ after: `<div style="display:none">${markup}</div>` });
const nested = (depth: number) => `<script>
  let at = document.querySelector('article').appendChild(document.createElement('ol'));
  at.style.display = 'none';
  for (let depth = 0; depth < ${depth}; depth++) {
    const item = document.createElement('li');
    item.append('Open Settings and click Activation. ');
    at.append(item);
    at = item.appendChild(document.createElement('ol'));
  }
</script>`;

const GIANTS: readonly Hostile[] = [
  { name: 'is an ordinary one, to compare with', page: article(), shows: 4 },
  {
    name: 'has 50 MB of text',
    page: unseen(`<p>${'activate Windows '.repeat(3_100_000)}</p>`),
    shows: 'nothing',
  },
  { name: 'has a word of 5 MB', page: unseen(`<p>${'w'.repeat(5_000_000)}</p>`), shows: 'nothing' },
  {
    name: 'has 5 MB of script',
    page: unseen(`<script type="text/x">${'x '.repeat(2_500_000)}</script>`),
    shows: 4,
  },
  { name: 'has 100,000 nodes', page: unseen('<p>a</p>'.repeat(100_000)), shows: 'nothing' },
  { name: 'has 100,000 links', page: unseen('<a href="/q">Windows</a> '.repeat(100_000)), shows: 'nothing' },
  {
    name: 'has 15,000 nodes',
    page: unseen('<p>a</p>'.repeat(15_000)),
    shows: 4,
  },
  {
    name: 'has 3,000 ads',
    page: unseen(
      '<p><a href="https://acme.pxf.io/c/1/2/3"><img alt="" src="//a.impactradius-go.com/d/1"></a></p>'.repeat(
        3_000,
      ),
    ),
    shows: 4,
  },
  {
    name: 'is nested 5,000 deep',
    page: article({ before: '<div>'.repeat(5_000), after: '</div>'.repeat(5_000) }),
    shows: 'nothing',
  },
  { name: 'is nested 3,000 deep by script', page: article({ after: nested(3_000) }), shows: 4 },
  { name: 'has 3,000 steps', page: article({ steps: numbered(3_000) }), shows: 300 },
  {
    name: 'has a step of 500,000 characters',
    page: article({ steps: [STEP.repeat(7_000), STEP] }),
    shows: 2,
  },
];

test.each(GIANTS)('a page that $name is not held up', async (hostile) => {
  const page = await arena.session.browser.context.newPage();
  const time = await OwnTime.start(page);
  const path = `/giants/${encodeURIComponent(hostile.name)}`;
  arena.session.server.serve(path, hostile.page);
  const trial = await Trial.visit(arena.session, page, path);
  const shown = await arena.outcome(trial, hostile.shows);
  const own = await time.longest();
  console.log(
    `${hostile.name}: longest run of ours ${own} ms, longest task of the page ${await trial.longestTask()} ms`,
  );
  expect(shown).toBe(hostile.shows);
  expect(await arena.complaints(trial)).toEqual([]);
});
